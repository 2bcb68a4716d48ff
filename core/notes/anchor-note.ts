/**
 * Ties a note to words of an article and finds them again. The words and what stands around them decide; the
 * offset is a hint, never proof. A wrong place is worse than none: where several places fit equally, or the words
 * are too few to stand alone, nothing is found.
 */
import type { TextPositionSelector, TextQuoteSelector } from '@/core/notes/note';
import type { Span } from '@/core/text/span';
import { foldText } from '@/core/text/fold-text';

export type Anchor = { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector };

export type FoundAnchor =
  /** `exact` is false where only typography, case or white space differ. */
  | { readonly ok: true; readonly span: Span; readonly exact: boolean }
  | { readonly ok: false; readonly reason: 'words-gone' | 'several-places' | 'other-surroundings' };

/** So much on either side tells most repeated phrases apart. */
const contextLength = 32;
/** Words this long stand for themselves; shorter ones need surroundings that agree. */
const longEnough = 24;
/** So many characters of one side must agree for words that are not long enough. */
const enoughContext = 8;
/** A page that repeats the words more often than this gives no place. */
const mostPlaces = 500;

/** Describes the words of a span by themselves, their surroundings and their place. */
export function describeAnchor(text: string, { start, end }: Span): Anchor {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wholeCharacters(text.slice(Math.max(0, start - contextLength), start)),
      suffix: wholeCharacters(text.slice(end, end + contextLength)),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/** Finds the words as they were, else the same words in other typography. Linear in the length of the text. */
export function findAnchor(
  text: string,
  quote: TextQuoteSelector,
  position?: TextPositionSelector,
): FoundAnchor {
  const exact = findPlace(text, quote, position?.start);
  if (exact.ok) return { ...exact, exact: true };
  const folded = foldText(text);
  const found = findPlace(folded.text, foldQuote(quote));
  if (!found.ok) return exact.reason === 'words-gone' ? found : exact;
  const span = { start: folded.originalStart(found.span.start), end: folded.originalEnd(found.span.end) };
  // The very words are there but in no place that can be trusted: other letters are no better place for them.
  if (exact.reason !== 'words-gone' && text.slice(span.start, span.end) !== quote.exact) return exact;
  return { ok: true, span, exact: false };
}

type Place =
  | { readonly ok: true; readonly span: Span }
  | { readonly ok: false; readonly reason: 'words-gone' | 'several-places' | 'other-surroundings' };

type Candidate = { readonly start: number; readonly before: number; readonly after: number };

function findPlace(text: string, quote: TextQuoteSelector, hint?: number): Place {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return { ok: false, reason: 'words-gone' };
  const places = findAll(text, exact);
  if (places.length === 0) return { ok: false, reason: 'words-gone' };
  const candidates = places.map((start) => ({
    start,
    before: sharedEnd(text.slice(Math.max(0, start - prefix.length), start), prefix),
    after: sharedStart(text.slice(start + exact.length, start + exact.length + suffix.length), suffix),
  }));
  const best = Math.max(...candidates.map(({ before, after }) => before + after));
  const fitting = candidates.filter(({ before, after }) => before + after === best);
  const chosen = fitting.length === 1 ? fitting[0] : nearest(fitting, hint);
  if (chosen === undefined) return { ok: false, reason: 'several-places' };
  if (!standsAlone(quote, chosen)) return { ok: false, reason: 'other-surroundings' };
  return { ok: true, span: { start: chosen.start, end: chosen.start + exact.length } };
}

function standsAlone({ exact, prefix, suffix }: TextQuoteSelector, { before, after }: Candidate): boolean {
  if (exact.length >= longEnough) return true;
  const whole = before === prefix.length && after === suffix.length;
  return whole || Math.max(before, after) >= enoughContext;
}

/** Among places that fit equally only the one at which the words stood before is trusted. */
function nearest(candidates: readonly Candidate[], hint: number | undefined): Candidate | undefined {
  return candidates.find(({ start }) => start === hint);
}

function findAll(text: string, words: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(words);
    at !== -1 && places.length < mostPlaces;
    at = text.indexOf(words, at + 1)
  ) {
    places.push(at);
  }
  return places.length < mostPlaces ? places : [];
}

function foldQuote(quote: TextQuoteSelector): TextQuoteSelector {
  return {
    ...quote,
    exact: foldText(quote.exact).text.trim(),
    prefix: foldText(quote.prefix).text.trimStart(),
    suffix: foldText(quote.suffix).text.trimEnd(),
  };
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Without half a character at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
