/** The state of the tab, asked for at once and again whenever the background says that it is another one now. */
import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '@/core/claims/page-state';
import { hearBackground } from '@/messaging/answer';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';
import { watchTab } from '@/entrypoints/panel/watch-tab';

const ask = askBackground<PanelToBackground>();

/** A page that is being read should tell when it is done; a worker that died over it does not. */
const askAgainAfter = 1500;

export type PageInHand = {
  /** Null until the tab is known. */
  readonly tabId: number | null;
  /** Null until its first answer. */
  readonly page: PageState | null;
  /** Reads the tab now, even where it is not read by itself. */
  readonly readNow: () => void;
};

export function usePage(given: number | null, signal: AbortSignal): PageInHand {
  const [tabId, setTabId] = useState<number | null>(given);
  const [page, setPage] = useState<PageState | null>(null);
  const [changes, setChanges] = useState(0);

  useEffect(() => {
    if (given === null) void watchTab(setTabId, { signal });
    const pageChanged = ({ tabId: changed }: { readonly tabId: number }) => {
      setTabId((here) => {
        if (here === changed) setChanges((count) => count + 1);
        return here;
      });
      return null;
    };
    hearBackground({ pageChanged }, { signal });
  }, []);

  useEffect(() => {
    if (tabId === null) return;
    const asking = new AbortController();
    void show(ask('pageOf', { tabId }), tabId, setPage, asking.signal);
    return () => asking.abort();
  }, [tabId, changes]);

  useEffect(() => {
    if (page?.status !== 'reading') return;
    const timer = setTimeout(() => setChanges((count) => count + 1), askAgainAfter);
    return () => clearTimeout(timer);
  }, [page]);

  return {
    tabId,
    page: page?.tabId === tabId ? page : null,
    readNow: () => {
      if (tabId !== null) void show(ask('readPage', { tabId }), tabId, setPage, signal);
    },
  };
}

async function show(
  asked: Promise<PageState>,
  tabId: number,
  tell: (page: PageState) => void,
  signal: AbortSignal,
): Promise<void> {
  const page = await asked.catch((fault: unknown) => notAnswered(tabId, fault));
  if (!signal.aborted) tell(page);
}

function notAnswered(tabId: number, fault: unknown): PageState {
  return {
    status: 'failed',
    tabId,
    host: '',
    why: fault instanceof Error ? fault.message : String(fault),
    coverage: { claims: 0, reports: 0, actors: 0, packs: [] },
  };
}
