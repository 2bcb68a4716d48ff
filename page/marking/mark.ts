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

/** Sorted by start. */
export function marksOf({ marks, notes }: CheckedArticle): readonly Mark[] {
  return [
    ...marks.claims.map(toClaimMark),
    ...marks.actors.flatMap(toActorMarks),
    ...notes.map(toNoteMark),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
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
