import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { sayBacking } from '@/components/backing';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { ClaimFilters } from '@/components/library/ClaimFilters';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOf } from '@/components/library/place';
import { dayOf, filterClaims, noFilter, type Shelf, type ShelfClaim } from '@/components/library/shelf';
import { VirtualList } from '@/components/library/VirtualList';
import { VerdictLabel } from '@/components/VerdictLabel';
import { isOnlyDisputed } from '@/core/claims/view-claim';

type ClaimsPageProps = { readonly shelf: Shelf; readonly over: string };

export function ClaimsPage({ shelf, over }: ClaimsPageProps): VNode {
  const { say } = useWords();
  const [filter, setFilter] = useState(noFilter);
  const claims = filterClaims(shelf.claims, filter);
  return (
    <>
      <PageHead title={say('claims.title')} over={over} />
      <ClaimFilters shelf={shelf} filter={filter} onFilter={setFilter} />
      {claims.length === 0 && <p class="none">{say('filter.none')}</p>}
      <VirtualList
        rows={claims}
        keyOf={({ filed, claim }) => `${filed.pack.id}/${claim.id}`}
        render={(shelved) => <ClaimLink shelved={shelved} />}
        label={say('claims.title')}
        rowHeight={72}
      />
    </>
  );
}

/** A claim in a list of the library: leads to its page. */
export function ClaimLink({ shelved }: { readonly shelved: ShelfClaim }): VNode {
  const words = useWords();
  const { filed, claim, view } = shelved;
  const day = dayOf(shelved);
  const backing = sayBacking({ reports: view.reports, ...view.origins, names: [], sources: [] }, words);
  return (
    <a class="row" data-verdict={view.verdict} href={hrefOf('claims', filed.pack.id, claim.id)}>
      <Icon name={view.verdict} />
      <span class="claim-text">{claim.text}</span>
      <span class="sub">
        <VerdictLabel verdict={view.verdict} />{' '}
        {isOnlyDisputed(view.against) ? words.say('tail.disputed.with', { first: backing }) : backing}
        <span class="faint">{claim.topic}</span>
      </span>
      {day !== null && <time dateTime={day}>{words.day(day)}</time>}
    </a>
  );
}
