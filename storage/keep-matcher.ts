/** The compiled matchers and what they remember, as blobs: read back in milliseconds when the worker wakes. */
import { blobTable, type LibraryDb, type MatcherKey, type MatcherRow } from './library-db';

/** Takes the place of an older one under its key. */
export async function keepMatcher(db: LibraryDb, row: MatcherRow): Promise<void> {
  await db.change((dexie) => blobTable(dexie).put(row));
}

/** All that is kept, whatever it was compiled from: `of` says. */
export async function readMatchers(db: LibraryDb): Promise<ReadonlyMap<MatcherKey, MatcherRow>> {
  const rows = await db.read((dexie) => blobTable(dexie).toArray());
  return new Map(rows.map((row) => [row.key, row]));
}
