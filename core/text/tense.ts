/** Whether the words around a date speak of what is to come. */
import { baseFormOf } from './irregular-forms';
import type { Word } from './find-words';

/** Verbs farther away than this belong to something else. */
const reach = 12;

/**
 * Decided by the nearest verb before the date, else by the first one after it: `said on Friday it would close`, `is due to
 * sail on Friday`, `On Friday it will sail`. Where nothing decides, news is of the past.
 */
export function speaksOfFuture(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const tense = tenseOf(words, before);
    if (tense !== 'open') return tense === 'future';
  }
  for (let after = at + 1; after <= at + reach; after++) {
    const tense = tenseOf(words, after);
    if (tense !== 'open') return tense === 'future';
  }
  return false;
}

const coming = new Set("will won't shall upcoming scheduled due".split(' '));
const comingBeforeTo = new Set(
  'set expected plans planning plan aims intends slated about going ready wants hopes is are want hope intend aim'.split(
    ' ',
  ),
);

function tenseOf(words: readonly Word[], at: number): 'past' | 'future' | 'open' {
  const word = words[at];
  if (word === undefined) return 'open';
  const { folded } = word;
  if (coming.has(folded)) return 'future';
  if (words[at + 1]?.folded === 'to' && comingBeforeTo.has(folded)) return 'future';
  const isPast = /[^e]ed$/.test(folded) || /^(?:was|were|had|did)$/.test(folded) || isIrregularPast(folded);
  // `expected to be held on Friday`
  return isPast && words[at - 1]?.folded !== 'be' ? 'past' : 'open';
}

function isIrregularPast(folded: string): boolean {
  const base = baseFormOf(folded);
  return (
    base !== undefined &&
    base !== 'be' &&
    !/(?:ing|s)$/.test(folded) &&
    !/m[ae]n$|people$|children$/.test(folded)
  );
}
