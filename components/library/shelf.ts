/** The library's content as its pages list it: every row with the pack it is from and how it stands. Computed once. */
import { groupBy } from '@/components/library/group-by';
import type { Actor, Claim, Evidence, Report, RowId } from '@/core/claims/claim-pack';
import type { ClaimSet, FiledPack } from '@/core/claims/claim-set';
import type { ClaimView } from '@/core/claims/claim-view';
import { compileLookUp, type LookUpIndex } from '@/core/claims/compile-look-up';
import { viewClaim } from '@/core/claims/view-claim';

export type ShelfClaim = {
  readonly filed: FiledPack;
  readonly claim: Claim;
  readonly view: ClaimView;
  /** Who is named in the claim, makes it or is quoted for it, as `pack/id`. */
  readonly named: ReadonlySet<string>;
};
export type ShelfReport = {
  readonly filed: FiledPack;
  readonly report: Report;
  readonly evidence: readonly Evidence[];
  /** Different claims, not pieces of evidence. */
  readonly claims: number;
};
export type ShelfActor = {
  readonly filed: FiledPack;
  readonly actor: Actor;
  /** Claims that name the actor or are told in the actor's words. */
  readonly claims: readonly ShelfClaim[];
};

export type Shelf = {
  readonly packs: readonly FiledPack[];
  readonly claims: readonly ShelfClaim[];
  /** Oldest first. */
  readonly reports: readonly ShelfReport[];
  /** Those in most claims first. */
  readonly actors: readonly ShelfActor[];
  /** In the order in which the packs have them. */
  readonly topics: readonly string[];
  readonly byClaim: ReadonlyMap<Claim, ShelfClaim>;
  /** For searching; made when it is first asked for, since that takes a moment with many claims. */
  readonly index: () => LookUpIndex;
};

export function makeShelf(claimSet: ClaimSet): Shelf {
  const packs = [...claimSet.packs.values()];
  const claims = packs.flatMap((filed) => claimsOf(claimSet, filed));
  let index: LookUpIndex | undefined;
  return {
    packs,
    claims,
    reports: packs.flatMap(reportsOf).toSorted((one, other) => compareDays(one.report, other.report)),
    actors: packs
      .flatMap((filed) => actorsOf(filed, claims))
      .toSorted((one, other) => other.claims.length - one.claims.length),
    topics: [...new Set(claims.map(({ claim }) => claim.topic))],
    byClaim: new Map(claims.map((shelved) => [shelved.claim, shelved])),
    index: () => (index ??= compileLookUp(claimSet)),
  };
}

function claimsOf(claimSet: ClaimSet, filed: FiledPack): readonly ShelfClaim[] {
  return filed.pack.claims.flatMap((claim) => {
    const view = viewClaim(claimSet, filed.pack.id, claim.id);
    return view === undefined ? [] : [{ filed, claim, view, named: namedIn(filed, claim) }];
  });
}

function reportsOf(filed: FiledPack): readonly ShelfReport[] {
  const byReport = groupBy(filed.pack.evidence, ({ report }) => report);
  return filed.pack.reports.map((report) => {
    const evidence = byReport.get(report.id) ?? [];
    return { filed, report, evidence, claims: new Set(evidence.map(({ claim }) => claim)).size };
  });
}

function actorsOf(filed: FiledPack, claims: readonly ShelfClaim[]): readonly ShelfActor[] {
  const byActor = new Map<string, ShelfClaim[]>();
  for (const shelved of claims) {
    if (shelved.filed !== filed) continue;
    for (const key of shelved.named) {
      const group = byActor.get(key);
      if (group === undefined) byActor.set(key, [shelved]);
      else group.push(shelved);
    }
  }
  return filed.pack.actors.map((actor) => ({
    filed,
    actor,
    claims: byActor.get(keyIn(filed, actor.id)) ?? [],
  }));
}

/** Of a row among all packs: `pack/id`. */
export function keyIn({ pack }: FiledPack, id: RowId): string {
  return `${pack.id}/${id}`;
}

function namedIn(filed: FiledPack, claim: Claim): ReadonlySet<string> {
  const speakers = (filed.evidenceOf.get(claim.id) ?? []).flatMap(({ speaker }) => speaker ?? []);
  const own = claim.speaker === undefined ? [] : [claim.speaker];
  return new Set([...claim.actors, ...own, ...speakers].map((id) => keyIn(filed, id)));
}

function compareDays(one: Report, other: Report): number {
  return one.published.localeCompare(other.published) || one.id.localeCompare(other.id);
}
