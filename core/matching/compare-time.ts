/** Whether a unit speaks of the day of a claim: its own dates resolved against the page's day, else the page's day. */
import type { Claim, Day, DayRange } from '@/core/claims/claim-pack';
import { dayNumber, daysApart, rangesMeet, toRange } from '@/core/claims/weigh-time';
import type { FoundDate } from '@/core/text/find-dates';
import type { ClaimProfile } from './claim-profile';
import { isAfterWord } from './date-words';
import type { PageReading } from './read-page';
import type { TextParts } from './text-parts';

export type TimeState =
  /** The claim has no time, or the page has none. */
  | 'unknown'
  /** A date of the unit is the claim's. */
  | 'same'
  /** The unit has no date of its own, and the page is of the claim's time. */
  | 'fitting'
  /** The unit has another date, not far from the claim's. */
  | 'differs'
  /** Another time: another event. */
  | 'far';

export type TimeComparison = {
  readonly state: TimeState;
  /** The time that the unit speaks of. */
  readonly time: DayRange | null;
  /** The unit's date that is nearest to the claim's. */
  readonly page: FoundDate | undefined;
  readonly days: number;
  /** The unit says that it has been so since another time than the claim does; the two dates. */
  readonly since?: { readonly page: FoundDate; readonly other: FoundDate };
};

/** A report of an event that is no older than this needs no date. */
const fresh = 21;
/** Another day of the same event is not further off than this; beyond, it is another event. */
const nearby = 31;

export function compareTime(
  profile: ClaimProfile,
  parts: TextParts,
  reading: PageReading,
  context: TextParts | undefined,
): TimeComparison {
  const since = findOtherSince(profile, parts, reading);
  return { ...compareDates(profile, parts, reading, context), ...(since === undefined ? {} : { since }) };
}

/** "since February" where every wording of the claim says "since August". */
function findOtherSince(
  { wordings }: ClaimProfile,
  parts: TextParts,
  { words }: PageReading,
): TimeComparison['since'] {
  const known = wordings.flatMap(({ since }) => since);
  const [other] = known;
  const page = parts.dates.find((date) => isAfterWord(words, parts, date, 'since'));
  if (page === undefined || other === undefined || known.some((date) => rangesMeet(date, page)))
    return undefined;
  return { page, other };
}

function compareDates(
  profile: ClaimProfile,
  parts: TextParts,
  reading: PageReading,
  context: TextParts | undefined,
): TimeComparison {
  const claimTime = timeOf(profile.claim);
  const dates = datesOf(parts, reading).length > 0 ? datesOf(parts, reading) : datesFrom(context, reading);
  const pageDay = reading.article.date;
  const spoken = speaksOf(dates, pageDay);
  const time = isStanding(profile.claim) ? speaksOf(dates.filter(isNarrow), pageDay) : spoken;
  if (claimTime === undefined || spoken === null) return { state: 'unknown', time, page: undefined, days: 0 };
  const page = nearestTo(claimTime, dates);
  // What holds for a while is asked for the whole time that the unit speaks of; an event, for its day.
  if (profile.claim.date === undefined && rangesMeet(claimTime, spoken))
    return { state: 'same', time, page, days: 0 };
  if (page === undefined) {
    const days = pageDay === null ? 0 : daysApart(claimTime, toRange(pageDay));
    return { state: days <= fresh ? 'fitting' : 'far', time, page, days };
  }
  const days = daysApart(claimTime, page);
  if (days === 0 || isOfWordings(profile, page)) return { state: 'same', time, page, days };
  return { state: days <= nearby ? 'differs' : 'far', time, page, days };
}

/** When the claim happened, or from when on it was so. */
function timeOf({ date, holds }: Claim): DayRange | undefined {
  if (date !== undefined) return toRange(date);
  return holds === undefined ? undefined : { from: holds.from, to: holds.to ?? '9999-12-31' };
}

function datesFrom(context: TextParts | undefined, reading: PageReading): readonly FoundDate[] {
  return context === undefined ? [] : datesOf(context, reading);
}

/** `since 2020` tells how long something has been so, not when it happened; `since Monday` tells both. */
function datesOf(parts: TextParts, reading: PageReading): readonly FoundDate[] {
  const { dates } = parts;
  return dates.filter(
    (date) =>
      date.precision === 'day' ||
      !(isAfterWord(reading.words, parts, date, 'since') || dates.some((other) => isDayIn(other, date))),
  );
}

/** "this month's meeting was held on 9 April": the day says more than the month around it. */
function isDayIn({ precision, from, to }: FoundDate, period: FoundDate): boolean {
  return precision === 'day' && from >= period.from && to <= period.to;
}

/** What somebody holds or how things are: "his defeat of last year" does not tell when. */
function isStanding({ kind }: Claim): boolean {
  return kind === 'position' || kind === 'state';
}

function isNarrow({ precision }: FoundDate): boolean {
  return precision === 'day' || precision === 'week';
}

/** Dates that are not far from the page reach up to it: a toll told on Thursday of Tuesday's accident is of Thursday. */
function speaksOf(dates: readonly FoundDate[], pageDay: Day | null): DayRange | null {
  const first = [...dates].sort((one, other) => (one.from < other.from ? -1 : 1))[0];
  if (first === undefined) return pageDay === null ? null : toRange(pageDay);
  const isRecent = pageDay !== null && Math.abs(dayNumber(pageDay) - dayNumber(first.to)) <= fresh;
  return isRecent && first.to < pageDay
    ? { from: first.from, to: pageDay }
    : { from: first.from, to: first.to };
}

function nearestTo(time: DayRange, dates: readonly FoundDate[]): FoundDate | undefined {
  return [...dates].sort((one, other) => daysApart(time, one) - daysApart(time, other))[0];
}

/** A date that the claim itself names beside its own: "inspected in March 2024". */
function isOfWordings({ wordings }: ClaimProfile, page: FoundDate): boolean {
  return wordings.some(({ dates }) =>
    dates.some((date) => date.precision === page.precision && rangesMeet(date, page)),
  );
}
