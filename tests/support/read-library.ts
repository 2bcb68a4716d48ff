import type { Page } from 'playwright';

/** What the library holds, as an extension page sees it; `rows` are those of installed packs. */
export type LibraryContent = {
  readonly packs: number;
  readonly pieces: number;
  readonly rows: Readonly<Record<string, number>>;
};

/** Opens the database raw and closes it again, creating nothing. */
export async function readLibrary(ownPage: Page): Promise<LibraryContent> {
  return ownPage.evaluate(async () => {
    const wish = indexedDB.open('library');
    const db = await new Promise<IDBDatabase | undefined>((resolve) => {
      wish.onupgradeneeded = () => wish.transaction?.abort();
      wish.onsuccess = () => resolve(wish.result);
      wish.onerror = () => resolve(undefined);
    });
    if (db === undefined) return { packs: 0, pieces: 0, rows: {} };
    const stores = db.transaction(['packs', 'pieces']);
    const [packs, pieces] = await Promise.all(
      ['packs', 'pieces'].map(
        (name) =>
          new Promise<Record<string, string>[]>((resolve) => {
            const all = stores.objectStore(name).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
      ),
    );
    db.close();
    const rows: Record<string, number> = {};
    for (const { pack, hash, json } of pieces ?? []) {
      if (packs?.some((each) => each.id === pack && each.hash === hash) !== true) continue;
      // The head is an object; every other piece names its list in the first line and has a row a line below it.
      if (json === undefined || json.startsWith('{')) continue;
      const [first = '', ...lines] = json.split('\n');
      const [key = ''] = first.split(' ');
      rows[key] = (rows[key] ?? 0) + lines.length;
    }
    return { packs: packs?.length ?? 0, pieces: pieces?.length ?? 0, rows };
  });
}

export async function deleteLibrary(ownPage: Page): Promise<void> {
  await ownPage.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const wish = indexedDB.deleteDatabase('library');
        wish.onsuccess = () => resolve();
        wish.onerror = () => resolve();
      }),
  );
}
