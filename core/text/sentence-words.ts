/** A sentence with its words and quotations, and the borders that its punctuation draws between words. */
import type { Word } from './find-words';
import { isOfKind } from './function-words';
import type { Span } from './span';

export type SentenceWords = {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly quotations: readonly Span[];
};

/** Names and circumstances of speech are not longer than this many words. */
export const longestName = 14;

/** What stands between the word before and this one; before the first and after the last word, the sentence's own ends. */
export function gapBefore({ text, span, words }: SentenceWords, at: number): string {
  return text.slice(words[at - 1]?.end ?? span.start, words[at]?.start ?? span.end);
}

const border =
  /[,;:?!()\u2013\u2014"\u201c\u201d\u00ab\u00bb]|[\u2018'](?=$|\p{L})|['\u2019](?=\s|$)|\s-\s|\.\.|\u2026/u;

/** Whether punctuation stands before the word, or the sentence has ended. */
export function isBorderAt(sentence: SentenceWords, at: number): boolean {
  return at >= sentence.words.length || border.test(withoutPossessive(gapBefore(sentence, at)));
}

function withoutPossessive(gap: string): string {
  return gap.replace(/^['\u2019]s?(?=\s)/, '');
}

/** Index of the first word after the last border before this word, not before `free`. */
export function segmentStart(sentence: SentenceWords, at: number, free: number): number {
  for (let from = at; from > Math.max(free, at - longestName); from--) {
    if (isBorderAt(sentence, from)) return from;
  }
  return Math.max(free, at - longestName);
}

/** Index after the name that begins at `from`: it goes on to the first border or conjunction. */
export function nameEnd(sentence: SentenceWords, from: number): number {
  const { words } = sentence;
  let next = from + 1;
  while (next < Math.min(words.length, from + longestName) && !isBorderAt(sentence, next)) {
    const folded = words[next]?.folded ?? '';
    if (isOfKind(folded, 'conjunction') && folded !== 'and') break;
    next++;
  }
  return Math.min(next, words.length);
}

/** End of what stands before the word: with a closing quotation mark, without the comma. */
export function endBefore(sentence: SentenceWords, at: number): number {
  const { span, words } = sentence;
  const before = words[at - 1];
  if (before === undefined) return span.start;
  const closing = /^(?:['\u2019]s(?!\w))?[.,?!\u2026]*["\u201d\u2019'\u00bb]/.exec(gapBefore(sentence, at));
  return before.end + (closing?.[0].length ?? (before.possessive ? 2 : 0));
}

/** Start of the word, with an opening quotation mark. */
export function startAt(sentence: SentenceWords, at: number): number {
  const word = sentence.words[at];
  if (word === undefined) return sentence.span.end;
  const opening = /["\u201c\u201e\u2018'\u00ab]\S?$/.exec(gapBefore(sentence, at));
  return word.start - (opening?.[0].length ?? 0);
}

export function hasLetter(text: string, { start, end }: Span): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
