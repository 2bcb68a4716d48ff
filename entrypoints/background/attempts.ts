/**
 * Which checks were begun and never ended, because the worker was stopped over them. A page that stops it twice is
 * not tried a third time by itself: the reader is told, and may try again.
 */

/** The part of `browser.storage.session` that is needed. */
export type AttemptStore = {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, Attempt>>): Promise<void>;
  remove(key: string): Promise<void>;
};

type Attempt = { readonly url: string; readonly count: number };
type Place = { readonly tabId: number; readonly url: string };

export type Attempts = {
  /** False when this page has stopped the worker too often; then nothing is begun. */
  begin(place: Place): Promise<boolean>;
  /** Answered, rightly or wrongly: the worker is alive. */
  end(place: Place): Promise<void>;
  /** Whether this page has stopped the worker too often. */
  areSpent(place: Place): Promise<boolean>;
  forget(tabId: number): Promise<void>;
};

const most = 2;

export function makeAttempts(store: AttemptStore): Attempts {
  /** How many checks this very worker has in hand: those have not failed. */
  const running = new Map<number, number>();
  const unfinished = async ({ tabId, url }: Place): Promise<number> => {
    if (running.has(tabId)) return 0;
    const { [keyOf(tabId)]: kept } = await store.get(keyOf(tabId));
    return isAttempt(kept) && kept.url === url ? kept.count : 0;
  };
  return {
    async begin(place) {
      const { tabId, url } = place;
      const count = await unfinished(place);
      if (count >= most) return false;
      running.set(tabId, (running.get(tabId) ?? 0) + 1);
      await store.set({ [keyOf(tabId)]: { url, count: count + 1 } });
      return true;
    },
    async end({ tabId }) {
      const left = (running.get(tabId) ?? 1) - 1;
      if (left > 0) {
        running.set(tabId, left);
        return;
      }
      running.delete(tabId);
      await store.remove(keyOf(tabId));
    },
    areSpent: async (place) => (await unfinished(place)) >= most,
    forget: (tabId) => store.remove(keyOf(tabId)),
  };
}

function keyOf(tabId: number): string {
  return `asked ${tabId}`;
}

function isAttempt(value: unknown): value is Attempt {
  return typeof value === 'object' && value !== null && 'url' in value && 'count' in value;
}
