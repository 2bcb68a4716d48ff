import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '@/core/extraction/fingerprint';
import { CannotRun, type ExitCode, type Terminal } from './command-line';
import { listReportLedgers } from './ledgers/read-ledgers';
import { readReports } from './ledgers/report-text';
import { writeFingerprint } from './ledgers/write-fingerprint';

/** Writes the fingerprint of each report in the folder into its ledger, and touches nothing else there. */
export function runFingerprint(reports: string, ledgers: string, { out }: Terminal): ExitCode {
  const ids = listReportLedgers(ledgers);
  for (const [id, { text }] of readReports(reports, ids)) {
    const path = join(ledgers, `${id}.yaml`);
    const before = readFileSync(path, 'utf8');
    const after = writeFingerprint(before, fingerprintOf(text));
    if (after === undefined)
      throw new CannotRun(`${path} has no report: in which a fingerprint could stand.`);
    if (after !== before) writeFileSync(path, after);
    out(`${path}: ${after === before ? 'fingerprint was right' : 'fingerprint written'}`);
  }
  return 0;
}
