/** The compiled matchers and what they remember: read back in milliseconds when the worker wakes. */
import { blobTable, type LibraryDb, type MatcherRow, type MemoryRow } from './library-db';

/** Takes the place of an older one under its key. */
export async function keepMatcher(db: LibraryDb, row: MatcherRow | MemoryRow): Promise<void> {
  await db.change((dexie) => blobTable(dexie).put(row));
}

/** All that is kept, whatever it was compiled from: `of` says. */
export async function readMatchers(
  db: LibraryDb,
): Promise<{ readonly matchers: readonly MatcherRow[]; readonly memories: readonly MemoryRow[] }> {
  const rows = await db.read((dexie) => blobTable(dexie).toArray());
  return {
    matchers: rows.filter((row) => 'bytes' in row),
    memories: rows.filter((row) => 'texts' in row),
  };
}
