/** Looks up as one types. An answer that comes after a newer question is dropped. */
import { useEffect, useState } from 'preact/hooks';
import type { ClaimRef } from '@/core/claims/article-check';
import type { ClaimView, LookUpAnswer } from '@/core/claims/claim-view';
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

  useEffect(() => {
    if (query.trim() === '') {
      setAnswer(null);
      return;
    }
    let isNewest = true;
    ask('lookUp', { query, limit, tabId }).then(
      (found) => isNewest && setAnswer(found),
      // Silence of the worker: nothing was found, and the next key asks again.
      () => isNewest && setAnswer({ total: 0, claims: [], actors: [], reports: [] }),
    );
    return () => {
      isNewest = false;
    };
  }, [query, tabId]);

  const open = async ({ pack, id }: ClaimRef) => {
    setOpened((await ask('claim', { pack, id })) ?? 'gone');
  };
  return {
    query,
    answer,
    opened,
    onQuery: (next) => {
      setOpened(null);
      setQuery(next);
    },
    onClaim: (claim) => {
      if (claim === null) setOpened(null);
      else open(claim).catch(() => setOpened('gone'));
    },
  };
}
