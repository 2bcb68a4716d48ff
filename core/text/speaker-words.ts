/** The words that name a speaker, without what clings to them. */
import type { Word } from './find-words';
import { isOfKind } from './function-words';
import type { Span } from './span';
import { isAuxiliary } from './verb-forms';
import { isMonth, weekdayOf } from './calendar-words';

const leading = new Set(
  'and but so yet then while although when after as because meanwhile later earlier'.split(' '),
);

const asides = new Set(
  'who which that whose when where while after speaking citing addressing writing talking appearing quoting referring'.split(
    ' ',
  ),
);

/** Words from `from` up to `to`, cut to the name; null where nothing that can speak is left. */
export function speakerBetween(words: readonly Word[], from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isBefore(words[start])) start++;
  for (let at = start + 1; at < end; at++) {
    if (asides.has(words[at]?.folded ?? '')) end = at;
  }
  while (end > start && isAfter(words[end - 1])) end--;
  const [first, last] = [words[start], words[end - 1]];
  if (first === undefined || last === undefined || end <= start || isNobody(words, start, end)) return null;
  return { start: first.start, end: last.end };
}

function isBefore(word: Word | undefined): boolean {
  return (
    word !== undefined && (leading.has(word.folded) || (word.folded.endsWith('ly') && word.shape !== 'upper'))
  );
}

/** Adverbs, auxiliaries and days between the name and the verb: `Ada also said`, `the mayor on Friday said`. */
function isAfter(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (isAuxiliary(word) || isOfKind(word.folded, 'adverb') || isMonth(word) || weekdayOf(word) !== undefined)
    return true;
  return (
    word.folded.endsWith('ly') ||
    isOfKind(word.folded, 'preposition') ||
    word.folded === 'and' ||
    word.shape === 'number'
  );
}

/** `It`, `there`, `what`: nobody who says anything. */
function isNobody(words: readonly Word[], start: number, end: number): boolean {
  const folded = words[start]?.folded ?? '';
  return end - start === 1 && /^(?:there|what|that|this|which|who|to|you|one)$/.test(folded);
}
