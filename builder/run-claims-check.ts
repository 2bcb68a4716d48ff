import { readArguments, type ExitCode, type Terminal } from './command-line';
import { claimSetFile, hasContent, ledgersFolder, schemaFile, writeSchema } from './ledgers/built-files';
import { checkLedger, type CheckedLedger } from './ledgers/check-ledger';
import { checkRows } from './ledgers/check-rows';
import { compileLedgers } from './ledgers/compile-ledgers';
import { writeLedgerFault } from './ledgers/ledger-fault';
import { readLedgers, type Ledgers } from './ledgers/read-ledgers';
import { readReports } from './ledgers/report-text';
import { writePack } from './ledgers/write-pack';

const usage = 'npm run claims:check [-- --ledgers FOLDER --claim-set FILE --reports FOLDER]';
/** Of the sentences of an article, chrome not counted, so many may be left out. */
const mostLeftOut = 1 / 3;

/** Proves the ledgers: references, lengths, days, the built files; and with the reports every quotation and sentence. */
export async function runClaimsCheck(words: readonly string[], { out, err }: Terminal): Promise<ExitCode> {
  const { values } = readArguments(
    {
      args: [...words],
      options: {
        ledgers: { type: 'string', default: ledgersFolder },
        'claim-set': { type: 'string', default: claimSetFile },
        reports: { type: 'string' },
      },
    },
    usage,
  );
  const read = readLedgers(values.ledgers);
  const compiled = read.ok ? compileLedgers(read.ledgers) : read;
  if (!read.ok || !compiled.ok) {
    const faults = compiled.ok ? [] : compiled.faults.map(writeLedgerFault);
    return finish(faults, [], { out, err });
  }
  const stale = await findStaleFiles(values['claim-set'], writePack(compiled.pack));
  const checked = values.reports === undefined ? [] : checkReports(read.ledgers, values.reports);
  const faults = [...checkRows(read.ledgers), ...checked.flatMap((ledger) => ledger.faults)];
  return finish([...faults.map(writeLedgerFault), ...stale], checked, { out, err });
}

async function findStaleFiles(claimSet: string, content: string): Promise<readonly string[]> {
  const files = new Map([[claimSet, content]]);
  if (claimSet === claimSetFile) files.set(schemaFile, await writeSchema());
  return [...files]
    .filter(([path, wanted]) => !hasContent(path, wanted))
    .map(([path]) => `${path}: is not what the ledgers give. Build it with: npm run claims:build.`);
}

function checkReports({ reports }: Ledgers, folder: string): readonly CheckedLedger[] {
  const texts = readReports(
    folder,
    reports.map(({ held }) => held.report.id),
  );
  return reports.flatMap((ledger) => {
    const text = texts.get(ledger.held.report.id);
    return text === undefined ? [] : [checkLedger(ledger, text)];
  });
}

function finish(
  faults: readonly string[],
  checked: readonly CheckedLedger[],
  { out, err }: Terminal,
): ExitCode {
  for (const fault of faults) err(fault);
  const uncovered = checked.flatMap(({ id, uncovered: sentences }) =>
    sentences.map(({ text }) => `${id}: covered by nothing: ${beginning(text)}`),
  );
  for (const line of uncovered) err(line);
  const tooMuch = checked.length === 0 ? 0 : sayShares(checked, { out, err });
  const count = faults.length + tooMuch;
  out(`${count} faults${checked.length === 0 ? '' : `, ${uncovered.length} uncovered sentences`}`);
  return count + uncovered.length === 0 ? 0 : 1;
}

/** Prints the share left out of each report and of all, and answers how many are too large. */
function sayShares(checked: readonly CheckedLedger[], { out, err }: Terminal): number {
  const sum = (count: (ledger: CheckedLedger) => number) =>
    checked.reduce((total, ledger) => total + count(ledger), 0);
  const all = {
    id: 'all reports',
    leftOut: sum(({ leftOut }) => leftOut),
    sentences: sum(({ sentences }) => sentences),
  };
  const rows = [...checked, all];
  for (const { id, leftOut, sentences } of rows) {
    const share = sentences === 0 ? 0 : leftOut / sentences;
    out(`${id}: ${leftOut} of ${sentences} sentences left out, ${(share * 100).toFixed(0)} %`);
    if (share > mostLeftOut) err(`${id}: more than a third is left out.`);
  }
  return rows.filter(({ leftOut, sentences }) => leftOut > sentences * mostLeftOut).length;
}

function beginning(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}
