/**
 * Finds words of notes in one text, however many notes there are. First as they are; then in the places where stretches
 * of them and of what stood around them are still found. What is found has to be like enough, and more like than any
 * other place: a wrong place is worse than none.
 */
import type { TextPositionSelector, TextQuoteSelector } from '@/core/notes/note';
import { foldText, type Folded } from '@/core/text/fold-text';
import { align, type Aligned } from './align';
import {
  decide,
  hasSurroundings,
  judge,
  judgeLike,
  overlaps,
  place,
  refuse,
  type Candidate,
  type Refound,
} from './judge-places';
import { findSeedPlaces } from './seed-places';
import { tidySpan } from './tidy-span';

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
    shared: 1,
    apart: 0,
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
  const words = noted.text.slice(noted.start, noted.end);
  const candidates = findSeedPlaces(seed, hay.text, mayGoOn).flatMap(({ from, to }) => {
    if (!mayGoOn()) return [];
    const start = hay.originalStart(Math.max(0, from - 40));
    const end = hay.originalEnd(Math.min(hay.text.length, to + seed.length + 40));
    const found = alignAround(foldText(text.slice(start, end)), noted);
    if (found === undefined) return [];
    const span = { start: start + found.span.start, end: start + found.span.end };
    const tidy = tidySpan(text, span, words);
    const shared = shareOfWords(words, foldText(text.slice(tidy.start, tidy.end)).text);
    return [{ ...found, span: tidy, shared }];
  });
  return candidates.filter(
    (each, index) => candidates.findIndex((other) => overlaps(each.span, other.span)) === index,
  );
}

/** Letters of any two texts agree by half, whole words do not. Where words are not parted, each letter is one. */
function shareOfWords(noted: string, here: string): number {
  const words = noted.match(wholeWord) ?? [];
  const there = new Set(here.match(wholeWord));
  return words.length === 0 ? 1 : words.filter((word) => there.has(word)).length / words.length;
}

const wholeWord = /[\u0e00-\u0eff\u3040-\u9fff]|[^\P{L}\u0e00-\u0eff\u3040-\u9fff]+|\p{N}+/gu;

function alignAround(window: Folded, { text, start, end }: Noted): Omit<Candidate, 'shared'> | undefined {
  const length = end - start;
  const half = Math.min(length, longestEnd);
  const isWhole = half === length;
  const head = isWhole
    ? { at: 0, aligned: align(text, window.text) }
    : alignEnd(text.slice(0, start + half), window.text);
  const tail = isWhole ? head : alignEnd(text.slice(end - half), window.text);
  if (head === undefined || tail === undefined) return undefined;
  const offset = isWhole ? start : 0;
  const [from, to] = [head.aligned.startAt(start), tail.aligned.endAt(offset + half)];
  const [first, last] = [head.at + from.at, tail.at + to.at];
  if (last <= first) return undefined;
  return {
    span: { start: window.originalStart(first), end: window.originalEnd(last) },
    words: (head.aligned.likeness(start, start + half) + tail.aligned.likeness(offset, offset + half)) / 2,
    before: start === 0 ? undefined : from.beside,
    after: end === text.length ? undefined : to.beside,
    apart: Math.min(from.apart, to.apart),
    length,
  };
}

/**
 * One end of long words, only where stretches of it stand: the window grows with the words, and what laying costs with
 * both. An end of which no stretch is left is not like enough wherever it is laid.
 */
function alignEnd(
  end: string,
  window: string,
): { readonly at: number; readonly aligned: Aligned } | undefined {
  const [place] = findSeedPlaces(end, window, () => true);
  if (place === undefined) return undefined;
  const at = Math.max(0, place.from - 40);
  return { at, aligned: align(end, window.slice(at, place.to + end.length + 40)) };
}

function lowerCase(text: string): Haystack {
  const lower = text.toLowerCase();
  // A few letters get longer in lower case; then offsets would be off, and the text is searched as it is.
  const same = (offset: number): number => offset;
  return { text: lower.length === text.length ? lower : text, originalStart: same, originalEnd: same };
}
