import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asOfPacks } from '@/components/AgeLine';
import { entryOfMatch, type ClaimEntry } from '@/components/claim-entry';
import type { ClaimWishes } from '@/components/ClaimBody';
import { ClaimList } from '@/components/ClaimList';
import { Glance } from '@/components/Glance';
import { keyOfName, NamesOnPage } from '@/components/NamesOnPage';
import { PageStanding, type StandingWishes } from '@/components/PageStanding';
import { useSetAside, type SetAsideWishes, type SettingAside } from '@/components/use-set-aside';
import type { ClaimRef, Verdict } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import type { PageState } from '@/core/claims/page-state';
import { sentenceAround } from '@/core/claims/set-aside';

type ClaimsViewProps = {
  readonly page: PageState | null;
  readonly today: Day;
  /** The claim that the look-up led to. */
  readonly current: ClaimRef | null;
  readonly wishes: ClaimWishes;
  readonly asides: SetAsideWishes;
  readonly ways: StandingWishes;
};

/** The claims of the page, or why there are none. */
export function ClaimsView({ page, ...props }: ClaimsViewProps): VNode {
  return page?.status === 'checked' ? (
    <CheckedPage page={page} {...props} />
  ) : (
    <PageStanding page={page} wishes={props.ways} />
  );
}

type Checked = PageState & { readonly status: 'checked' };
type CheckedPageProps = Omit<ClaimsViewProps, 'page'> & { readonly page: Checked };

function CheckedPage({ page, asides, ways, ...props }: CheckedPageProps): VNode {
  const found = page.check.matches.map((match) => entryOfMatch(match, page.text, page.date));
  const claims = useSetAside({ found, keyOf: ({ key }) => key, page }, asides);
  const names = useSetAside({ found: page.check.actors, keyOf: keyOfName, page }, asides);
  const marked = <NamesOnPage names={names} />;
  if (claims.rows.length === 0) {
    return (
      <PageStanding page={page} wishes={ways}>
        {marked}
      </PageStanding>
    );
  }
  return (
    <Claims page={page} claims={claims} {...props}>
      {marked}
    </Claims>
  );
}

type ClaimsProps = Pick<ClaimsViewProps, 'today' | 'current' | 'wishes'> & {
  readonly page: Checked;
  readonly claims: SettingAside<ClaimEntry>;
  /** After the list. */
  readonly children: ComponentChildren;
};

function Claims({ page, claims, today, current, wishes, children }: ClaimsProps): VNode {
  const [only, setOnly] = useState<Verdict | null>(null);
  // A filter must not hide what the reader has just chosen.
  useEffect(() => {
    if (current !== null) setOnly(null);
  }, [current]);
  const entries = claims.rows.toSorted((one, other) => placeOf(one) - placeOf(other));
  const led = entries.find(({ claim }) => isSame(claim, current));
  const asOf = asOfPacks(page.coverage);
  return (
    <>
      <Glance page={page} only={only} onOnly={setOnly} asOf={asOf} today={today} />
      <div class="scroll">
        <ClaimList
          entries={entries}
          only={only}
          onAll={() => setOnly(null)}
          current={led?.key ?? null}
          asOf={asOf}
          today={today}
          claims={claims}
          wishes={{ ...wishes, ...asideWishes(page, entries, claims) }}
        />
        {children}
      </div>
    </>
  );
}

/** What is chosen of one row holds for every row that it is true of. */
function asideWishes(
  page: Checked,
  entries: readonly ClaimEntry[],
  claims: SettingAside<ClaimEntry>,
): Pick<ClaimWishes, 'onMute' | 'onNotTheSame'> {
  const sentenceOf = ({ onPage }: ClaimEntry) => onPage && sentenceAround(page, onPage.span);
  return {
    onMute: (claim) =>
      claims.setAside(
        { kind: 'claim', claim },
        entries.filter((entry) => isSame(entry.claim, claim)),
      ),
    onNotTheSame: (claim, onPage) => {
      const sentence = sentenceAround(page, onPage.span);
      claims.setAside(
        { kind: 'not-same', claim, sentence },
        entries.filter((entry) => isSame(entry.claim, claim) && sentenceOf(entry) === sentence),
      );
    },
  };
}

function isSame(one: ClaimRef, other: ClaimRef | null): boolean {
  return one.id === other?.id && one.pack === other.pack;
}

function placeOf({ onPage }: ClaimEntry): number {
  return onPage?.span.start ?? 0;
}
