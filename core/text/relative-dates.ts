/** Dates that only the day of the page tells: `Friday`, `yesterday`, `last month`, `two weeks ago`. */
import type { DayRange } from '@/core/claims/claim-pack';
import {
  dateOf,
  dayOf,
  mondayOf,
  monthRange,
  weekAround,
  weekdayOfNumber,
  yearRange,
  type DayNumber,
} from './calendar';
import { weekdayOf } from './calendar-words';
import type { DateContext, DatePrecision, ReadDate } from './find-dates';
import { readNumber } from './number-words';
import { readSeason } from './seasons';
import { speaksOfFuture } from './tense';

type Period = DayRange & { readonly precision: DatePrecision };

/** The date that begins at the word with this index; none where the page has no day. */
export function readRelativeDate(context: DateContext, at: number): ReadDate | undefined {
  const { page } = context;
  if (page === undefined) return undefined;
  return (
    readNamedDay(context, page, at) ??
    readWeekday(context, page, at) ??
    readPeriod(context, page, at) ??
    readSeason(context, page, at) ??
    readAgo(context, page, at)
  );
}

function day(number: DayNumber, next: number, until = number): ReadDate {
  return { from: dayOf(number), to: dayOf(until), precision: 'day', relative: true, next };
}

const partsOfDay = new Set('morning afternoon evening night'.split(' '));

/** `today`, `last night`, `this morning`, `overnight`. */
function readNamedDay({ text, words }: DateContext, page: DayNumber, at: number): ReadDate | undefined {
  // `The World of Tomorrow`, `Medical News Today`
  const first = words[at];
  if (
    first?.shape === 'capital' &&
    at > 0 &&
    /\w\s$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  ) {
    return undefined;
  }
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  const after = partsOfDay.has(next) ? at + 2 : at + 1;
  switch (word) {
    case 'today':
      return words[at]?.possessive === true ? undefined : day(page, at + 1);
    case 'tonight':
      return day(page, at + 1);
    case 'yesterday':
      return day(page - 1, after);
    case 'tomorrow':
      return day(page + 1, after);
    case 'overnight':
      return day(page - 1, at + 1, page);
    case 'this':
      return partsOfDay.has(next) ? day(page, at + 2) : undefined;
    case 'last':
      return next === 'night' ? day(page - 1, at + 2) : undefined;
    default:
      return undefined;
  }
}

