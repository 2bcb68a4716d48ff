/**
 * Looks at a database without Dexie and without making one: Chromium empties a damaged database at its next opening
 * and says so only in the raw event, once; Dexie would hide it and hand out an empty one.
 */

export type DatabaseLook =
  | { readonly state: 'there'; readonly version: number }
  /** `emptied` is the browser's word for why it threw the content away; null where it says nothing. */
  | { readonly state: 'absent'; readonly emptied: string | null }
  | { readonly state: 'unreadable'; readonly reason: string };

export function lookAtDatabase(name: string): Promise<DatabaseLook> {
  return new Promise((resolve) => {
    const wish = indexedDB.open(name);
    let absent: DatabaseLook | undefined;
    wish.onupgradeneeded = (event) => {
      // Nothing is made: the transaction that would make it is given up.
      absent = { state: 'absent', emptied: lossIn(event) };
      wish.transaction?.abort();
    };
    wish.onsuccess = () => {
      const { version } = wish.result;
      wish.result.close();
      resolve({ state: 'there', version });
    };
    wish.onerror = (event) => {
      event.preventDefault();
      resolve(
        absent ?? { state: 'unreadable', reason: wish.error?.message ?? 'the browser does not say why' },
      );
    };
  });
}

/** Known to Chromium alone: https://github.com/w3c/IndexedDB/issues/30 */
function lossIn(event: IDBVersionChangeEvent): string | null {
  if (!('dataLoss' in event) || event.dataLoss === 'none') return null;
  return 'dataLossMessage' in event ? String(event.dataLossMessage) : String(event.dataLoss);
}
