/** Dates by the calendar: `25 April 2025`, `April 25-27`, `2025-04-25`, `in April`, `since 2022`. */
import type { DayRange } from '@/core/claims/claim-pack';
import { dateOf, dayOf, monthRange, numberOfDate, yearRange, type DayNumber } from './calendar';
import { isMonth, monthOf, weekdayOf } from './calendar-words';
import { speaksOfFuture } from './tense';
import type { DateContext, ReadDate } from './find-dates';

/** The date that begins at the word with this index. */
export function readCalendarDate(context: DateContext, at: number): ReadDate | undefined {
  const start = isBeforeDate(context, at) ? at + 1 : at;
  return (
    readIso(context, start) ??
    readDayMonth(context, start) ??
    readMonthDay(context, start) ??
    (start === at ? (readMonth(context, at) ?? readYear(context, at)) : undefined)
  );
}

/** `Friday 25 April`, `Friday, April 25`. */
function isBeforeDate({ words, text }: DateContext, at: number): boolean {
  const [weekday, next] = [words[at], words[at + 1]];
  if (weekdayOf(weekday) === undefined || weekday === undefined || next === undefined) return false;
  return (
    /^[,.]?\s*(?:the )?$/.test(text.slice(weekday.end, next.start)) &&
    (isMonth(next) || next.shape === 'number')
  );
}

function numberAt({ words }: DateContext, at: number, pattern: RegExp): number | undefined {
  const word = words[at];
  if (word?.shape !== 'number') return undefined;
  const found = pattern.exec(word.folded);
  return found ? Number(found[1]) : undefined;
}

const dayOfMonth = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const fourDigits = /^((?:1[5-9]|20|21)\d\d)$/;

/** `2025-04-25`, `2025/04/25`; of `4/25/2025` and `25.4.2025` only those that can be read one way. */
function readIso(context: DateContext, at: number): ReadDate | undefined {
  const { text, words } = context;
  const [first, last] = [words[at], words[at + 2]];
  if (first?.shape !== 'number' || last === undefined || last.end - first.start > 10) return undefined;
  const found = /^(\d{1,4})([-/.\u2010\u2011])(\d{1,2})\2(\d{1,4})$/.exec(text.slice(first.start, last.end));
  if (!found) return undefined;
  const [a, b, c] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (a > 999) return exactDay(a, b, c, at + 3);
  if (c < 1000) return undefined;
  if (found[2] === '.' || (a > 12 && b <= 12)) return exactDay(c, b, a, at + 3);
  return b > 12 ? exactDay(c, a, b, at + 3) : undefined;
}

function exactDay(year: number, month: number, day: number, next: number): ReadDate | undefined {
  const number = numberOfDate({ year, month, day });
  if (number === undefined) return undefined;
  return { from: dayOf(number), to: dayOf(number), precision: 'day', relative: false, next };
}

/** `25 April`, `the 25th of April 2025`, `25-27 April`, `25 and 26 April`. */
function readDayMonth(context: DateContext, at: number): ReadDate | undefined {
  const { words } = context;
  const first = numberAt(context, at, dayOfMonth);
  if (first === undefined) return undefined;
  const range = rangeEnd(context, at + 1);
  const beforeMonth = range?.next ?? at + 1;
  const monthAt = words[beforeMonth]?.folded === 'of' ? beforeMonth + 1 : beforeMonth;
  const month = monthOf(words[monthAt]);
  return month === undefined ? undefined : daysOf(context, month, [first, range?.day ?? first], monthAt + 1);
}

/** `April 25`, `Apr. 25th, 2025`, `April 25-27`. */
function readMonthDay(context: DateContext, at: number): ReadDate | undefined {
  const month = monthOf(context.words[at]);
  const first = month === undefined ? undefined : numberAt(context, at + 1, dayOfMonth);
  if (month === undefined || first === undefined) return undefined;
  const range = rangeEnd(context, at + 2);
  if (range !== undefined && isMonth(context.words[range.next]))
    return daysOf(context, month, [first, first], at + 2);
  return daysOf(context, month, [first, range?.day ?? first], range?.next ?? at + 2);
}

/** The second day of `25-27`, `25 to 27`, `25 and 26`. */
function rangeEnd(
  context: DateContext,
  at: number,
): { readonly day: number; readonly next: number } | undefined {
  const word = context.words[at];
  const linked = word?.folded === 'to' || word?.folded === 'and' || word?.folded === 'through';
  const day =
    linked || word?.joined === true ? numberAt(context, linked ? at + 1 : at, dayOfMonth) : undefined;
  return day === undefined ? undefined : { day, next: linked ? at + 2 : at + 1 };
}

