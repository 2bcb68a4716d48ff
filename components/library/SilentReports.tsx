import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { Sec } from '@/components/library/ClaimPage';
import { hrefOf } from '@/components/library/place';
import type { ShelfClaim } from '@/components/library/shelf';
import { nameOfReport } from '@/components/name-report';

/** The reports of the pack that say nothing about the claim, with how far from it they came out. */
export function SilentReports({
  shelved: { filed, claim, view },
}: {
  readonly shelved: ShelfClaim;
}): VNode | null {
  const words = useWords();
  const speaking = new Set(
    [...view.backing, ...view.against, ...view.questioning].map(({ report }) => report),
  );
  const silent = filed.pack.reports.filter(({ id }) => !speaking.has(id));
  if (silent.length === 0) return null;
  const day = typeof claim.date === 'string' ? claim.date : (claim.date?.from ?? null);
  return (
    <Sec title={words.say('claimPage.silent')} beside={words.say('count.reports', { n: silent.length })}>
      <ul class="plainlist">
        {silent.map((report) => (
          <li key={report.id}>
            <a href={hrefOf('reports', [filed.pack.id, report.id])}>{nameOfReport(report, words)}</a>
            <span class="small faint">
              {report.published === day
                ? words.say('card.and', {
                    one: words.day(report.published),
                    other: words.say('claimPage.silent.same'),
                  })
                : words.day(report.published)}
            </span>
          </li>
        ))}
      </ul>
    </Sec>
  );
}
