/** All installed packs together, and the ways from one row to the rows that hang on it. Rows of different packs never meet. */
import type {
  Actor,
  Claim,
  ClaimPack,
  Evidence,
  Origin,
  Relation,
  Report,
  RowId,
} from '@/core/claims/claim-pack';

/** A pack with its rows filed by the questions that are asked of them. */
export type FiledPack = {
  /** Its lists may have to be read for this: where a few rows will do, the maps and places below are cheaper. */
  readonly pack: ClaimPack;
  /** By place in the pack's list; undefined beyond its end. */
  readonly claimAt: (place: number) => Claim | undefined;
  readonly evidenceAt: (place: number) => Evidence | undefined;
  readonly actors: ReadonlyMap<RowId, Actor>;
  readonly reports: ReadonlyMap<RowId, Report>;
  readonly origins: ReadonlyMap<RowId, Origin>;
  readonly claims: ReadonlyMap<RowId, Claim>;
  /** By claim, in the pack's order. */
  readonly evidenceOf: ReadonlyMap<RowId, readonly Evidence[]>;
  /** By either end; a relation stands under both of its claims. */
  readonly relationsOf: ReadonlyMap<RowId, readonly Relation[]>;
};

export type ClaimSet = { readonly packs: ReadonlyMap<RowId, FiledPack> };

/** Files the rows of every pack. Linear in their number. Expects packs that `parseClaimPack` has passed. */
export function fileClaimSet(packs: readonly ClaimPack[]): ClaimSet {
  return joinPacks(packs.map(filePack));
}

/** Packs that are filed already, as a set. */
export function joinPacks(filed: readonly FiledPack[]): ClaimSet {
  return { packs: new Map(filed.map((each) => [each.pack.id, each])) };
}

/** Expects a pack that `parseClaimPack` has passed. */
export function filePack(pack: ClaimPack): FiledPack {
  return {
    pack,
    claimAt: (place) => pack.claims[place],
    evidenceAt: (place) => pack.evidence[place],
    actors: byId(pack.actors),
    reports: byId(pack.reports),
    origins: byId(pack.origins),
    claims: byId(pack.claims),
    evidenceOf: groupBy(pack.evidence, (row) => [row.claim]),
    relationsOf: groupBy(pack.relations, (row) => [row.from, row.to]),
  };
}

function byId<T extends { readonly id: RowId }>(rows: readonly T[]): ReadonlyMap<RowId, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly RowId[],
): ReadonlyMap<RowId, readonly T[]> {
  const groups = new Map<RowId, T[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}
