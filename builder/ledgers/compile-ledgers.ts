/** From ledgers to one claim pack, with every fault of the pack led back to the ledger that it comes from. */
import type { ClaimPack, Evidence } from '@/core/claims/claim-pack';
import type { Fault } from '@/core/claims/fault';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';
import { usualEvidenceId } from '@/core/extraction/slug';
import type { LedgerEvidence } from './ledger';
import type { LedgerFault } from './ledger-fault';
import type { Ledgers } from './read-ledgers';
import type { YamlFile } from './read-yaml';

export type CompiledPack =
  | { readonly ok: true; readonly pack: ClaimPack }
  | { readonly ok: false; readonly faults: readonly LedgerFault[] };

export function compileLedgers(ledgers: Ledgers): CompiledPack {
  const parsed = parseClaimPack(joinLedgers(ledgers));
  if (parsed.ok) return parsed;
  const places = placesOfEvidence(ledgers);
  return { ok: false, faults: parsed.faults.map((fault) => leadBack(fault, ledgers, places)) };
}

function joinLedgers({ head, actors, origins, claims, relations, reports }: Ledgers): ClaimPack {
  return {
    format: 'second-source/claim-pack',
    version: 1,
    ...head.held,
    actors: actors.held,
    reports: reports.map(({ held }) => held.report),
    origins: origins.held,
    claims: claims.held,
    evidence: reports.flatMap(({ held }) =>
      held.evidence.map((row) => completeEvidence(row, held.report.id)),
    ),
    relations: relations.held,
  };
}

/** The usual id says where the evidence is from; two rows of one report about one claim need ids of their own. */
function completeEvidence(row: LedgerEvidence, report: string): Evidence {
  const evidence = { id: usualEvidenceId(report, row.claim), stance: 'asserts' as const, ...row, report };
  Reflect.deleteProperty(evidence, 'covers');
  return evidence;
}

type Place = { readonly file: YamlFile; readonly path: string };

/** Where each piece of evidence of the pack stands in its ledger. */
function placesOfEvidence({ reports }: Ledgers): readonly Place[] {
  return reports.flatMap(({ file, held }) =>
    held.evidence.map((_, index) => ({ file, path: `evidence[${index}]` })),
  );
}

function leadBack(fault: Fault, ledgers: Ledgers, evidence: readonly Place[]): LedgerFault {
  const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(fault.path) ?? [];
  const { file, path } = placeOf(list, Number(index), ledgers, evidence);
  const isHead = list === '';
  return { file, fault: { ...fault, path: isHead ? fault.path : `${path}${rest}` } };
}

function placeOf(list: string, index: number, ledgers: Ledgers, evidence: readonly Place[]): Place {
  if (list === 'evidence') return evidence[index] ?? { file: ledgers.head.file, path: '' };
  if (list === 'reports') return { file: (ledgers.reports[index] ?? ledgers.head).file, path: 'report' };
  const shared = new Map(Object.entries({ ...ledgers, reports: ledgers.head }));
  return { file: (shared.get(list) ?? ledgers.head).file, path: `[${index}]` };
}
