import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { entryOfView } from '@/components/claim-entry';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { filterClaims, type ClaimFilter } from '@/components/library/claim-filter';
import { ClaimFilters } from '@/components/library/ClaimFilters';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOf, hrefOfPlace, type ShelfPlace } from '@/components/library/place';
import { spanOf } from '@/components/library/say-when';
import type { Shelf, ShelfClaim } from '@/components/library/shelf';
import { VirtualList } from '@/components/library/VirtualList';
import { MarkedText } from '@/components/MarkedText';
import { sayTail } from '@/components/say-tail';
import { VerdictLabel } from '@/components/VerdictLabel';
import { markWords } from '@/core/claims/mark-words';
import { parseQuery, wordsToMark } from '@/core/claims/parse-query';

type ClaimsPageProps = {
  readonly shelf: Shelf;
  readonly place: ShelfPlace;
  readonly over: string;
  /** What the address says from now on, without going anywhere. */
  readonly onPlace: (href: string) => void;
};

export function ClaimsPage({ shelf, place, over, onPlace }: ClaimsPageProps): VNode {
  const { say } = useWords();
  const [filter, setFilter] = useState(place.filter);
  const claims = useMemo(() => filterClaims(shelf, filter), [shelf, filter]);
  const words = wordsToMark(parseQuery(filter.words));
  const narrow = (next: ClaimFilter) => {
    setFilter(next);
    onPlace(hrefOfPlace({ ...place, filter: next }));
  };
  return (
    <>
      <PageHead title={say('claims.title')} over={over} />
      <ClaimFilters shelf={shelf} filter={filter} found={claims.length} onFilter={narrow} />
      {claims.length === 0 && <p class="none">{say('filter.none')}</p>}
      <VirtualList
        rows={claims}
        keyOf={({ filed, claim }) => `${filed.pack.id}/${claim.id}`}
        render={(shelved) => <ClaimLink shelved={shelved} found={words} />}
        label={say('claims.title')}
        rowHeight={{ wide: 72, narrow: 108 }}
      />
    </>
  );
}

type ClaimLinkProps = {
  readonly shelved: ShelfClaim;
  /** Folded words that were searched for, to be marked. */
  readonly found?: readonly string[];
};
const nothing: readonly string[] = [];

/** A claim in a list of the library: leads to its page. */
export function ClaimLink({ shelved, found = nothing }: ClaimLinkProps): VNode {
  const words = useWords();
  const { filed, claim, view } = shelved;
  const span = spanOf(shelved);
  return (
    <a class="row" data-verdict={view.verdict} href={hrefOf('claims', [filed.pack.id, claim.id])}>
      <Icon name={view.verdict} />
      <span class="claim-text">
        {found.length === 0 ? (
          claim.text
        ) : (
          <MarkedText text={claim.text} marks={markWords(claim.text, found)} as="found" />
        )}
      </span>
      <span class="sub">
        <VerdictLabel verdict={view.verdict} /> <span class="tail">{sayTail(entryOfView(view), words)}</span>{' '}
        <span class="faint">{claim.topic}</span>
      </span>
      {span !== null && <time dateTime={span.from}>{words.period(span.from, span.to)}</time>}
    </a>
  );
}
