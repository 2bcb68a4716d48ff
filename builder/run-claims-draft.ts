import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isCalendarDay } from '@/core/claims/calendar-day';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { writeFault } from '@/core/claims/fault';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';
import { draftPack, type DraftedPack, type DraftedReport } from '@/core/extraction/draft-pack';
import { slugOf } from '@/core/extraction/slug';
import { CannotRun, readArguments, type ExitCode, type Terminal } from './command-line';
import { claimSetFile, ledgersFolder } from './ledgers/built-files';
import { draftLedger, draftSharedLedgers } from './ledgers/draft-ledger';
import { writePack } from './ledgers/write-pack';
import { locate } from './locate';
import { readPack } from './read-packs';
import { readReportFiles } from './read-reports';
import { runFingerprint } from './run-fingerprint';
import { writeTextFile } from './write-text-file';

const usage =
  'npm run claims:draft -- FILE|FOLDER [--pack FILE | --out FOLDER] [--known PACK|none] [--date YYYY-MM-DD], or -- --fingerprint FOLDER [--ledgers FOLDER]';

/** Text of reports → draft ledgers, or one installable pack. Nothing that exists is written over. */
export async function runClaimsDraft(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { source, pack, out, known, date, fingerprint, ledgers } = readWords(words);
  if (fingerprint !== undefined) return runFingerprint(locate(fingerprint), locate(ledgers), terminal);
  if (source === undefined) throw new CannotRun(`A file or a folder is needed. Usage: ${usage}`);
  const reports = readReportFiles(locate(source), date);
  if (pack !== undefined) return writeWholePack(pack, nameOf(source), reports, terminal);
  const knownPack = known === 'none' ? undefined : readPack(locate(known));
  const drafted = draftPack(nameOf(source), reports, knownPack);
  return writeLedgers(drafted, reports, { knownPack, out }, terminal);
}

function readWords(words: readonly string[]) {
  const { values, positionals } = readArguments(
    {
      args: [...words],
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        out: { type: 'string' },
        known: { type: 'string', default: claimSetFile },
        date: { type: 'string' },
        fingerprint: { type: 'string' },
        ledgers: { type: 'string', default: ledgersFolder },
      },
    },
    usage,
  );
  if (values.date !== undefined && !isCalendarDay(values.date)) {
    throw new CannotRun(`--date ${values.date} is no day of the calendar, as 2025-04-25.`);
  }
  if (positionals.length > 1) throw new CannotRun(`One file or folder is needed. Usage: ${usage}`);
  return { ...values, source: positionals[0] };
}

/** A pack is called by the file or folder that it was drafted from. */
function nameOf(source: string): Pick<ClaimPack, 'id' | 'title' | 'language'> {
  const name = basename(source, extname(source));
  return {
    id: slugOf(`draft ${name}`, 'draft'),
    title: `Drafted from ${name}`.slice(0, 200),
    language: 'en',
  };
}

/** No hand, and no known pack either: rows of different packs never meet. */
function writeWholePack(
  path: string,
  name: Pick<ClaimPack, 'id' | 'title' | 'language'>,
  reports: readonly DraftedReport[],
  { out, err }: Terminal,
): ExitCode {
  const { pack, links } = draftPack(name, reports);
  const parsed = parseClaimPack(pack);
  if (!parsed.ok) {
    for (const fault of parsed.faults) err(`${path}: ${writeFault(fault)}`);
    return 1;
  }
  writeTextFile(path, writePack(pack));
  out(
    `${path}: ${pack.actors.length} actors, ${pack.claims.length} claims and ${pack.evidence.length} pieces of evidence drafted from ${pack.reports.length} reports, ${links.size} statements linked. Unreviewed.`,
  );
  return 0;
}

type LedgerTarget = { readonly knownPack: ClaimPack | undefined; readonly out: string | undefined };

/** Into a folder, or, of one report, to the screen. A new pack also gets its shared ledgers. */
async function writeLedgers(
  drafted: DraftedPack,
  reports: readonly DraftedReport[],
  { knownPack, out }: LedgerTarget,
  terminal: Terminal,
): Promise<ExitCode> {
  const written = reports.map(
    async (report) => [`${report.report.id}.yaml`, await draftLedger(report, drafted, knownPack)] as const,
  );
  const ledgers = new Map(await Promise.all(written));
  if (out === undefined) {
    if (reports.length > 1) throw new CannotRun(`Several reports need --out FOLDER. Usage: ${usage}`);
    for (const ledger of ledgers.values()) terminal.out(ledger.trimEnd());
    return 0;
  }
  const shared = knownPack === undefined ? await draftSharedLedgers(drafted.pack) : new Map<string, string>();
  const files = [...shared, ...ledgers].map(([name, content]) => ({ path: join(out, name), content }));
  const standing = files.find(({ path }) => existsSync(path));
  if (standing !== undefined)
    throw new CannotRun(`${standing.path} is there already and is not written over.`);
  mkdirSync(out, { recursive: true });
  for (const { path, content } of files) {
    writeTextFile(path, content);
    terminal.out(path);
  }
  return 0;
}
