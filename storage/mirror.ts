/**
 * The second copy of every note, in a store of another kind: browsers empty a damaged IndexedDB without a word
 * (three times of three in Chromium), while `storage.local` lies in files of its own. A key for each revision
 * of each database, never written again with other words, so that nothing in the mirror is ever overwritten.
 */
import type { Note } from '@/core/notes/note';
import { parseNote } from '@/core/notes/parse-note';

/** The part of `browser.storage.local` that is needed. */
export type MirrorStore = {
  get(keys: string | null): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/** Says which database the mirror is of; a mirror without it has never held a note, or was lost. */
const canaryKey = 'notes canary';
const prefix = 'note ';
/** A message of so many notes stays far below what browsers pass between processes. */
const notesAtOnce = 200;

export type Mirrored = {
  readonly notes: readonly Note[];
  /** Of the database that was mirrored; undefined where nothing was. */
  readonly database: string | undefined;
};

/** The canary is set once and then left: a new database must not pass for the one that was lost. */
export async function mirrorNotes(
  mirror: MirrorStore,
  database: string,
  notes: readonly Note[],
): Promise<void> {
  const found = await mirror.get(canaryKey);
  const canary = canaryKey in found ? {} : { [canaryKey]: { database } };
  for (let from = 0; from < Math.max(1, notes.length); from += notesAtOnce) {
    const some = notes.slice(from, from + notesAtOnce);
    await mirror.set({ ...canary, ...Object.fromEntries(some.map((note) => [keyOf(note, database), note])) });
  }
}

/** Everything in the mirror, oldest revision first. What is no note any more is left out. */
export async function readMirror(mirror: MirrorStore): Promise<Mirrored> {
  const items = await mirror.get(null);
  const notes = Object.entries(items).flatMap(([key, value]) => {
    if (!key.startsWith(prefix)) return [];
    const parsed = parseNote(value);
    return parsed.ok ? [parsed.note] : [];
  });
  return {
    notes: notes.sort((one, other) => one.revision - other.revision),
    database: readCanary(items[canaryKey]),
  };
}

/** Before the database removes them for good: a mirror that has more than the database means a loss. */
export async function unmirrorNotes(mirror: MirrorStore, ids: readonly string[]): Promise<void> {
  const keys = Object.keys(await mirror.get(null));
  await mirror.remove(keys.filter((key) => ids.some((id) => key.startsWith(`${prefix}${id} `))));
}

/** Once the reader has chosen what to do about a loss, the mirror is of the new database. */
export async function moveCanary(mirror: MirrorStore, database: string): Promise<void> {
  await mirror.set({ [canaryKey]: { database } });
}

function readCanary(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('database' in value)) return undefined;
  return typeof value.database === 'string' ? value.database : undefined;
}

function keyOf({ id, revision }: Note, database: string): string {
  return `${prefix}${id} ${revision} ${database}`;
}
