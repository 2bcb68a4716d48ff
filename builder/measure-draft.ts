/**
 * How the drafts of our own extraction compare with the ledgers that people corrected: claims, links, speakers. Writes
 * `docs/quality/draft.md`. Needs the reports beside the checkout; without them it says so and leaves the page alone.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format } from 'prettier';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { draftPack } from '@/core/extraction/draft-pack';
import { CannotRun, runCommand, terminal, type ExitCode } from './command-line';
import { compareActors, compareDrafts, type Measured } from './compare-drafts';
import { compileLedgers } from './ledgers/compile-ledgers';
import { ledgersFolder } from './ledgers/built-files';
import { readLedgers, type Ledgers } from './ledgers/read-ledgers';
import { readReportFiles } from './read-reports';

const root = resolve(import.meta.dirname, '..');
const reportsFolder = resolve(root, '../shared/reports');
const page = join(root, 'docs/quality/draft.md');

process.exitCode = await runCommand(measure, terminal);

async function measure(): Promise<ExitCode> {
  if (!existsSync(reportsFolder)) {
    terminal.out('skipped: needs ../shared');
    return 0;
  }
  const { ledgers, pack } = readCorrected();
  const reports = readReportFiles(reportsFolder, undefined);
  const name = { id: 'drafted', title: 'Drafted', language: 'en' };
  const fresh = draftPack(name, reports);
  const measured: readonly Measured[] = [
    compareActors(pack, fresh.pack),
    ...compareDrafts({ ledgers, pack, reports, fresh, known: draftPack(name, reports, pack) }),
  ];
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, await format(writePage(measured, pack), { parser: 'markdown', printWidth: 110 }));
  for (const { what, precision, recall } of measured) {
    terminal.out(`${what}: precision ${writeShare(precision)}, recall ${writeShare(recall)}`);
  }
  return 0;
}

function readCorrected(): { readonly ledgers: Ledgers; readonly pack: ClaimPack } {
  const read = readLedgers(join(root, ledgersFolder));
  const compiled = read.ok ? compileLedgers(read.ledgers) : read;
  if (!read.ok || !compiled.ok) throw new CannotRun('The ledgers have faults. See: npm run claims:check.');
  return { ledgers: read.ledgers, pack: compiled.pack };
}

function writeShare({ hits, of }: Measured['precision']): string {
  return of === 0 ? '–' : `${(hits / of).toFixed(2)} (${hits} of ${of})`;
}

function writePage(measured: readonly Measured[], pack: ClaimPack): string {
  const rows = measured.map(
    ({ what, counted, precision, recall }) =>
      `| ${what} | ${counted} | ${writeShare(precision)} | ${writeShare(recall)} |`,
  );
  return `# How good a draft is

Written by \`npx tsx builder/measure-draft.ts\`. The drafts that \`npm run claims:draft\` makes of the ${pack.reports.length} bundled reports, without any hand, against the ledgers that people corrected (${pack.claims.length} claims, ${pack.evidence.length} pieces of evidence). The extraction was written with these reports at hand and the least likeness for links between drafts was chosen on them, though no rule knows their words: expect less elsewhere.

| what | counted as right | precision | recall |
| --- | --- | --- | --- |
${rows.join('\n')}

How to read it. A draft is meant to be corrected: it points at nearly every sentence that holds a claim, names who says it and quotes the place, but it copies the report's words where a ledger has its own, it makes one claim of what a careful reader takes for two or three, and of two reports that say the same thing in other words it mostly makes two claims. With a pack of claims that people have worded, with several phrasings each, the links are good; between two drafts they are few. A pack drafted with \`--pack\` is therefore a list of who said what, marked as unreviewed, more than a set of corroborations.
`;
}
