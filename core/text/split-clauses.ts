/** Where one statement of a sentence ends and the next begins. */
import type { Word } from './find-words';
import { isOfKind } from './function-words';
import type { SentenceWords } from './sentence-words';
import type { Span } from './span';
import { hasFiniteVerb, hasVerb, isVerbAt } from './verb-forms';

/** Longer clauses are divided even where nothing divides them: a claim is a short thing. */
const longestClause = 30;

/**
 * Divides a stretch of the sentence at dashes, semicolons and conjunctions where both sides have a verb. Trimmed spans in order;
 * at least one.
 */
export function splitIntoClauses({ text, words }: SentenceWords, piece: Span): Span[] {
  const from = words.findIndex(({ start }) => start >= piece.start);
  if (from === -1) return [trimmed(text, piece)];
  let to = from;
  while (to < words.length && (words[to]?.end ?? 0) <= piece.end) to++;
  const cuts = cutsIn(text, words, from, to);
  const borders = [from, ...withLengthLimit(words, text, [from, ...cuts, to]), to];
  const spans: Span[] = [];
  for (let at = 0; at + 1 < borders.length; at++) {
    const [first, next] = [borders[at] ?? from, borders[at + 1] ?? to];
    if (first >= next) continue;
    const start = at === 0 && !isLink(words[first]) ? piece.start : startOf(text, words, first, next);
    const end = next === to ? piece.end : (words[next - 1]?.end ?? piece.end);
    const span = trimmed(text, { start, end });
    if (span.end > span.start) spans.push(span);
  }
  return spans.length > 0 ? spans : [trimmed(text, piece)];
}

/** Indexes of words before which a clause begins. A part without a verb goes with the one after it. */
function cutsIn(text: string, words: readonly Word[], from: number, to: number): number[] {
  const cuts: number[] = [];
  let start = from;
  for (let at = from + 1; at < to; at++) {
    if (!divides(text, words, at) || at - start < 2) continue;
    if (!hasVerb(words, start, at) || !hasVerb(words, at, to)) continue;
    cuts.push(at);
    start = at;
  }
  return cuts;
}

const afterComma = new Set(
  (
    'while but which although though after as whereas and who whose where because since when with so yet despite following before until ' +
    'if or whom despite unless even adding'
  ).split(' '),
);
const withoutComma = new Set(
  'while although though whereas because unless until which after before when but who'.split(' '),
);

function divides(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const gap = text.slice(words[at - 1]?.end ?? 0, word.start);
  if (isRelative(words[at + 1]) && isOfKind(word.folded, 'preposition')) return true;
  if (isRelative(word) && isOfKind(words[at - 1]?.folded ?? '', 'preposition')) return false;
  if (/[;\u2013\u2014]|\s--?\s/.test(gap) && !word.joined) return true;
  if (gap.includes(':') && !/\d$/.test(words[at - 1]?.folded ?? '')) return true;
  if (gap.includes(',')) return afterComma.has(word.folded) || startsParticiple(words, at);
  return withoutComma.has(word.folded);
}

/** `a point on which they agree` divides before `on`. */
function isRelative(word: Word | undefined): boolean {
  return word?.folded === 'which' || word?.folded === 'whom';
}

/** `, killing at least nine`. */
function startsParticiple(words: readonly Word[], at: number): boolean {
  return words[at]?.folded.endsWith('ing') === true && isVerbAt(words, at);
}

/** The inner borders, with more of them where two lie too far apart. */
function withLengthLimit(words: readonly Word[], text: string, borders: readonly number[]): number[] {
  const inner: number[] = [];
  for (let at = 0; at + 1 < borders.length; at++) {
    let start = borders[at] ?? 0;
    const end = borders[at + 1] ?? 0;
    while (end - start > longestClause) {
      start = bestCut(words, text, start, Math.min(end, start + longestClause));
      inner.push(start);
    }
    if (at + 2 < borders.length) inner.push(end);
  }
  return inner;
}

/** The last comma or `and` with verbs on both sides in the second half; else the limit itself. */
function bestCut(words: readonly Word[], text: string, start: number, limit: number): number {
  let best = limit;
  for (let at = limit; at > start + longestClause / 3; at--) {
    const word = words[at];
    const gap = text.slice(words[at - 1]?.end ?? 0, word?.start ?? 0);
    const isAnd = word?.folded === 'and' || word?.folded === 'or';
    if (gap.includes(',') || isAnd) {
      if (hasFiniteVerb(words, start, at)) return at;
      if (best === limit) best = at;
    }
  }
  return best;
}

/** A clause does not begin with the conjunction that joins it; `which` and `who` stay, they stand for the subject. */
function startOf(text: string, words: readonly Word[], first: number, next: number): number {
  const start = words[isLink(words[first]) && first + 1 < next ? first + 1 : first]?.start ?? 0;
  return /["\u201c\u2018]/.test(text.slice(start - 1, start)) ? start - 1 : start;
}

function isLink(word: Word | undefined): boolean {
  return word !== undefined && /^(?:and|but|while|although|though|whereas|or)$/.test(word.folded);
}

const blankOrComma = /[\s,;:\u2013\u2014-]/;

/** Without white space and joining punctuation at the ends; a conjunction left over at the end goes too. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && blankOrComma.test(text.charAt(from))) from++;
  while (to > from && blankOrComma.test(text.charAt(to - 1))) to--;
  const tail = /[\s,]+(?:and|but|while|as|whereas)$/.exec(text.slice(Math.max(from, to - 12), to));
  return { start: from, end: to - (tail?.[0].length ?? 0) };
}
