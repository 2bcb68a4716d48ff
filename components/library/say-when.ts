import type { ShelfClaim } from '@/components/library/shelf';
import type { Words } from '@/components/words';
import type { Claim, DayRange } from '@/core/claims/claim-pack';

/** When it happened or was said: a day, `March 2025`, `2014`, or from day to day. Null without a date. */
export function sayWhen({ date }: Pick<Claim, 'date'>, words: Words): string | null {
  if (date === undefined) return null;
  return typeof date === 'string' ? words.day(date) : words.period(date.from, date.to);
}

/** The days that a claim belongs to: when it happened, else when the first report of it came out. */
export function spanOf(shelved: ShelfClaim): DayRange | null {
  const { date } = shelved.claim;
  if (typeof date === 'string') return { from: date, to: date };
  return date ?? reportedOn(shelved);
}

/** When the first report of it came out. */
export function reportedOn({ view }: ShelfClaim): DayRange | null {
  const items = view.backing.length > 0 ? view.backing : [...view.against, ...view.questioning];
  const day = items.map((item) => item.published).toSorted()[0];
  return day === undefined ? null : { from: day, to: day };
}
