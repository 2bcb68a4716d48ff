import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import type { Day } from '@/core/claims/claim-pack';
import type { Coverage } from '@/core/claims/page-state';
import { sayAge, type Age } from '@/core/claims/say-age';

/** How old the reports are and until when the packs have read, so that nobody takes spring's news for today's. */
export function AgeLine({ days, asOf, today }: Age): VNode | null {
  const words = useWords();
  const said = sayAge({ days, asOf, today }, words);
  return said === null ? null : <p class="age">{said}</p>;
}

/** The day until which the youngest pack has read. */
export function asOfPacks({ packs }: Pick<Coverage, 'packs'>): Day | null {
  return packs.reduce<Day | null>(
    (latest, { asOf }) => (latest === null || asOf > latest ? asOf : latest),
    null,
  );
}
