/** Days as numbers and back, without a clock or time zone. */
import type { Day, DayRange } from '@/core/claims/claim-pack';

/** Days since 1970-01-01; negative before. */
export type DayNumber = number;

/** Year, month from 1, day from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** Undefined where the text is no day of the form `2025-04-25`. */
export function dayNumberOf(day: Day): DayNumber | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(day);
  if (!found) return undefined;
  return numberOfDate({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) });
}

/** Undefined for days that are not in the calendar. */
export function numberOfDate(date: CalendarDate): DayNumber | undefined {
  if (date.year < 1000 || date.year > 9999) return undefined;
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysIn(date)) return undefined;
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
}

export function dateOf(number: DayNumber): CalendarDate {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function dayOf(number: DayNumber): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6. */
export function weekdayOfNumber(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The Monday of the week of the day. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - ((weekdayOfNumber(number) + 6) % 7);
}

/** Monday to Sunday around the day. */
export function weekAround(number: DayNumber): DayRange {
  const monday = mondayOf(number);
  return { from: dayOf(monday), to: dayOf(monday + 6) };
}

/** The month that lies so many months after the one given; before it where negative. */
export function monthRange(year: number, month: number, later = 0): DayRange {
  const index = year * 12 + (month - 1) + later;
  const date = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const start = `${date.year}-${String(date.month).padStart(2, '0')}-`;
  return { from: `${start}01`, to: `${start}${daysIn(date)}` };
}

export function yearRange(year: number): DayRange {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function daysIn({ year, month }: { readonly year: number; readonly month: number }): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
