/** How many sources stand behind a number of reports. Two reports with one origin are one source. */
import type { Evidence, Origin, RowId } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';

export type OriginCount = {
  /** Different origins, each followed back to where it began. */
  readonly stated: number;
  /** Reports that do not say where they have it from. */
  readonly unstated: number;
  /** Name of the only source of all the reports, when there are several reports and they state one. */
  readonly oneSource: string | null;
};

export function countOrigins(pack: FiledPack, evidence: readonly Evidence[]): OriginCount {
  const roots = new Map<RowId, Origin>();
  const stating = new Set<RowId>();
  for (const row of evidence) {
    const root = findRootOrigin(pack, row);
    if (root === undefined) continue;
    roots.set(root.id, root);
    stating.add(row.report);
  }
  const reports = new Set(evidence.map((row) => row.report));
  const unstated = reports.size - stating.size;
  const [only] = roots.values();
  const isOne = roots.size === 1 && unstated === 0 && reports.size > 1;
  return { stated: roots.size, unstated, oneSource: isOne && only !== undefined ? only.name : null };
}

/** The origin that the evidence itself names; undefined where the report does not say. */
export function findOrigin(pack: FiledPack, evidence: Evidence): Origin | undefined {
  return evidence.origin === undefined ? undefined : pack.origins.get(evidence.origin);
}

/** Follows `via` back to the first origin. A circle has no first: its smallest id stands for it. */
function findRootOrigin(pack: FiledPack, evidence: Evidence): Origin | undefined {
  let origin = findOrigin(pack, evidence);
  const seen = new Map<RowId, Origin>();
  while (origin !== undefined && !seen.has(origin.id)) {
    seen.set(origin.id, origin);
    const behind: Origin | undefined = origin.via === undefined ? undefined : pack.origins.get(origin.via);
    if (behind === undefined) return origin;
    origin = behind;
  }
  return [...seen.values()].sort((one, other) => (one.id < other.id ? -1 : 1))[0];
}
