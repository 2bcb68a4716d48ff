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
  /** How much of what stood before and after; undefined where nothing did. */
  readonly before: number | undefined;
  readonly after: number | undefined;
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

/** One side as it was, or both nearly so. */
export function hasSurroundings(candidate: Candidate): boolean {
  const { before = 0, after = 0 } = candidate;
  return Math.max(before, after) >= 0.85 || around(candidate) >= 0.65;
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
function isLikeEnough({ words, before = 1, after = 1, length }: Candidate): boolean {
  const [less, more] = [Math.min(before, after), Math.max(before, after)];
  if (words < 0.55) return false;
  if (words < 0.9) return less >= 0.7;
  return less >= 0.65 || (more >= 0.95 && (words >= 0.95 || length >= longEnough));
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function refuse(reason: NotRefound): { readonly ok: false; readonly reason: NotRefound } {
  return { ok: false, reason };
}
