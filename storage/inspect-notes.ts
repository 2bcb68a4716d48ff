/**
 * Compares the two copies of the notes, and makes one from the other. A loss is only told, never mended by
 * itself: the reader chooses, and until then nothing is written.
 */
import type Dexie from 'dexie';
import type { Note } from '@/core/notes/note';
import { appendBehind, findIdentity, identify, witnessKey } from './keep-note';
import { lookAtDatabase } from './look-at-database';
import { findCanary, mirrorNotes, moveCanary, readMirror, unmirrorRevisions, type Mirrored } from './mirror';
import { rebuildNewest } from './newest-revisions';
import { factTable, newestTable, revisionTable, type NotesDb, type RevisionRow } from './notes-db';

export type NotesHealth =
  /** Nothing was ever written here. */
  | { readonly state: 'new' }
  /** `notes` counts revisions. */
  | { readonly state: 'whole'; readonly notes: number }
  /** The mirror lacks revisions: it was cleared, or a page was closed between the two writes. */
  | { readonly state: 'mirror-behind'; readonly missing: number }
  | NotesTrouble;

/** What the reader has to know before anything is written. */
export type NotesTrouble =
  /** The database lacks what the mirror has, or is not the one that was mirrored. */
  | {
      readonly state: 'lost';
      /** Revisions. */
      readonly missing: number;
      readonly inMirror: number;
      /** How many notes can be brought back, and when the last of them was written. */
      readonly notes: number;
      readonly newest: string | null;
    }
  /** Both copies are gone; only that there were notes is remembered, and when one was last kept. */
  | { readonly state: 'all-lost'; readonly lastKept: string }
  /** The browser does not open the database; restarting it often helps. */
  | { readonly state: 'unreadable'; readonly reason: string }
  /** A newer Second Source has changed its shape: it is read, not written. */
  | { readonly state: 'newer' };

/** Reads both copies whole. For a start of the background; pages ask `findTrouble`. */
export async function inspectNotes(db: NotesDb): Promise<NotesHealth> {
  const look = await lookAtDatabase(db.name);
  if (look.state === 'unreadable') return look;
  if (look.state === 'there' && (await db.isNewer())) return { state: 'newer' };
  const mirrored = await readMirrorOf(db);
  const { rows, identity } = look.state === 'there' ? await readDatabase(db) : nothing;
  const inDatabase = new Set(rows.flatMap(keysOfRow));
  const missing = mirrored.notes.filter((note) => !inDatabase.has(keyOf(note))).length;
  const isAnother = mirrored.database !== undefined && identity !== mirrored.database;
  if (missing > 0 || (isAnother && mirrored.notes.length > 0)) return lossOf(mirrored, missing);
  if (identity === undefined) return newOrAllLost(db, mirrored);
  const inMirror = new Set(mirrored.notes.map(keyOf));
  const behind = rows.filter(({ note }) => !inMirror.has(keyOf(note))).length;
  if (behind > 0 || mirrored.database === undefined) return { state: 'mirror-behind', missing: behind };
  return { state: 'whole', notes: rows.length };
}

/** What stands in the way of writing notes, at the cost of two small reads where nothing does. */
export async function findTrouble(db: NotesDb): Promise<NotesTrouble | undefined> {
  const look = await lookAtDatabase(db.name);
  if (look.state === 'there' && !(await db.isNewer())) {
    const [identity, canary] = await Promise.all([
      db.read(findIdentity),
      db.mirror === undefined ? undefined : findCanary(db.mirror),
    ]);
    if (identity !== undefined && (canary === undefined || canary === identity)) return undefined;
  }
  const health = await inspectNotes(db);
  return isTrouble(health) ? health : undefined;
}

export function isTrouble(health: NotesHealth): health is NotesTrouble {
  return !['new', 'whole', 'mirror-behind'].includes(health.state);
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
  const { notes, earlier, database } = await readMirrorOf(db);
  const restored = await db.change((dexie) =>
    dexie.transaction('rw', revisionTable(dexie), newestTable(dexie), factTable(dexie), async () => {
      const known = new Set((await revisionTable(dexie).toArray()).flatMap(keysOfRow));
      const lacking = [...notes, ...earlier].filter((note) => !known.has(keyOf(note)));
      for (const note of lacking) await appendBehind(dexie, note);
      await identify(dexie);
      await rebuildNewest(dexie);
      return lacking.length;
    }),
  );
  const identity = await acceptDatabase(db);
  await refillMirror(db);
  // Copies under the name of the database that is no more; the new ones are complete by now.
  if (db.mirror !== undefined && database !== undefined && database !== identity) {
    await unmirrorRevisions(db.mirror, database, notes);
  }
  return restored;
}

/**
 * After the reader's choice to go on with what there is: from now on this database is the one that the mirror is of.
 * What the mirror has of the lost one stays there, and `restoreFromMirror` still brings it back.
 */
export async function acceptDatabase(db: NotesDb): Promise<string> {
  const identity = await db.change((dexie) =>
    dexie.transaction('rw', factTable(dexie), () => identify(dexie)),
  );
  if (db.mirror !== undefined) await moveCanary(db.mirror, identity);
  return identity;
}

type InDatabase = { readonly rows: readonly RevisionRow[]; readonly identity: string | undefined };
const nothing: InDatabase = { rows: [], identity: undefined };

function readDatabase(db: NotesDb): Promise<InDatabase> {
  return db.read((dexie: Dexie) =>
    dexie.transaction('r', revisionTable(dexie), factTable(dexie), async () => ({
      rows: await revisionTable(dexie).toArray(),
      identity: await findIdentity(dexie),
    })),
  );
}

async function readMirrorOf({ mirror }: NotesDb): Promise<Mirrored> {
  return mirror === undefined ? { notes: [], earlier: [], database: undefined } : readMirror(mirror);
}

function lossOf({ notes }: Mirrored, missing: number): NotesTrouble {
  const instants = notes.map(({ modified }) => modified).sort();
  return {
    state: 'lost',
    missing,
    inMirror: notes.length,
    notes: new Set(notes.map(({ id }) => id)).size,
    newest: instants.at(-1) ?? null,
  };
}

function newOrAllLost({ witness }: NotesDb, { database }: Mirrored): NotesHealth {
  const lastKept = witness?.getItem(witnessKey) ?? null;
  // A mirror that has its canary is whole: it holds no note because there was none left.
  if (database !== undefined || lastKept === null) return { state: 'new' };
  return { state: 'all-lost', lastKept };
}

/** A row stands for the number it has and for the one it was asked to have. */
function keysOfRow({ note, asked }: RevisionRow): string[] {
  return asked === undefined ? [keyOf(note)] : [keyOf(note), keyOf({ ...note, revision: asked })];
}

/** The words count as well: after a loss another note may have got the same number. */
function keyOf({ id, revision, body, deleted }: Note): string {
  return JSON.stringify([id, revision, body, deleted]);
}
