import { readArguments, type ExitCode, type Terminal } from './command-line';
import { claimSetFile, ledgersFolder, schemaFile, writeSchema } from './ledgers/built-files';
import { compileLedgers } from './ledgers/compile-ledgers';
import { writeLedgerFault } from './ledgers/ledger-fault';
import { readLedgers } from './ledgers/read-ledgers';
import { writePack } from './ledgers/write-pack';
import { writeTextFile } from './write-text-file';

const usage = 'npm run claims:build [-- --ledgers FOLDER --out FILE]';

/** Ledgers → claim pack. Writes nothing while the ledgers have a fault. */
export async function runClaimsBuild(words: readonly string[], { out, err }: Terminal): Promise<ExitCode> {
  const { values } = readArguments(
    {
      args: [...words],
      options: {
        ledgers: { type: 'string', default: ledgersFolder },
        out: { type: 'string', default: claimSetFile },
      },
    },
    usage,
  );
  const read = readLedgers(values.ledgers);
  const compiled = read.ok ? compileLedgers(read.ledgers) : read;
  if (!compiled.ok) {
    for (const fault of compiled.faults) err(writeLedgerFault(fault));
    err(`${values.out} was not written: ${compiled.faults.length} faults.`);
    return 1;
  }
  writeTextFile(values.out, writePack(compiled.pack));
  if (values.out === claimSetFile) writeTextFile(schemaFile, await writeSchema());
  const { reports, claims, evidence, relations } = compiled.pack;
  out(
    `${values.out}: ${claims.length} claims, ${evidence.length} pieces of evidence from ${reports.length} reports, ${relations.length} relations.`,
  );
  return 0;
}
