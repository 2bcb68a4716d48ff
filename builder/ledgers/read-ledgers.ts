/** Reads a folder of ledgers. Every row is checked for itself; what the rows say of each other comes with compiling. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Claim, Origin, Relation } from '@/core/claims/claim-pack';
import { createFaultList } from '@/core/claims/fault';
import type { Shape } from '@/core/claims/shape';
import { CannotRun, firstLine } from '@/builder/command-line';
import { packHeadShape, reportLedgerShape, sharedShapes, type PackHead, type ReportLedger } from './ledger';
import type { LedgerFault } from './ledger-fault';
import { readYaml, type YamlFile } from './read-yaml';

/** What a file holds, and the file, so that a fault leads back to it. */
export type Filed<T> = { readonly file: YamlFile; readonly held: T };

export type Ledgers = {
  readonly head: Filed<PackHead>;
  readonly actors: Filed<readonly Actor[]>;
  readonly origins: Filed<readonly Origin[]>;
  readonly claims: Filed<readonly Claim[]>;
  readonly relations: Filed<readonly Relation[]>;
  /** In the order of their day, then of their id: that of the pack. */
  readonly reports: readonly Filed<ReportLedger>[];
};

export type ReadLedgers =
  | { readonly ok: true; readonly ledgers: Ledgers }
  | { readonly ok: false; readonly faults: readonly LedgerFault[] };

const sharedFiles = ['pack', 'actors', 'origins', 'claims', 'relations'];

/** Cannot run where the folder, one of its five shared files or YAML itself is broken. */
export function readLedgers(folder: string): ReadLedgers {
  const faults: LedgerFault[] = [];
  const read = <T>(name: string, shape: Shape<T>): Filed<T> | undefined => {
    const file = readYaml(join(folder, `${name}.yaml`));
    const found = createFaultList();
    if (shape.is(file.value, found)) return { file, held: file.value };
    faults.push(...found.faults.map((fault) => ({ file, fault })));
    return undefined;
  };
  const head = read('pack', packHeadShape);
  const actors = read('actors', sharedShapes.actors);
  const origins = read('origins', sharedShapes.origins);
  const claims = read('claims', sharedShapes.claims);
  const relations = read('relations', sharedShapes.relations);
  const reports = listReportLedgers(folder).map((name) => {
    const ledger = read(name, reportLedgerShape);
    if (ledger !== undefined && ledger.held.report.id !== name) faults.push(misnamed(ledger, name));
    return ledger;
  });
  const isWhole = head && actors && origins && claims && relations;
  if (!isWhole || faults.length > 0) return { ok: false, faults };
  const sorted = reports.filter((ledger) => ledger !== undefined).sort(byDay);
  return { ok: true, ledgers: { head, actors, origins, claims, relations, reports: sorted } };
}

/** Names of the ledgers of reports in a folder, without their ending. */
export function listReportLedgers(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    return names
      .map((name) => name.slice(0, -'.yaml'.length))
      .filter((name) => !sharedFiles.includes(name))
      .sort();
  } catch (error) {
    throw new CannotRun(`${folder} cannot be read: ${firstLine(error)}.`);
  }
}

function misnamed({ file, held }: Filed<ReportLedger>, name: string): LedgerFault {
  const expected = `the name of the file, "${name}"`;
  return { file, fault: { path: 'report.id', expected, came: `"${held.report.id}"` } };
}

/** Not by the locale: the same ledgers give the same pack on every machine. */
function byDay({ held: one }: Filed<ReportLedger>, { held: other }: Filed<ReportLedger>): number {
  const [a, b] = [one, other].map(({ report }) => `${report.published} ${report.id}`);
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}
