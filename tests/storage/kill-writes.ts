/**
 * A browser that dies in the middle of a write: from a chosen write on, nothing reaches the database any more
 * and the transaction that was under way is lost. `revive` is the next start of the browser.
 */
const operations = ['put', 'add', 'delete', 'clear'] as const;
const living = Object.fromEntries(
  operations.map((name) => [name, Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, name)!]),
);

/** The write with this number, counted from 0, is the first that fails. */
export function dieAtWrite(number: number): { readonly writes: () => number } {
  let writes = 0;
  for (const name of operations) {
    const original = living[name]!.value as (...args: unknown[]) => unknown;
    Object.defineProperty(IDBObjectStore.prototype, name, {
      ...living[name],
      value(this: IDBObjectStore, ...args: unknown[]) {
        writes += 1;
        if (writes > number) {
          this.transaction.abort();
          throw new DOMException('The browser died here.', 'AbortError');
        }
        return original.apply(this, args);
      },
    });
  }
  return { writes: () => Math.min(writes, number + 1) };
}

export function revive(): void {
  for (const name of operations) Object.defineProperty(IDBObjectStore.prototype, name, living[name]!);
}
