import type { ShelfClaim } from '@/components/library/shelf';
import type { Words } from '@/components/words';
import type { Claim, Day } from '@/core/claims/claim-pack';

/** When it happened or was said: a day, `March 2025`, `2014`, or from day to day. Null without a date. */
export function sayWhen({ date }: Pick<Claim, 'date'>, words: Words): string | null {
  if (date === undefined) return null;
  return typeof date === 'string' ? words.day(date) : words.period(date.from, date.to);
}

/** The days that a claim belongs to: when it happened, else when the first report of it came out. */
export function spanOf({ claim, view }: ShelfClaim): { readonly from: Day; readonly to: Day } | null {
  if (typeof claim.date === 'string') return { from: claim.date, to: claim.date };
  if (claim.date !== undefined) return claim.date;
  const day = view.backing.map((item) => item.published).toSorted()[0];
  return day === undefined ? null : { from: day, to: day };
}
