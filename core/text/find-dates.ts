/**
 * The dates of a sentence as days of the calendar. What is relative (`Friday`, `last month`, `25 April` without a year)
 * is resolved against the day of the page, in favour of the past unless the sentence speaks of what is to come: news tells
 * what has happened. Without the day of the page, relative dates are left out rather than guessed.
 */
import type { Day } from '@/core/claims/claim-pack';
import { dayNumberOf, type DayNumber } from './calendar';
import { readCalendarDate } from './calendar-dates';
import { findWordsIn, type Word } from './find-words';
import { readRelativeDate } from './relative-dates';
import type { Span } from './span';

export type DatePrecision = 'day' | 'week' | 'month' | 'year';

/** The span covers the words of the date alone: `Friday night`, `25 April 2025`. */
export type FoundDate = Span & {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
  /** Whether the day of the page was needed. */
  readonly relative: boolean;
};

/** Where and against what a date is read. */
export type DateContext = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly page: DayNumber | undefined;
};

/** A date that begins at some word. `next` is the index of the word after it. */
export type ReadDate = Omit<FoundDate, 'start' | 'end'> & { readonly next: number };

/** In order, never overlapping. Linear in the number of words; pass them where they are known. */
export function findDates(
  text: string,
  span: Span,
  pageDate: Day | null,
  words: readonly Word[] = findWordsIn(text, span),
): FoundDate[] {
  const page = pageDate === null ? undefined : dayNumberOf(pageDate);
  const context = { text, words, page };
  const found: FoundDate[] = [];
  for (let at = 0; at < words.length; at++) {
    const date = readCalendarDate(context, at) ?? readRelativeDate(context, at);
    const [first, last] = [words[at], words[(date?.next ?? 0) - 1]];
    if (date === undefined || first === undefined || last === undefined) continue;
    const { from, to, precision, relative } = date;
    found.push({ start: first.start, end: last.end, from, to, precision, relative });
    at = date.next - 1;
  }
  return found;
}
