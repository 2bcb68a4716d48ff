/** The compiled matcher as one blob: read back in milliseconds when the worker wakes, compiled anew when it is of something else. */
import { blobTable, type LibraryDb } from './library-db';

/** `of` names what the bytes were compiled from and by; there is only ever one matcher. */
export async function keepMatcher(db: LibraryDb, of: string, bytes: Uint8Array): Promise<void> {
  await db.change((dexie) => blobTable(dexie).put({ key: 'matcher', of, bytes }));
}

/** Undefined when there is none, or one of something else. */
export async function findMatcher(db: LibraryDb, of: string): Promise<Uint8Array | undefined> {
  const row = await db.read((dexie) => blobTable(dexie).get('matcher'));
  return row?.of === of ? row.bytes : undefined;
}
