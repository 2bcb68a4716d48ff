import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { entryOfView } from '@/components/claim-entry';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { ClaimFilters } from '@/components/library/ClaimFilters';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOf } from '@/components/library/place';
import { spanOf } from '@/components/library/say-when';
import { filterClaims, noFilter, type Shelf, type ShelfClaim } from '@/components/library/shelf';
import { VirtualList } from '@/components/library/VirtualList';
import { sayTail } from '@/components/say-tail';
import { VerdictLabel } from '@/components/VerdictLabel';

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
  const span = spanOf(shelved);
  return (
    <a class="row" data-verdict={view.verdict} href={hrefOf('claims', filed.pack.id, claim.id)}>
      <Icon name={view.verdict} />
      <span class="claim-text">{claim.text}</span>
      <span class="sub">
        <VerdictLabel verdict={view.verdict} /> {sayTail(entryOfView(view), words)}
        <span class="faint">{claim.topic}</span>
      </span>
      {span !== null && <time dateTime={span.from}>{words.period(span.from, span.to)}</time>}
    </a>
  );
}
