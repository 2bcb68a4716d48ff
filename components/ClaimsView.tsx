import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asOfPacks } from '@/components/AgeLine';
import { entryOfMatch } from '@/components/claim-entry';
import type { ClaimWishes } from '@/components/ClaimBody';
import { ClaimList } from '@/components/ClaimList';
import { Glance } from '@/components/Glance';
import { PageStanding, type StandingWishes } from '@/components/PageStanding';
import type { ClaimRef, Verdict } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import type { PageState } from '@/core/claims/page-state';

type ClaimsViewProps = {
  readonly page: PageState | null;
  readonly today: Day;
  /** The claim that the look-up led to. */
  readonly current: ClaimRef | null;
  readonly wishes: ClaimWishes;
  readonly ways: StandingWishes;
};

/** The claims of the page, or why there are none. */
export function ClaimsView({ page, today, current, wishes, ways }: ClaimsViewProps): VNode {
  const [only, setOnly] = useState<Verdict | null>(null);
  // A filter must not hide what the reader has just chosen.
  useEffect(() => {
    if (current !== null) setOnly(null);
  }, [current]);
  if (page?.status !== 'checked' || page.check.matches.length === 0) {
    return <PageStanding page={page} wishes={ways} />;
  }
  const entries = page.check.matches.map((match) => entryOfMatch(match, page.text, page.date));
  const led = entries.find(({ claim }) => claim.id === current?.id && claim.pack === current.pack);
  const asOf = asOfPacks(page.coverage);
  return (
    <>
      <Glance title={page.title} check={page.check} only={only} onOnly={setOnly} asOf={asOf} today={today} />
      <div class="scroll">
        <ClaimList
          entries={entries}
          only={only}
          onAll={() => setOnly(null)}
          current={led?.key ?? null}
          asOf={asOf}
          today={today}
          wishes={wishes}
        />
      </div>
    </>
  );
}
