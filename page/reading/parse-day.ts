import type { Day } from '@/core/claims/claim-pack';

const isoLike = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:\D|$)/;
const slashed = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day that a page's metadata names, as it is written there: the publisher's own calendar day, whatever the
 * reader's time zone. Undefined for what can be read in two ways (`03/04/2025`).
 */
export function parseDay(written: string): Day | undefined {
  const numbers = isoLike.exec(written) ?? compact.exec(written) ?? slashed.exec(written);
  if (numbers !== null) return toDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const dayed = dayFirst.exec(written);
  if (dayed !== null) return toDay(Number(dayed[3]), monthOf(dayed[2]), Number(dayed[1]));
  const named = monthFirst.exec(written);
  return named === null ? undefined : toDay(Number(named[3]), monthOf(named[1]), Number(named[2]));
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').toLowerCase()) + 1;
}

function toDay(year: number, month: number, day: number): Day | undefined {
  const written = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  const time = new Date(`${written}T00:00Z`);
  // The 30th of February would be another day.
  return year > 999 && !Number.isNaN(+time) && time.toISOString().startsWith(written) ? written : undefined;
}
