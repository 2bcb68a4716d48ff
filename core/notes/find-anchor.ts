/**
 * Finds words of notes in one text, however many notes there are. First as they are; then in the places where stretches
 * of them and of what stood around them are still found. What is found has to be like enough, and more like than any
 * other place: a wrong place is worse than none.
 */
import type { TextPositionSelector, TextQuoteSelector } from '@/core/notes/note';
import type { Span } from '@/core/text/span';
import { foldText, type Folded } from '@/core/text/fold-text';
import { align } from './align';
import { findSeedPlaces } from './seed-places';

export type Refound =
  /** `edited` where more than typography, case or white space differs. */
  | { readonly ok: true; readonly span: Span; readonly edited: boolean }
  | { readonly ok: false; readonly reason: NotRefound };

/** The words are gone; there are several such places; they stand among other words; the time was up. */
export type NotRefound = 'words-gone' | 'several-places' | 'other-surroundings' | 'no-time';

export type AnchorFinder = {
  find(quote: TextQuoteSelector, position?: TextPositionSelector): Refound;
};

/** The text as it is searched, with the way back. */
type Haystack = Pick<Folded, 'originalStart' | 'originalEnd' | 'text'>;

/** `mayGoOn` is asked between pieces of work of a few milliseconds on a megabyte. */
export function makeFinder(text: string, mayGoOn: () => boolean = () => true): AnchorFinder {
  let lower: Haystack | undefined;
  let folded: Haystack | undefined;
  let hides: boolean | undefined;
  return {
    find(quote, position) {
      if (!mayGoOn()) return refuse('no-time');
      if (quote.exact.trim() === '') return refuse('words-gone');
      const places = findPlaces(text, quote.exact);
      const exact = judge(
        places.map((start) => weigh(text, quote, start)),
        position,
      );
      if (exact.ok && hasSurroundings(exact.best)) return place(exact.best);
      const noted = foldNoted(quote);
      lower ??= lowerCase(text);
      let like = judgeLike(findLike({ text, hay: lower, noted, seed: lowerNoted(quote) }, mayGoOn));
      hides ??= hidesLetters.test(text);
      if (!like.ok && (hides || hidesLetters.test(quote.exact))) {
        folded ??= foldText(text);
        like = judgeLike(findLike({ text, hay: folded, noted, seed: noted.text }, mayGoOn));
      }
      if (!mayGoOn()) return refuse('no-time');
      return decide(exact, like);
    },
  };
}

type Candidate = {
  readonly span: Span;
  /** How much of the words stands there, 0 to 1. */
  readonly words: number;
  /** How much of what stood before and after; undefined where nothing did. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Letters of the words. */
  readonly length: number;
};

/** Words this long stand for themselves where they stand unchanged; shorter ones need surroundings that agree. */
const longEnough = 40;
/** A page that repeats the words more often than this gives no place. */
const mostPlaces = 200;

function findPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push(at);
    if (places.length > mostPlaces) return [];
  }
  return places;
}

/** Unchanged words at a place, with how like its surroundings are. */
function weigh(text: string, { exact, prefix, suffix }: TextQuoteSelector, start: number): Candidate {
  const end = start + exact.length;
  return {
    span: { start, end },
    words: 1,
    before: likenessOf(prefix, text.slice(Math.max(0, start - prefix.length - slack), start), 'end'),
    after: likenessOf(suffix, text.slice(end, end + suffix.length + slack), 'start'),
    length: exact.length,
  };
}

const slack = 8;

/** How much of the surroundings stands where it should; undefined where there were none. */
function likenessOf(noted: string, here: string, side: 'start' | 'end'): number | undefined {
  const [short, long] = [foldText(noted.trim()).text, foldText(here).text];
  if (short === '') return undefined;
  const near = side === 'end' ? long.slice(-short.length - slack) : long.slice(0, short.length + slack);
  return align(short, near).likeness(0, short.length);
}

type Judged =
  { readonly ok: true; readonly best: Candidate } | { readonly ok: false; readonly reason: NotRefound };

