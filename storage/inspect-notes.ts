/**
 * Compares the two copies of the notes, and makes one from the other. A loss is only told, never mended by
 * itself: the reader chooses, and until then nothing is written.
 */
import type { Note } from '@/core/notes/note';
import { appendBehind, rebuildHeads } from './keep-note';
import { moveCanary, mirrorNotes, readMirror } from './mirror';
import { factTable, headTable, revisionTable, type NotesDb, type RevisionRow } from './notes-db';

export type NotesHealth =
  /** Nothing was ever written here. */
  | { readonly state: 'new' }
  | { readonly state: 'whole'; readonly notes: number }
  /** The mirror lacks revisions: it was cleared, or a page was closed between the two writes. */
  | { readonly state: 'mirror-behind'; readonly missing: number }
  /** The database lacks what the mirror has, or is not the one that was mirrored. */
  | { readonly state: 'lost'; readonly missing: number; readonly inMirror: number };

export async function inspectNotes(db: NotesDb): Promise<NotesHealth> {
  const { rows, identity } = await readDatabase(db);
  const mirrored = await readMirrorOf(db);
  const inDatabase = new Set(rows.flatMap(keysOfRow));
  const inMirror = new Set(mirrored.notes.map(keyOf));
  const missing = mirrored.notes.filter((note) => !inDatabase.has(keyOf(note))).length;
  const isAnother = mirrored.database !== undefined && identity !== mirrored.database;
  if (missing > 0 || (isAnother && mirrored.notes.length > 0)) {
    return { state: 'lost', missing, inMirror: mirrored.notes.length };
  }
  if (identity === undefined) return { state: 'new' };
  const behind = rows.filter(({ note }) => !inMirror.has(keyOf(note))).length;
  if (behind > 0 || mirrored.database === undefined) return { state: 'mirror-behind', missing: behind };
  return { state: 'whole', notes: rows.length };
}

/** Writes what the mirror lacks; answers how many revisions that were. */
export async function refillMirror(db: NotesDb): Promise<number> {
  const { rows, identity } = await readDatabase(db);
  if (db.mirror === undefined || identity === undefined) return 0;
  const inMirror = new Set((await readMirror(db.mirror)).notes.map(keyOf));
  const lacking = rows.map(({ note }) => note).filter((note) => !inMirror.has(keyOf(note)));
  await mirrorNotes(db.mirror, identity, lacking);
  return lacking.length;
}

/** Brings back what the mirror has and the database lacks, at the reader's wish; overwrites nothing. */
export async function restoreFromMirror(db: NotesDb): Promise<number> {
  const { notes } = await readMirrorOf(db);
  const restored = await db.change((dexie) =>
    dexie.transaction('rw', revisionTable(dexie), headTable(dexie), factTable(dexie), async () => {
      const known = new Set((await revisionTable(dexie).toArray()).flatMap(keysOfRow));
      const lacking = notes.filter((note) => !known.has(keyOf(note)));
      for (const note of lacking) await appendBehind(dexie, note);
      await rebuildHeads(dexie);
      return lacking.length;
    }),
  );
  await acceptDatabase(db);
  await refillMirror(db);
  return restored;
}

/** After the reader's choice: from now on this database is the one that the mirror is of. */
export async function acceptDatabase(db: NotesDb): Promise<void> {
  const { identity } = await readDatabase(db);
  if (db.mirror !== undefined && identity !== undefined) await moveCanary(db.mirror, identity);
}

type InDatabase = { readonly rows: readonly RevisionRow[]; readonly identity: string | undefined };

function readDatabase(db: NotesDb): Promise<InDatabase> {
  return db.read((dexie) =>
    dexie.transaction('r', revisionTable(dexie), factTable(dexie), async () => ({
      rows: await revisionTable(dexie).toArray(),
      identity: (await factTable(dexie).get('identity'))?.uuid,
    })),
  );
}

async function readMirrorOf({ mirror }: NotesDb): ReturnType<typeof readMirror> {
  return mirror === undefined ? { notes: [], database: undefined } : readMirror(mirror);
}

/** A row stands for the number it has and for the one it was asked to have. */
function keysOfRow({ note, asked }: RevisionRow): string[] {
  return asked === undefined ? [keyOf(note)] : [keyOf(note), keyOf({ ...note, revision: asked })];
}

/** The words count as well: after a loss another note may have got the same number. */
function keyOf({ id, revision, body, deleted }: Note): string {
  return JSON.stringify([id, revision, body, deleted]);
}
