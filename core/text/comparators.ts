/** `at least`, `nearly`, `or more`: how a figure is meant. */
import type { Comparator } from '@/core/claims/claim-pack';
import type { Figure } from './find-quantities';
import type { Word } from './find-words';
import { stemOf } from './stem';

const before: readonly (readonly [Comparator, string])[] = [
  [
    '≥',
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, as few as, at the very least',
  ],
  [
    '≤',
    'up to, at most, no more than, not more than, a maximum of, maximum of, as many as, as much as, at the very most, maximum',
  ],
  [
    '>',
    'more than, over, above, greater than, exceeding, in excess of, upwards of, upward of, well over, just over, exceeds, ' +
      'exceeded, topped, surpassed, higher than, longer than',
  ],
  ['<', 'fewer than, less than, under, below, just under, well under, short of, lower than'],
  [
    '≈',
    'about, around, roughly, approximately, some, an estimated, estimated, nearly, almost, close to, circa, approaching, ' +
      'more or less, in the region of, approx, somewhere around, nearer to, virtually',
  ],
];

const comparators: ReadonlyMap<string, Comparator> = new Map(
  before.flatMap(([comparator, list]) => list.split(', ').map((phrase) => [phrase, comparator] as const)),
);

/** The longest phrase that ends right before the number, with the word it begins at. */
export function comparatorBefore(
  words: readonly Word[],
  at: number,
  text: string,
): { readonly comparator: Comparator; readonly from: number } | undefined {
  const end = isFiller(words[at - 1]) ? at - 1 : at;
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const first = words[from];
    const last = words[end - 1];
    if (first === undefined || last === undefined) continue;
    const comparator = comparators.get(phraseOf(words, from, end));
    if (comparator === undefined || (first.folded === 'over' && isParticle(words[from - 1]))) continue;
    // `some` and `over` must stand before the number itself; a comma or full stop between is another phrase.
    if (!/[,.;:]/.test(text.slice(first.start, words[at]?.start ?? 0))) return { comparator, from };
  }
  return undefined;
}

/** `hand over 3.2 million`, `a quarrel over 40 jobs`: no comparison. */
const takesOver = new Set(
  'hand turn take sign pass quarrel dispute row fight argument argue clash fall trip protest strike outrage anger'
    .split(' ')
    .map(stemOf),
);

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && takesOver.has(word.stem);
}

function phraseOf(words: readonly Word[], from: number, end: number): string {
  let phrase = '';
  for (let at = from; at < end; at++) phrase += (at > from ? ' ' : '') + (words[at]?.folded ?? '');
  return phrase;
}

/** `more than the 40 …`, `at least another 12`, `about a dozen` (where the article is part of the number). */
function isFiller(word: Word | undefined): boolean {
  return word !== undefined && /^(?:the|another|a|an|further|additional|us)$/.test(word.folded);
}

/** `12 or more`, `40 people or so`, `80+`. */
export function comparatorAfter({
  text,
  words,
  number,
}: Figure): { readonly comparator: Comparator; readonly end: number } | undefined {
  const last = words[number.next - 1];
  if (last === undefined) return undefined;
  if (text.startsWith('+', last.end)) return { comparator: '≥', end: last.end + 1 };
  for (let at = number.next; at <= number.next + 1; at++) {
    const [or, more] = [words[at], words[at + 1]];
    if (or === undefined || more === undefined || or.folded !== 'or') continue;
    if (more.folded === 'more') return { comparator: '≥', end: more.end };
    if (more.folded === 'fewer' || more.folded === 'less') return { comparator: '≤', end: more.end };
    if (more.folded === 'so') return { comparator: '≈', end: more.end };
  }
  return undefined;
}