/** `Friday`, `last Friday`, `Friday night`, `Friday of last week`. */
function readWeekday(context: DateContext, page: DayNumber, at: number): ReadDate | undefined {
  const { words } = context;
  const which = /^(?:last|next|this)$/.exec(words[at]?.folded ?? '')?.[0];
  const nameAt = which === undefined ? at : at + 1;
  const weekday = weekdayOf(words[nameAt]);
  if (weekday === undefined || words[nameAt]?.folded.length === 3) return undefined;
  const back = (weekdayOfNumber(page) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const before = words[at - 1]?.folded;
  const next = partsOfDay.has(words[nameAt + 1]?.folded ?? '') ? nameAt + 2 : nameAt + 1;
  const week = which === undefined ? weekAfter(words, next) : undefined;
  if (week !== undefined) return day(mondayOf(page) + 7 * week.shift + ((weekday + 6) % 7), week.next);
  if (which === 'next') return day(page + (ahead === 0 ? 7 : ahead), next);
  if (which === 'last') return day(page - (back === 0 ? 7 : back), next);
  const comes = before === 'by' || before === 'until' || (before !== 'since' && speaksOfFuture(words, at));
  return day(comes ? page + ahead : page - back, next);
}

/** `Tuesday of last week`, `Tuesday next week`: which week, as weeks from the page's own. */
function weekAfter(
  words: DateContext['words'],
  at: number,
): { readonly shift: number; readonly next: number } | undefined {
  const from = words[at]?.folded === 'of' ? at + 1 : at;
  const shift = { last: -1, this: 0, next: 1 }[words[from]?.folded ?? ''];
  return shift === undefined || words[from + 1]?.folded !== 'week' ? undefined : { shift, next: from + 2 };
}

const units = new Set('week month year weekend'.split(' '));

/** `last month`, `earlier this week`, `the past year`, `at the weekend`. */
function readPeriod(context: DateContext, page: DayNumber, at: number): ReadDate | undefined {
  const { words } = context;
  const first = words[at]?.folded ?? '';
  const isPart = (first === 'earlier' || first === 'later') && words[at + 1]?.folded === 'this';
  const whichAt = isPart ? at + 1 : at;
  const which = words[whichAt]?.folded ?? '';
  const unit = words[whichAt + 1];
  if (unit === undefined || !units.has(unit.folded) || words[whichAt + 2]?.joined === true) return undefined;
  const period = periodOf(page, which, unit.folded);
  if (period === undefined) return undefined;
  const part = isPart ? (first === 'earlier' ? { to: dayOf(page) } : { from: dayOf(page) }) : {};
  return { ...period, ...part, relative: true, next: whichAt + 2 };
}

function periodOf(page: DayNumber, which: string, unit: string): Period | undefined {
  const shift = { last: -1, previous: -1, this: 0, next: 1, coming: 1, past: 0, the: 0 }[which];
  if (shift === undefined || (which === 'the' && unit !== 'weekend')) return undefined;
  const { year, month } = dateOf(page);
  if (which === 'past') return pastPeriod(page, unit);
  switch (unit) {
    case 'week':
      return { ...weekAround(page + 7 * shift), precision: 'week' };
    case 'month':
      return { ...monthRange(year, month, shift), precision: 'month' };
    case 'year':
      return { ...yearRange(year + shift), precision: 'year' };
    default:
      return weekendOf(page, which);
  }
}

/** `the past week`: up to the day of the page. */
function pastPeriod(page: DayNumber, unit: string): Period | undefined {
  const days = { week: 7, month: 31, year: 366 }[unit];
  if (days === undefined) return undefined;
  const precision = unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year';
  return { from: dayOf(page - days), to: dayOf(page), precision };
}

/** Saturday and Sunday: those before the page's day, or those to come. */
function weekendOf(page: DayNumber, which: string): Period {
  const sinceSaturday = (weekdayOfNumber(page) + 1) % 7;
  const saturday = page - sinceSaturday + (which === 'next' || which === 'coming' ? 7 : 0);
  const start = which === 'last' && sinceSaturday < 2 ? saturday - 7 : saturday;
  return { from: dayOf(start), to: dayOf(start + 1), precision: 'day' };
}

/** `two weeks ago`, `a month ago`, `three days ago`. */
function readAgo({ words }: DateContext, page: DayNumber, at: number): ReadDate | undefined {
  const article = /^an?$/.test(words[at]?.folded ?? '');
  const number = article ? { value: 1, next: at + 1 } : readNumber(words, at);
  if (number === undefined || words[number.next + 1]?.folded !== 'ago') return undefined;
  const period = agoOf(page, Math.round(number.value), words[number.next]?.folded.replace(/s$/, '') ?? '');
  return period && { ...period, relative: true, next: number.next + 2 };
}

function agoOf(page: DayNumber, count: number, unit: string): Period | undefined {
  if (count < 0 || count > 1000) return undefined;
  const { year, month } = dateOf(page);
  switch (unit) {
    case 'hour':
    case 'minute':
      return { from: dayOf(page - Math.ceil(count / 24)), to: dayOf(page), precision: 'day' };
    case 'day':
      return { from: dayOf(page - count), to: dayOf(page - count), precision: 'day' };
    case 'week':
      return { ...weekAround(page - 7 * count), precision: 'week' };
    case 'month':
      return { ...monthRange(year, month, -count), precision: 'month' };
    case 'year':
      return count < year - 1000 ? { ...yearRange(year - count), precision: 'year' } : undefined;
    default:
      return undefined;
  }
}
