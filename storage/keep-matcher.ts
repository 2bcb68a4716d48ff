/** The compiled matcher as one blob: read back in milliseconds when the worker wakes, compiled anew when it is of something else. */
import { blobTable, type LibraryDb, type MatcherKey, type MatcherRow } from './library-db';

/** `of` names what the bytes were compiled from and by; of each kind there is only ever one matcher. */
export async function keepMatcher(db: LibraryDb, row: MatcherRow): Promise<void> {
  await db.change((dexie) => blobTable(dexie).put(row));
}

/** Undefined when there is none, or one of something else. */
export async function findMatcher(
  db: LibraryDb,
  key: MatcherKey,
  of: string,
): Promise<Uint8Array | undefined> {
  const row = await db.read((dexie) => blobTable(dexie).get(key));
  return row?.of === of ? row.bytes : undefined;
}
