/** Looks up as one types. An answer that comes after a newer question is dropped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimRef } from '@/core/claims/article-check';
import { nothingFound, type ClaimView, type LookUpAnswer } from '@/core/claims/claim-view';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';

const ask = askBackground<PanelToBackground>();
/** Of each kind; more than these are narrowed, not scrolled. */
const limit = 20;

export type LookingUp = {
  readonly query: string;
  readonly answer: LookUpAnswer | null;
  readonly opened: ClaimView | 'gone' | null;
  readonly onQuery: (query: string) => void;
  readonly onClaim: (claim: ClaimRef | null) => void;
};

/** `asked` is the question that the panel was opened with. */
export function useLookUp(tabId: number | null, asked: string): LookingUp {
  const [query, setQuery] = useState(asked);
  const [answer, setAnswer] = useState<LookUpAnswer | null>(null);
  const [opened, setOpened] = useState<ClaimView | 'gone' | null>(null);

  const newest = useRef(0);

  // Asked in the turn of the key: an effect would come a frame later.
  const search = (words: string) => {
    newest.current += 1;
    const turn = newest.current;
    const show = (found: LookUpAnswer | null) => {
      if (turn === newest.current) setAnswer(found);
    };
    if (words.trim() === '') return show(null);
    ask('lookUp', { query: words, limit, tabId }).then(
      show,
      // Silence of the worker: nothing was found, and the next key asks again.
      () => show(nothingFound),
    );
  };
  useEffect(() => search(query), [tabId]);

  const open = async ({ pack, id }: ClaimRef) => {
    setOpened((await ask('claim', { pack, id })) ?? 'gone');
  };
  return {
    query,
    answer,
    opened,
    onQuery: (next) => {
      search(next);
      setOpened(null);
      setQuery(next);
    },
    onClaim: (claim) => {
      if (claim === null) setOpened(null);
      else open(claim).catch(() => setOpened('gone'));
    },
  };
}
