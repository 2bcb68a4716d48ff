/** The state of the tab, asked for at once and again whenever the background says that it is another one now. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PageState } from '@/core/claims/page-state';
import { hearBackground } from '@/messaging/answer';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';
import { watchPlace, watchTab } from '@/entrypoints/panel/watch-tab';

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

type Opened = {
  /** The tab in the address; null for the one in front. */
  readonly given: number | null;
  /** Opened by a click on our button, which lets us read the page this once: that is what the reader wants. */
  readonly clicked: boolean;
  readonly signal: AbortSignal;
};

export function usePage({ given, clicked, signal }: Opened): PageInHand {
  const [tabId, setTabId] = useState<number | null>(given);
  const [page, setPage] = useState<PageState | null>(null);
  const [changes, setChanges] = useState(0);
  const change = () => setChanges((count) => count + 1);
  const readNow = () => {
    if (tabId !== null) void show(ask('readPage', { tabId }), tabId, setPage, signal);
  };
  const spent = useReadAtOnce(clicked, page, readNow);

  // Asked before the first frame is drawn: an ordinary effect waits for it.
  useLayoutEffect(() => {
    if (given === null) void watchTab(setTabId, { signal });
    const pageChanged = ({ tabId: changed }: { readonly tabId: number }) => {
      setTabId((here) => {
        if (here === changed) change();
        return here;
      });
      return null;
    };
    hearBackground({ pageChanged }, { signal });
  }, []);

  useEffect(() => {
    if (tabId === null) return;
    const watching = new AbortController();
    watchPlace(tabId, change, watching);
    return () => watching.abort();
  }, [tabId]);

  useLayoutEffect(() => {
    if (tabId === null) return;
    const asking = new AbortController();
    void show(ask('pageOf', { tabId }), tabId, setPage, asking.signal);
    return () => asking.abort();
  }, [tabId, changes]);

  useEffect(() => {
    if (page?.status !== 'reading') return;
    const timer = setTimeout(change, askAgainAfter);
    return () => clearTimeout(timer);
  }, [page]);

  return { tabId, page: page?.tabId === tabId ? afterClick(page, { clicked, spent }) : null, readNow };
}

/** True from when the click was used. */
function useReadAtOnce(clicked: boolean, page: PageState | null, readNow: () => void): boolean {
  const [spent, setSpent] = useState(false);
  useEffect(() => {
    if (!clicked || spent || page?.status !== 'not-granted') return;
    setSpent(true);
    readNow();
  }, [page]);
  return spent;
}

/** Until the click is used there is nothing to say; where even a click does not open a page, nothing can. */
function afterClick(
  page: PageState,
  { clicked, spent }: { readonly clicked: boolean; readonly spent: boolean },
): PageState | null {
  if (!clicked || page.status !== 'not-granted') return page;
  const { tabId, coverage } = page;
  return spent ? { status: 'cannot-run', why: 'refused', tabId, coverage } : null;
}

async function show(
  asked: Promise<PageState>,
  tabId: number,
  tell: (next: (before: PageState | null) => PageState) => void,
  signal: AbortSignal,
): Promise<void> {
  const page = await asked.catch((fault: unknown) => notAnswered(tabId, fault));
  // Pages are checked again whenever a note is written anywhere; what is as it was is not drawn and read once more.
  if (!signal.aborted) tell((before) => (isSame(before, page) ? before : page));
}

/** Both came as messages: plain values, keys in the order in which they were written. */
function isSame(before: PageState | null, page: PageState): before is PageState {
  return JSON.stringify(before) === JSON.stringify(page);
}

function notAnswered(tabId: number, fault: unknown): PageState {
  return {
    status: 'failed',
    tabId,
    host: '',
    access: 'none',
    why: 'unanswered',
    detail: fault instanceof Error ? fault.message : String(fault),
    coverage: { claims: 0, reports: 0, actors: 0, packs: [] },
  };
}
