import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import type { Words } from '@/components/words';
import type { Day } from '@/core/claims/claim-pack';
import type { Coverage } from '@/core/claims/page-state';

type AgeLineProps = {
  /** Of the reports spoken of; null when there is none. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** Until when the packs have read; null when none is installed. */
  readonly asOf: Day | null;
  readonly today: Day;
};

/** How old the reports are and until when the packs have read, so that nobody takes spring's news for today's. */
export function AgeLine({ days, asOf, today }: AgeLineProps): VNode | null {
  const words = useWords();
  const said = sayAge({ days, asOf, today }, words);
  return said === null ? null : <p class="age">{said}</p>;
}

function sayAge({ days, asOf, today }: AgeLineProps, { say, days: between, ...words }: Words): string | null {
  const pack = asOf === null ? null : say('age.pack', { day: words.day(asOf) });
  if (days === null) return pack;
  const reports = say('age.reports', { when: between(days.from, days.to), age: words.age(days.to, today) });
  return pack === null ? reports : say('age.both', { reports, pack });
}

/** The day until which the youngest pack has read. */
export function asOfPacks({ packs }: Pick<Coverage, 'packs'>): Day | null {
  return packs.reduce<Day | null>(
    (latest, { asOf }) => (latest === null || asOf > latest ? asOf : latest),
    null,
  );
}
