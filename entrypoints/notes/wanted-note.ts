/**
 * A note that was wished for where no note can be typed: in the browser's menu, or with a key. It waits in the
 * session's storage, which no page can read, until a panel takes it.
 */
import { browser } from 'wxt/browser';
import type { TextQuoteSelector } from '@/core/notes/note';
import { parseSelection } from './read-selection';

export type WantedNote = {
  readonly tabId: number;
  /** Null where the browser does not tell. */
  readonly url: string | null;
  readonly title: string | null;
  /** Null for a note on the page as a whole. */
  readonly words: TextQuoteSelector | null;
};

const key = 'note wanted';

export async function wantNote(wanted: WantedNote): Promise<void> {
  await browser.storage.session.set({ [key]: wanted });
}

/** Takes what waits for this tab; a note is begun by one panel only. */
export async function takeWantedNote(tabId: number): Promise<WantedNote | null> {
  return navigator.locks.request(key, async () => {
    const wanted = parseWanted((await browser.storage.session.get(key))[key]);
    if (wanted?.tabId !== tabId) return null;
    await browser.storage.session.remove(key);
    return wanted;
  });
}

export function watchWantedNote(tell: () => void, { signal }: { readonly signal: AbortSignal }): void {
  const changed = (items: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (items[key]?.newValue !== undefined) tell();
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed), {
    once: true,
  });
}

function parseWanted(value: unknown): WantedNote | null {
  if (typeof value !== 'object' || value === null || !('tabId' in value)) return null;
  if (typeof value.tabId !== 'number') return null;
  return {
    tabId: value.tabId,
    url: 'url' in value && typeof value.url === 'string' ? value.url : null,
    title: 'title' in value && typeof value.title === 'string' ? value.title : null,
    words: 'words' in value ? parseSelection(value.words) : null,
  };
}
