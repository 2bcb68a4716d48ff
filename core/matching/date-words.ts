/** The word before a date, which tells what the date is to the sentence. */
import type { FoundDate } from '@/core/text/find-dates';
import type { Word } from '@/core/text/find-words';
import type { TextParts } from './text-parts';

/** Whether this word stands right before the date. */
export function isAfterWord(
  words: readonly Word[],
  parts: TextParts,
  date: FoundDate,
  wanted: string,
): boolean {
  for (let at = parts.from; at < parts.to; at++) {
    const word = words[at];
    if (word === undefined || word.start < date.start) continue;
    return words[at - 1]?.folded === wanted;
  }
  return false;
}
