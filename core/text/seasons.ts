/**
 * Seasons and feasts as times: `last winter`, `in the autumn of 2024`, `at Christmas`. Seasons are those of the northern
 * half of the world, in whole months. Which one is meant is told by the day of the page, in favour of the past.
 */
import { dateOf, dayNumberOf, dayOf, type DayNumber } from './calendar';
import type { DateContext, ReadDate } from './find-dates';

/** Month in which it begins, and how many months it has. */
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
]);
const seasonLength = 3;

/** First and last day, as month and day. */
const feasts: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['christmas', ['12-24', '12-26']],
  ['easter', ['03-22', '04-28']],
]);

export function readSeason(context: DateContext, page: DayNumber, at: number): ReadDate | undefined {
  return readNamedSeason(context, page, at) ?? readFeast(context, page, at);
}

/** `last winter`, `this spring`, `the autumn of 2024`, `summer 2025`. */
function readNamedSeason({ words }: DateContext, page: DayNumber, at: number): ReadDate | undefined {
  const which = /^(?:last|this|next|previous)$/.exec(words[at]?.folded ?? '')?.[0];
  const nameAt = which === undefined ? at : at + 1;
  const first = seasons.get(words[nameAt]?.folded ?? '');
  if (first === undefined) return undefined;
  const yearAt = words[nameAt + 1]?.folded === 'of' ? nameAt + 2 : nameAt + 1;
  const year = /^(?:19|20)\d\d$/.exec(words[yearAt]?.folded ?? '')?.[0];
  if (year !== undefined) return season(Number(year), first, yearAt + 1);
  return which === undefined ? undefined : season(yearMeant(page, first, which), first, nameAt + 1);
}

/** The year in which the season begins. */
function yearMeant(page: DayNumber, first: number, which: string): number {
  const { year, month } = dateOf(page);
  if (which === 'this') return month < first - 2 && first === 12 ? year - 1 : year;
  if (which === 'next') return month < first ? year : year + 1;
  const hasEnded = month >= first + seasonLength;
  // Winter goes on into the next year.
  if (first === 12) return month >= 3 ? year - 1 : year - 2;
  return hasEnded ? year : year - 1;
}

function season(year: number, first: number, next: number): ReadDate {
  const last = first + seasonLength;
  const end = last > 12 ? `${year + 1}-${pad(last - 12)}-01` : `${year}-${pad(last)}-01`;
  const to = dayOf((dayNumberOf(end) ?? 0) - 1);
  return { from: `${year}-${pad(first)}-01`, to, precision: 'month', relative: true, next };
}

/** `at Christmas`, `over Easter`, `before Christmas` as well: near enough. */
function readFeast({ words }: DateContext, page: DayNumber, at: number): ReadDate | undefined {
  const days = feasts.get(words[at]?.folded ?? '');
  if (days === undefined || words[at]?.shape !== 'capital') return undefined;
  if (!/^(?:at|over|last|this|since|before|after|by|until|around)$/.test(words[at - 1]?.folded ?? ''))
    return undefined;
  const { year } = dateOf(page);
  const [from, to] = days;
  const isPast = (dayNumberOf(`${year}-${from}`) ?? 0) <= page;
  const meant = isPast ? year : year - 1;
  return { from: `${meant}-${from}`, to: `${meant}-${to}`, precision: 'week', relative: true, next: at + 1 };
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
