/** The library's content as its pages list it: every row with the pack it is from and how it stands. Computed once. */
import { groupBy } from '@/components/library/group-by';
import { conflictsOf } from '@/components/library/opposition';
import type { Verdict } from '@/core/claims/article-check';
import type { Actor, Claim, Evidence, Report, RowId } from '@/core/claims/claim-pack';
import type { ClaimSet, FiledPack } from '@/core/claims/claim-set';
import type { ClaimView } from '@/core/claims/claim-view';
import { viewClaim } from '@/core/claims/view-claim';

export type ShelfClaim = { readonly filed: FiledPack; readonly claim: Claim; readonly view: ClaimView };
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
};

export function makeShelf(claimSet: ClaimSet): Shelf {
  const packs = [...claimSet.packs.values()];
  const claims = packs.flatMap((filed) => claimsOf(claimSet, filed));
  return {
    packs,
    claims,
    reports: packs.flatMap(reportsOf).toSorted((one, other) => compareDays(one.report, other.report)),
    actors: packs
      .flatMap((filed) => actorsOf(filed, claims))
      .toSorted((one, other) => other.claims.length - one.claims.length),
    topics: [...new Set(claims.map(({ claim }) => claim.topic))],
  };
}

function claimsOf(claimSet: ClaimSet, filed: FiledPack): readonly ShelfClaim[] {
  return filed.pack.claims.flatMap((claim) => {
    const view = viewClaim(claimSet, filed.pack.id, claim.id);
    return view === undefined ? [] : [{ filed, claim, view }];
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
  const byActor = new Map<RowId, ShelfClaim[]>();
  for (const shelved of claims) {
    if (shelved.filed !== filed) continue;
    for (const id of namedIn(shelved)) {
      const group = byActor.get(id);
      if (group === undefined) byActor.set(id, [shelved]);
      else group.push(shelved);
    }
  }
  return filed.pack.actors.map((actor) => ({ filed, actor, claims: byActor.get(actor.id) ?? [] }));
}

function namedIn({ filed, claim }: ShelfClaim): ReadonlySet<RowId> {
  const speakers = (filed.evidenceOf.get(claim.id) ?? []).flatMap(({ speaker }) => speaker ?? []);
  return new Set([...claim.actors, ...(claim.speaker === undefined ? [] : [claim.speaker]), ...speakers]);
}

function compareDays(one: Report, other: Report): number {
  return one.published.localeCompare(other.published) || one.id.localeCompare(other.id);
}

export type VerdictFilter = 'all' | 'conflicts' | Extract<Verdict, 'corroborated' | 'single'>;
export type ClaimFilter = {
  readonly verdict: VerdictFilter;
  /** Empty for any. */
  readonly topic: string;
  readonly actor: RowId;
  readonly words: string;
};
export const noFilter: ClaimFilter = { verdict: 'all', topic: '', actor: '', words: '' };

export function filterClaims(claims: readonly ShelfClaim[], filter: ClaimFilter): readonly ShelfClaim[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean);
  return claims.filter(
    (shelved) =>
      fits(shelved, filter.verdict) &&
      (filter.topic === '' || shelved.claim.topic === filter.topic) &&
      (filter.actor === '' || namedIn(shelved).has(filter.actor)) &&
      words.every((word) => shelved.claim.text.toLowerCase().includes(word)),
  );
}

export function fits({ view }: Pick<ShelfClaim, 'view'>, verdict: VerdictFilter): boolean {
  if (verdict === 'all') return true;
  return verdict === 'conflicts' ? conflictsOf(view).length > 0 : view.verdict === verdict;
}
