/** Where the letters that were typed stand in a text, whatever its typography. */
import { foldText } from '@/core/text/fold-text';
import type { Span } from '@/core/text/span';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** At the beginnings of words, in order, never overlapping. The words are folded already. */
export function markWords(text: string, words: readonly string[]): Span[] {
  const folded = foldText(text);
  const spans = words
    .flatMap((word) => findStarts(folded.text, word).map((start) => ({ start, end: start + word.length })))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const marks: Span[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    marks.push({ start: folded.originalStart(start), end: folded.originalEnd(end) });
    from = end;
  }
  return marks;
}

function findStarts(text: string, word: string): number[] {
  const starts: number[] = [];
  if (word === '') return starts;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !letterOrDigit.test(text.charAt(at - 1))) starts.push(at);
  }
  return starts;
}
