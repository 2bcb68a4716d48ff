/**
 * Whether what a page says and what is known speak of the same time. Most things in the news are true
 * for a while: an article of next year that says "fifth year" contradicts nobody who said "fourth".
 */
import type { Claim, Day, DayRange } from '@/core/claims/claim-pack';

const dayLength = 86_400_000;
/** How far from its date a claim without a window still holds. */
const reach = 30;
const endOfTime = '9999-12-31';

/** Days since 1970; NaN for what is not a day. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

function toDay(number: number): Day {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** A day is the range of itself. */
export function toRange(date: Day | DayRange): DayRange {
  return typeof date === 'string' ? { from: date, to: date } : date;
}

export function rangesMeet(one: DayRange, other: DayRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Days between two ranges; 0 where they meet. */
export function daysApart(one: DayRange, other: DayRange): number {
  if (rangesMeet(one, other)) return 0;
  return one.from > other.to
    ? dayNumber(one.from) - dayNumber(other.to)
    : dayNumber(other.from) - dayNumber(one.to);
}

/** The time in which a figure, state or position can be contradicted; undefined when the claim has no date at all. */
export function findWindow(claim: Claim): DayRange | undefined {
  if (claim.holds !== undefined) return { from: claim.holds.from, to: claim.holds.to ?? endOfTime };
  return claim.date === undefined ? undefined : widen(toRange(claim.date));
}

/** The same, where nothing but the report's own day is known. */
export function windowAround(day: Day): DayRange {
  return widen({ from: day, to: day });
}

function widen(range: DayRange): DayRange {
  return { from: toDay(dayNumber(range.from) - reach), to: toDay(dayNumber(range.to) + reach) };
}
