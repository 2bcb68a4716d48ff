/** What is marked on a page, before anything is painted. */
import type { ArticleCheck, Match, Verdict } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';

export type MarkKind = Verdict | 'actor';
export const markKinds: readonly MarkKind[] = ['corroborated', 'conflicting', 'contested', 'single', 'actor'];

export type ClaimMark = Span & { readonly kind: Verdict; readonly match: Match };
export type ActorMark = Span & { readonly kind: 'actor'; readonly name: string };
export type Mark = ClaimMark | ActorMark;

/** More names than that are not marked: on a huge page each mark costs the page's own painting 5 µs. */
const mostActors = 1_500;

/** In page order. Inside a claim no actor is marked: two lines on top of each other would be painted. */
export function marksOf(check: ArticleCheck): readonly Mark[] {
  const claims = check.matches.map((match): ClaimMark => {
    const { start, end, verdict } = match;
    return { start, end, kind: verdict, match };
  });
  const actors = check.actors
    .flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }): ActorMark => ({ start, end, kind: 'actor', name })),
    )
    .toSorted(byStart);
  return [...claims, ...outside(actors, claims.toSorted(byStart)).slice(0, mostActors)].sort(byStart);
}

/** Both sorted by start; one step through both. */
function outside(actors: readonly ActorMark[], claims: readonly ClaimMark[]): readonly ActorMark[] {
  let at = 0;
  let end = 0;
  return actors.filter((actor) => {
    for (let claim = claims[at]; claim !== undefined && claim.start < actor.end; claim = claims[++at]) {
      end = Math.max(end, claim.end);
    }
    return actor.start >= end;
  });
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

export function isClaim(mark: Mark): mark is ClaimMark {
  return mark.kind !== 'actor';
}

/** Whether other reports differ, all or some of them. */
export function isInConflict(mark: Mark): boolean {
  return mark.kind === 'conflicting' || mark.kind === 'contested';
}
