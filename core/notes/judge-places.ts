/** Which of several places is that of the noted words: one that is like enough, and more like than any other. */
import type { TextPositionSelector } from '@/core/notes/note';
import type { Span } from '@/core/text/span';

export type Refound =
  /** `edited` where more than typography, case or white space differs. */
  | { readonly ok: true; readonly span: Span; readonly edited: boolean }
  | { readonly ok: false; readonly reason: NotRefound };

/** The words are gone; there are several such places; they stand among other words; the time was up. */
export type NotRefound = 'words-gone' | 'several-places' | 'other-surroundings' | 'no-time';

export type Candidate = {
  readonly span: Span;
  /** How much of the words stands there, 0 to 1. */
  readonly words: number;
  /** How many of the words, whole ones, 0 to 1. */
  readonly shared: number;
  /** How much of what stood before and after; undefined where nothing did. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** The lesser of both where what was put in between does not matter. */
  readonly apart: number;
  /** Letters of the words. */
  readonly length: number;
};

export type Judged =
  { readonly ok: true; readonly best: Candidate } | { readonly ok: false; readonly reason: NotRefound };

/** Words this long stand for themselves where they stand unchanged; shorter ones need surroundings that agree. */
const longEnough = 40;

/** Of the places of unchanged words the one whose surroundings agree. */
export function judge(candidates: readonly Candidate[], hint: TextPositionSelector | undefined): Judged {
  const [best, second] = candidates.toSorted((one, other) => around(other) - around(one));
  if (best === undefined) return refuse('words-gone');
  if (second !== undefined && around(best) - around(second) < 0.2) {
    const rivals = candidates.filter((each) => around(best) - around(each) < 0.2);
    const kept = rivals.find(({ span }) => span.start === hint?.start);
    if (!hasSurroundings(best)) return refuse('other-surroundings');
    return kept === undefined ? refuse('several-places') : { ok: true, best: kept };
  }
  const stands = hasSurroundings(best) || (second === undefined && best.length >= longEnough);
  return stands ? { ok: true, best } : refuse('other-surroundings');
}

/** Unchanged words among others against changed ones where the noted ones stood. */
export function decide(exact: Judged, like: Judged): Refound {
  if (!exact.ok) {
    if (exact.reason === 'several-places') return exact;
    return like.ok ? place(like.best) : exact.reason === 'words-gone' ? like : exact;
  }
  if (!like.ok || overlaps(like.best.span, exact.best.span)) return place(exact.best);
  const lead = overall(like.best) - overall(exact.best);
  if (Math.abs(lead) < 0.1) return refuse('several-places');
  return place(lead > 0 ? like.best : exact.best);
}

export function place({ span, words }: Candidate): Refound {
  return { ok: true, span, edited: words < 1 };
}

function around({ before, after }: Candidate): number {
  const sides = [before, after].filter((each) => each !== undefined);
  return sides.length === 0 ? 1 : sides.reduce((sum, each) => sum + each, 0) / sides.length;
}

/** One side as it was, of short words the other nearly so, or none there ever was. Sentences built alike have both half alike. */
export function hasSurroundings({ before, after, length }: Candidate): boolean {
  const sides = [before, after].filter((each) => each !== undefined);
  if (sides.length === 0) return true;
  const [less, more] = [Math.min(...sides), Math.max(...sides)];
  return more >= 0.95 || (more >= 0.85 && (less >= 0.8 || length >= longEnough));
}

export function judgeLike(candidates: readonly Candidate[]): Judged {
  const [best, second] = candidates.toSorted((one, other) => overall(other) - overall(one));
  if (best === undefined || !isLikeEnough(best)) return refuse('words-gone');
  if (second !== undefined && isLikeEnough(second) && overall(best) - overall(second) < 0.1) {
    return refuse('several-places');
  }
  return { ok: true, best };
}

function overall(candidate: Candidate): number {
  return candidate.words * 0.6 + around(candidate) * 0.4;
}

/**
 * The fewer words are left, the more of their surroundings has to be. Letters of any two texts agree by half, so that
 * half is nothing. The bounds are measured: `docs/decisions/0015-finding-notes-again.md`.
 */
function isLikeEnough({ span, words, shared, before = 1, after = 1, apart, length }: Candidate): boolean {
  const [less, more] = [Math.min(before, after), Math.max(before, after)];
  const isLong = length >= longEnough;
  const isGrown = span.end - span.start > length * mostGrowth + 20;
  if (words < 0.55 || (isGrown && words < (isLong ? 0.9 : 0.97))) return false;
  // Between sides that are as they were, a figure or a name may have become another one.
  if (words < 0.9) return less >= 0.95 || (less >= (isLong ? 0.8 : 0.9) && words >= 0.7 && shared >= 0.6);
  // What an insertion has moved away has to stand beyond it: a sentence that is built alike has something else there.
  const isMovedOff = more >= 0.95 && apart >= 0.85 && (words >= 0.95 || isLong);
  return less >= (isLong ? 0.75 : 0.85) || isMovedOff;
}

/** What is both changed and longer by so much is rather a sentence that says more of the same. */
const mostGrowth = 1.5;

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function refuse(reason: NotRefound): { readonly ok: false; readonly reason: NotRefound } {
  return { ok: false, reason };
}
