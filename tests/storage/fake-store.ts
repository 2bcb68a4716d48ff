import type { MirrorStore } from '@/storage/mirror';

export type FakeStore = MirrorStore & {
  items(): Readonly<Record<string, unknown>>;
  clear(): void;
  /** The next writes fail. */
  failNext(count: number): void;
};

/** `storage.local` with state: what is stored is a copy, as in a browser. */
export function makeFakeStore(): FakeStore {
  const items = new Map<string, unknown>();
  let failing = 0;
  return {
    items: () => Object.fromEntries(items),
    clear: () => items.clear(),
    failNext: (count) => void (failing = count),
    get: (keys) =>
      Promise.resolve(
        structuredClone(
          keys === null ? Object.fromEntries(items) : items.has(keys) ? { [keys]: items.get(keys) } : {},
        ),
      ),
    set(added) {
      if (failing > 0) {
        failing -= 1;
        return Promise.reject(new Error('the store failed'));
      }
      for (const [key, value] of Object.entries(structuredClone(added))) items.set(key, value);
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
  };
}
