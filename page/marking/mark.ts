/** What is marked on a page, before anything is painted. */
import type { Verdict } from '@/core/claims/article-check';
import type { ActorOnPage, ClaimOnPage } from '@/core/claims/page-marks';
import type { Span } from '@/core/text/span';
import type { CheckedArticle } from '@/page/reading/marking-half';

/** What a line can mean to everybody. */
export type MarkKind = Verdict | 'actor';
export const markKinds: readonly MarkKind[] = ['corroborated', 'conflicting', 'contested', 'single', 'actor'];

/** `isOwn`: for this reader alone, never where a page could read it. */
export type ClaimMark = Span & {
  readonly kind: Verdict;
  readonly isOwn: boolean;
  readonly claim: ClaimOnPage;
};
export type ActorMark = Span & {
  readonly kind: 'actor';
  readonly isOwn: boolean;
  readonly actor: ActorOnPage;
};
export type NoteMark = Span & { readonly kind: 'note'; readonly isOwn: true };
export type Mark = ClaimMark | ActorMark | NoteMark;

/** More names than that are not marked: on a huge page each mark costs the page's own painting 5 µs. */
const mostActors = 1_500;

/** In page order. Inside a claim no actor is marked: two lines on top of each other would be painted. */
export function marksOf({ marks, notes, overlay }: CheckedArticle): readonly Mark[] {
  const isWanted = ({ isOwn }: { readonly isOwn: boolean }): boolean => overlay || !isOwn;
  const claims = marks.claims.filter(isWanted).map(toClaimMark);
  const actors = marks.actors.filter(isWanted).flatMap(toActorMarks).sort(byStart);
  const noted = overlay ? notes.map(toNoteMark) : [];
  return [...claims, ...outside(actors, claims).slice(0, mostActors), ...noted].sort(byStart);
}

function toClaimMark(claim: ClaimOnPage): ClaimMark {
  return { start: claim.start, end: claim.end, kind: claim.verdict, isOwn: claim.isOwn, claim };
}

function toActorMarks(actor: ActorOnPage): readonly ActorMark[] {
  const marks: ActorMark[] = [];
  const { places, isOwn } = actor;
  for (let at = 0; at + 1 < places.length; at += 2)
    marks.push({ start: places[at] ?? 0, end: places[at + 1] ?? 0, kind: 'actor', isOwn, actor });
  return marks;
}

function toNoteMark({ start, end }: Span): NoteMark {
  return { start, end, kind: 'note', isOwn: true };
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
  return mark.kind !== 'actor' && mark.kind !== 'note';
}

/** Whether other reports differ, all or some of them. */
export function isInConflict(mark: Mark): boolean {
  return mark.kind === 'conflicting' || mark.kind === 'contested';
}

/** Where the keyboard stops. */
export function isStop(mark: Mark): boolean {
  return mark.kind !== 'actor';
}
