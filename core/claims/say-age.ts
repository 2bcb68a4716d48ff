import type { Day } from '@/core/claims/claim-pack';
import type { Speech } from './speech';

export type AgeKey = 'age.pack' | 'age.packOnly' | 'age.reports' | 'age.both';

export type Age = {
  /** Of the reports spoken of; null when there is none. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** Until when the packs have read; null when none is installed. */
  readonly asOf: Day | null;
  readonly today: Day;
};

/** How old the reports are and until when the packs have read, so that nobody takes spring's news for today's. */
export function sayAge({ days, asOf, today }: Age, speech: Speech<AgeKey>): string | null {
  if (days === null) return asOf === null ? null : speech.say('age.packOnly', { day: speech.day(asOf) });
  const when = speech.days(days.from, days.to);
  const reports = speech.say('age.reports', { when, age: speech.age(days.to, today) });
  if (asOf === null) return reports;
  return speech.say('age.both', { reports, pack: speech.say('age.pack', { day: speech.day(asOf) }) });
}

/** From the first to the last day of the items; null when there is none. */
export function daysOf(
  items: readonly { readonly published: Day }[],
): { readonly from: Day; readonly to: Day } | null {
  const days = items.map(({ published }) => published).toSorted();
  const from = days[0];
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
