/** Days as a reader says them. */
import type { Day } from '@/core/claims/claim-pack';

const form = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `25 Apr 2025`, on one line. */
export function sayDay(day: Day): string {
  return form.format(noon(day)).replaceAll(' ', '\u00a0');
}

/** `14 Mar – 26 Apr 2025`; one day stays one day. */
export function sayDays(from: Day, to: Day): string {
  return form.formatRange(noon(from), noon(to));
}

/** `today`, `3 days ago`, `19 months ago`: days for six weeks, months for two years. */
export function sayAge(day: Day, today: Day): string {
  const days = Math.round((noon(today).getTime() - noon(day).getTime()) / 86_400_000);
  const ages = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  if (Math.abs(days) < 45) return ages.format(-days, 'day');
  if (Math.abs(days) < 730) return ages.format(-Math.round(days / 30.44), 'month');
  return ages.format(-Math.round(days / 365.25), 'year');
}

/** No time zone can move noon to another day. */
function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
