/** Which tab a panel speaks of: the one in its address, or the one that is in front in its window. */
import { browser } from 'wxt/browser';

/** From `?tabId=7`; null where the address names none. */
export function givenTab(search: string): number | null {
  const id = Number.parseInt(new URLSearchParams(search).get('tabId') ?? '', 10);
  return Number.isInteger(id) && id >= 0 ? id : null;
}

type Watching = { readonly signal: AbortSignal };

/** Tells the tab in front now and whenever another one comes to the front of this window. */
export async function watchTab(tell: (tabId: number) => void, { signal }: Watching): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (signal.aborted) return;
  if (front?.id !== undefined) tell(front.id);
  const windowId = front?.windowId;
  const activated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) tell(tab.tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated), { once: true });
}

/**
 * Tells when the tab begins to show another page, or has shown it: nobody else tells of pages that we may not read.
 * The listener lives with the panel; in the background it would wake the worker at every navigation of every tab.
 */
export function watchPlace(tabId: number, tell: () => void, { signal }: Watching): void {
  const updated = (id: number, change: { status?: string | undefined; url?: string | undefined }) => {
    if (id === tabId && (change.status !== undefined || change.url !== undefined)) tell();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true });
}

/** The address in the tab; null where we may not know it. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    // The tab was closed between question and answer: it has no address any more.
    return null;
  }
}