function daysOf(
  context: DateContext,
  month: number,
  [first, last]: readonly [number, number],
  next: number,
): ReadDate | undefined {
  const stated = numberAt(context, next, fourDigits);
  const year =
    stated ??
    likelyYear(context, next - 2, (candidate) => numberOfDate({ year: candidate, month, day: first }));
  if (year === undefined) return undefined;
  const from = numberOfDate({ year, month, day: first });
  const to = numberOfDate({ year, month, day: Math.max(first, last) });
  if (from === undefined || to === undefined) return undefined;
  const end = stated === undefined ? next : next + 1;
  return { from: dayOf(from), to: dayOf(to), precision: 'day', relative: stated === undefined, next: end };
}

/**
 * The year of a date that does not name it: that of the page, else the one before or after, so that the date lies on the
 * side of which the sentence speaks. A few weeks on the other side pass: announcements are in the present tense.
 */
function likelyYear(
  { page, words }: DateContext,
  at: number,
  numberIn: (year: number) => DayNumber | undefined,
): number | undefined {
  if (page === undefined) return undefined;
  const { year } = dateOf(page);
  const distance = (numberIn(year) ?? page) - page;
  if (speaksOfFuture(words, at) && words[at - 1]?.folded !== 'since')
    return distance < -60 ? year + 1 : distance > 320 ? year - 1 : year;
  if (distance > 45) return year - 1;
  return distance < -330 ? year + 1 : year;
}

const beforeMonth = new Set(
  'in since by until till during from to between of before after early late mid last this next through for the a an'.split(
    ' ',
  ),
);

/** `April 2025`, `in April`, `last April`, `the April talks`. A month alone is left: `April` and `May` are names too. */
function readMonth(context: DateContext, at: number): ReadDate | undefined {
  const { words, page } = context;
  const month = monthOf(words[at]);
  if (month === undefined) return undefined;
  const stated = numberAt(context, words[at + 1]?.folded === 'of' ? at + 2 : at + 1, fourDigits);
  if (stated !== undefined) {
    const next = words[at + 1]?.folded === 'of' ? at + 3 : at + 2;
    return { ...monthRange(stated, month), precision: 'month', relative: false, next };
  }
  const before = words[at - 1]?.folded ?? '';
  if (!beforeMonth.has(before) || page === undefined || words[at + 1]?.shape === 'number') return undefined;
  return {
    ...nearMonth(page, month, before, speaksOfFuture(words, at)),
    precision: 'month',
    relative: true,
    next: at + 1,
  };
}

function nearMonth(page: DayNumber, month: number, before: string, isComing: boolean): DayRange {
  const now = dateOf(page);
  const forward =
    before === 'next' ||
    (before !== 'last' && ((isComing && before !== 'since') || before === 'until' || before === 'by'));
  if (forward)
    return monthRange(month < now.month - (before === 'next' ? 0 : 3) ? now.year + 1 : now.year, month);
  const isPast = before === 'last' ? month < now.month || month === now.month : month <= now.month + 1;
  const year = before === 'last' && month === now.month ? now.year - 1 : isPast ? now.year : now.year - 1;
  return monthRange(year, month);
}

const beforeYear = new Set(
  'in since by until till during from to between of before after early late mid and year summer winter spring autumn fall'.split(
    ' ',
  ),
);

/** `in 2023`, `mid-2024`. */
function readYear(context: DateContext, at: number): ReadDate | undefined {
  const { words, text } = context;
  const [word, next] = [words[at], words[at + 1]];
  const year = numberAt(context, at, fourDigits);
  if (year === undefined || word === undefined || !beforeYear.has(words[at - 1]?.folded ?? ''))
    return undefined;
  if (
    text.slice(word.start, word.end) !== String(year) ||
    next?.folded === 'of' ||
    /^[%-]/.test(text[word.end] ?? '')
  ) {
    return undefined;
  }
  if (
    next?.shape === 'lower' &&
    /(?:people|[^s]s)$/.test(next.folded) &&
    !/^(?:was|has|is|as|its|his)$/.test(next.folded)
  ) {
    if (/^(?:of|and|to|from|between)$/.test(words[at - 1]?.folded ?? '')) return undefined;
  }
  return { ...yearRange(year), precision: 'year', relative: false, next: at + 1 };
}
