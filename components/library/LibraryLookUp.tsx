import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { noFilter } from '@/components/library/claim-filter';
import { hrefOf } from '@/components/library/place';
import { LookUp } from '@/components/LookUp';
import type { Hit } from '@/components/LookUpHits';
import type { LookUpAnswer } from '@/core/claims/claim-view';

export type LibraryLookUpProps = {
  readonly query: string;
  readonly answer: LookUpAnswer | null;
  readonly onQuery: (query: string) => void;
  /** To a place of the library. */
  readonly onGo: (href: string) => void;
};

/** The look-up of the popup at the head of every page: what is found stands over the page until one has gone there. */
export function LibraryLookUp({ query, answer, onQuery, onGo }: LibraryLookUpProps): VNode {
  const { say } = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState(true);
  useEffect(() => setFolded(query === ''), [query]);
  const go = (href: string) => {
    onQuery('');
    onGo(href);
  };
  const claims = answer?.claims.length ?? 0;
  return (
    <div
      class={folded || query.trim() === '' ? 'desk' : 'desk open'}
      ref={whole}
      onFocusIn={() => setFolded(false)}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || whole.current?.contains(relatedTarget) !== true)
          setFolded(true);
      }}
    >
      <LookUp
        query={query}
        answer={answer}
        folded={folded}
        onQuery={onQuery}
        onOpen={(hit) => go(hrefOfHit(hit))}
      />
      {!folded && query.trim() !== '' && claims > 0 && (
        <p class="all">
          <button
            type="button"
            class="link"
            onClick={() => go(hrefOf('claims', [], { filter: { ...noFilter, words: query.trim() } }))}
          >
            {say('library.inList')}
          </button>
        </p>
      )}
    </div>
  );
}

function hrefOfHit(hit: Hit): string {
  switch (hit.kind) {
    case 'claim':
      return hrefOf('claims', [hit.found.claim.pack, hit.found.claim.id]);
    case 'actor':
      return hrefOf('actors', [hit.found.pack, hit.found.id]);
    case 'report':
      return hrefOf('reports', [hit.found.pack, hit.found.id]);
  }
}
