/**
 * What is known of each tab: in memory, and in the session's storage, so that a worker that was stopped knows it
 * again. Both are bounded; what does not fit is forgotten, oldest first, and read from the page again.
 */
import type { KeptPage } from './page-facts';

/** The part of `browser.storage.session` that is needed. */
export type SessionStore = {
  get(keys: null): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, KeptPage>>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

export type PageStates = {
  find(tabId: number): Promise<KeptPage | undefined>;
  /** Every tab of which something is known. */
  all(): Promise<ReadonlyMap<number, KeptPage>>;
  keep(tabId: number, page: KeptPage): Promise<void>;
  forget(tabId: number): Promise<void>;
  /** When the tab's facts are no longer "reading", or the time in milliseconds is up. */
  waitUntilSettled(tabId: number, time: number): Promise<void>;
};

const mostTabs = 60;
/** Browsers give a session ten megabytes. */
const mostBytes = 8_000_000;
const prefix = 'page ';

/** `changed` hears of every tab whose facts are other ones now. */
export function makePageStates(session: SessionStore, changed: (tabId: number) => void): PageStates {
  const waiting = new Map<number, Set<() => void>>();
  let loading: Promise<Map<number, Weighed>> | undefined;
  const load = (): Promise<Map<number, Weighed>> => (loading ??= readAll(session));

  const tell = (tabId: number): void => {
    for (const resolve of waiting.get(tabId) ?? []) resolve();
    waiting.delete(tabId);
    changed(tabId);
  };

  return {
    find: async (tabId) => (await load()).get(tabId)?.page,
    all: async () => new Map([...(await load())].map(([tabId, { page }]) => [tabId, page])),
    async keep(tabId, page) {
      const pages = await load();
      // Deleted first, so that the order of the map is the order of keeping.
      pages.delete(tabId);
      pages.set(tabId, weigh(page));
      const dropped = dropOldest(pages);
      await session.remove(dropped.map(keyOf));
      if (pages.has(tabId)) await session.set({ [keyOf(tabId)]: page });
      tell(tabId);
    },
    async forget(tabId) {
      const known = (await load()).delete(tabId);
      if (!known) return;
      await session.remove([keyOf(tabId)]);
      tell(tabId);
    },
    async waitUntilSettled(tabId, time) {
      const until = Date.now() + time;
      while (Date.now() < until) {
        const page = (await load()).get(tabId)?.page;
        if (page !== undefined && page.facts.status !== 'reading') return;
        await nextChange(waiting, tabId, until - Date.now());
      }
    },
  };
}

type Weighed = { readonly page: KeptPage; readonly bytes: number };

async function readAll(session: SessionStore): Promise<Map<number, Weighed>> {
  const stored = Object.entries(await session.get(null));
  return new Map(
    stored.flatMap(([key, value]): [number, Weighed][] =>
      key.startsWith(prefix) && isKeptPage(value) ? [[Number(key.slice(prefix.length)), weigh(value)]] : [],
    ),
  );
}

/** Written by ourselves in this session, which ends when the extension is updated: the outline is enough. */
function isKeptPage(value: unknown): value is KeptPage {
  return typeof value === 'object' && value !== null && 'url' in value && 'facts' in value;
}

function weigh(page: KeptPage): Weighed {
  return { page, bytes: new TextEncoder().encode(JSON.stringify(page)).length };
}

function dropOldest(pages: Map<number, Weighed>): number[] {
  const dropped: number[] = [];
  let bytes = [...pages.values()].reduce((sum, each) => sum + each.bytes, 0);
  for (const [tabId, page] of pages) {
    if (pages.size <= mostTabs && bytes <= mostBytes) break;
    pages.delete(tabId);
    bytes -= page.bytes;
    dropped.push(tabId);
  }
  return dropped;
}

function nextChange(waiting: Map<number, Set<() => void>>, tabId: number, time: number): Promise<void> {
  return new Promise((resolve) => {
    const group = waiting.get(tabId) ?? new Set();
    waiting.set(tabId, group.add(resolve));
    setTimeout(resolve, time);
  });
}

function keyOf(tabId: number): string {
  return `${prefix}${tabId}`;
}