/** Of the places of unchanged words the one whose surroundings agree. */
function judge(candidates: readonly Candidate[], hint: TextPositionSelector | undefined): Judged {
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
function decide(exact: Judged, like: Judged): Refound {
  if (!exact.ok) {
    if (exact.reason === 'several-places') return exact;
    return like.ok ? place(like.best) : exact.reason === 'words-gone' ? like : exact;
  }
  if (!like.ok || overlaps(like.best.span, exact.best.span)) return place(exact.best);
  const lead = overall(like.best) - overall(exact.best);
  if (Math.abs(lead) < 0.1) return refuse('several-places');
  return place(lead > 0 ? like.best : exact.best);
}

function place({ span, words }: Candidate): Refound {
  return { ok: true, span, edited: words < 1 };
}

function around({ before, after }: Candidate): number {
  const sides = [before, after].filter((each) => each !== undefined);
  return sides.length === 0 ? 1 : sides.reduce((sum, each) => sum + each, 0) / sides.length;
}

/** One side as it was, or both nearly so. */
function hasSurroundings(candidate: Candidate): boolean {
  const { before = 0, after = 0 } = candidate;
  return Math.max(before, after) >= 0.85 || around(candidate) >= 0.65;
}

/** The folded words with their surroundings: `text` from `start` to `end` are the words. */
type Noted = { readonly text: string; readonly start: number; readonly end: number };

function foldNoted({ exact, prefix, suffix }: TextQuoteSelector): Noted {
  const folded = foldText(`${prefix}${exact}${suffix}`);
  const { length } = folded.text;
  let start = 0;
  while (start < length && folded.originalStart(start) < prefix.length) start += 1;
  let end = length;
  while (end > start && folded.originalEnd(end) > prefix.length + exact.length) end -= 1;
  while (folded.text[start] === ' ') start += 1;
  while (end > start && folded.text[end - 1] === ' ') end -= 1;
  return { text: folded.text, start, end };
}

function lowerNoted({ exact, prefix, suffix }: TextQuoteSelector): string {
  return lowerCase(`${prefix}${exact}${suffix}`).text;
}

/** Letters that lower case leaves apart though they read the same: loose accents, soft hyphens, signs without width. */
const hidesLetters = /[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]/;

/** Both ends of long words are aligned by themselves, so that neither cost nor what was put in between matters. */
const longestEnd = 300;

type Search = {
  readonly text: string;
  readonly hay: Haystack;
  readonly noted: Noted;
  /** The words with their surroundings, written as the haystack is. */
  readonly seed: string;
};

function findLike({ text, hay, noted, seed }: Search, mayGoOn: () => boolean): Candidate[] {
  const candidates = findSeedPlaces(seed, hay.text, mayGoOn).flatMap(({ from, to }) => {
    if (!mayGoOn()) return [];
    const start = hay.originalStart(Math.max(0, from - 40));
    const end = hay.originalEnd(Math.min(hay.text.length, to + seed.length + 40));
    const found = alignAround(foldText(text.slice(start, end)), noted);
    if (found === undefined) return [];
    const span = { start: start + found.span.start, end: start + found.span.end };
    return [{ ...found, span: tidySpan(text, span, noted) }];
  });
  return candidates.filter(
    (each, index) => candidates.findIndex((other) => overlaps(each.span, other.span)) === index,
  );
}

function alignAround(window: Folded, { text, start, end }: Noted): Candidate | undefined {
  const length = end - start;
  const half = Math.min(length, longestEnd);
  const isWhole = half === length;
  const head = align(isWhole ? text : text.slice(0, start + half), window.text);
  const tail = isWhole ? head : align(text.slice(end - half), window.text);
  const offset = isWhole ? start : 0;
  const [from, to] = [head.startAt(start), tail.endAt(offset + half)];
  if (to.at <= from.at) return undefined;
  return {
    span: { start: window.originalStart(from.at), end: window.originalEnd(to.at) },
    words: (head.likeness(start, start + half) + tail.likeness(offset, offset + half)) / 2,
    before: start === 0 ? undefined : from.beside,
    after: end === text.length ? undefined : to.beside,
    length,
  };
}

function judgeLike(candidates: readonly Candidate[]): Judged {
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

function lowerCase(text: string): Haystack {
  const lower = text.toLowerCase();
  // A few letters get longer in lower case; then offsets would be off, and the text is searched as it is.
  const same = (offset: number): number => offset;
  return { text: lower.length === text.length ? lower : text, originalStart: same, originalEnd: same };
}

/** Whole words, without what belongs to the paragraph before or behind. */
function tidySpan(text: string, span: Span, noted: Noted): Span {
  let { start, end } = trimSpan(text, span);
  const words = text.slice(start, end);
  const edge = noted.text.slice(noted.start, noted.end);
  const most = Math.min(20, edge.length / 3);
  const first = words.indexOf('\n');
  if (first !== -1 && first <= most && isStray(words.slice(0, first), edge.slice(0, most + 4))) {
    start += first;
  }
  const last = words.length - words.lastIndexOf('\n');
  if (last <= words.length && last <= most && isStray(words.slice(-last), edge.slice(-most - 4))) end -= last;
  while (start > 0 && isInWord(text, start)) start -= 1;
  while (end < text.length && isInWord(text, end)) end += 1;
  return trimSpan(text, { start, end });
}

/** Not of the noted words. */
function isStray(piece: string, edge: string): boolean {
  const folded = foldText(piece.trim()).text;
  return align(folded, edge).likeness(0, folded.length) < 0.75;
}

function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

/** Whether letters stand on both sides, in a script that has blanks between words. */
function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && text.charCodeAt(at) < 0x2e80;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function refuse(reason: NotRefound): { readonly ok: false; readonly reason: NotRefound } {
  return { ok: false, reason };
}
