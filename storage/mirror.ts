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
  /** Of the database that the canary names. */
  readonly notes: readonly Note[];
  /** Of databases that were lost before, where the reader chose to begin anew. */
  readonly earlier: readonly Note[];
  /** The database that was mirrored; undefined where none was. */
  readonly database: string | undefined;
};

/** The canary is set once and then left: a new database must not pass for the one that was lost. */
export async function mirrorNotes(
  mirror: MirrorStore,
  database: string,
  notes: readonly Note[],
): Promise<void> {
  const canary = (await findCanary(mirror)) === undefined ? { [canaryKey]: { database } } : {};
  for (let from = 0; from < Math.max(1, notes.length); from += notesAtOnce) {
    const some = notes.slice(from, from + notesAtOnce);
    await mirror.set({ ...canary, ...Object.fromEntries(some.map((note) => [keyOf(note, database), note])) });
  }
}

/** Everything in the mirror, oldest revision first. What is no note any more is left out. */
export async function readMirror(mirror: MirrorStore): Promise<Mirrored> {
  const items = await mirror.get(null);
  const database = readCanary(items[canaryKey]);
  const found = Object.entries(items).flatMap(([key, value]) => {
    const parsed = key.startsWith(prefix) ? parseNote(value) : undefined;
    return parsed?.ok === true ? [{ note: parsed.note, database: key.split(' ').at(-1) }] : [];
  });
  const sorted = found.sort((one, other) => one.note.revision - other.note.revision);
  const isCurrent = (each: { readonly database: string | undefined }): boolean =>
    database === undefined || each.database === database;
  return {
    notes: sorted.filter(isCurrent).map(({ note }) => note),
    earlier: sorted.filter((each) => !isCurrent(each)).map(({ note }) => note),
    database,
  };
}

/** The database that the mirror is of, at the cost of one small read. */
export async function findCanary(mirror: MirrorStore): Promise<string | undefined> {
  return readCanary((await mirror.get(canaryKey))[canaryKey]);
}

/** Before the database removes them for good: a mirror that has more than the database means a loss. */
export async function unmirrorNotes(mirror: MirrorStore, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const keys = Object.keys(await mirror.get(null));
  await mirror.remove(keys.filter((key) => key.startsWith(prefix) && gone.has(key.split(' ')[1] ?? '')));
}

/** As `unmirrorNotes`, of single revisions of this database. */
export async function unmirrorRevisions(
  mirror: MirrorStore,
  database: string,
  notes: readonly Pick<Note, 'id' | 'revision'>[],
): Promise<void> {
  await mirror.remove(notes.map((note) => keyOf(note, database)));
}

/** Once the reader has chosen what to do about a loss, the mirror is of the new database. */
export async function moveCanary(mirror: MirrorStore, database: string): Promise<void> {
  await mirror.set({ [canaryKey]: { database } });
}

function readCanary(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('database' in value)) return undefined;
  return typeof value.database === 'string' ? value.database : undefined;
}

function keyOf({ id, revision }: Pick<Note, 'id' | 'revision'>, database: string): string {
  return `${prefix}${id} ${revision} ${database}`;
}
