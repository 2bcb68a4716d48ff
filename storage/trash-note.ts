/** Throwing away is writing a revision that says so; only the trash, after thirty days, takes anything for good. */
import type { Note, NoteKept } from '@/core/notes/note';
import { findNote, trashedNotes } from './find-notes';
import { keepNote } from './keep-note';
import { unmirrorNotes } from './mirror';
import { newestTable, revisionTable, type NotesDb } from './notes-db';

/** So long a note lies in the trash. */
const daysInTrash = 30;
const dayLength = 86_400_000;

/** Twice is once. */
export async function trashNote(db: NotesDb, id: string, now: Date): Promise<NoteKept> {
  const note = await findNote(db, id);
  if (note === undefined) return missing(id);
  if (note.deleted !== undefined) return { ok: true, id, revision: note.revision };
  return keepNote(db, { ...following(note, now), deleted: now.toISOString() });
}

/** Brings a note back as it was when it was thrown away. */
export async function restoreNote(db: NotesDb, id: string, now: Date): Promise<NoteKept> {
  const note = await findNote(db, id);
  if (note === undefined) return missing(id);
  const { deleted, ...alive } = note;
  if (deleted === undefined) return { ok: true, id, revision: note.revision };
  return keepNote(db, following(alive, now));
}

/** Makes an earlier revision the note again, as a new revision. */
export async function restoreRevision(db: NotesDb, earlier: Note, now: Date): Promise<NoteKept> {
  const note = await findNote(db, earlier.id);
  if (note === undefined) return missing(earlier.id);
  const { id, body, tags, page, claim, links, created } = earlier;
  return keepNote(db, {
    id,
    revision: note.revision + 1,
    body,
    tags,
    ...(page === undefined ? {} : { page }),
    ...(claim === undefined ? {} : { claim }),
    ...(links === undefined ? {} : { links }),
    created,
    modified: now.toISOString(),
  });
}

/** Removes for good what has lain in the trash for thirty days; answers the ids that are gone. */
export async function emptyTrash(db: NotesDb, now: Date): Promise<string[]> {
  const limit = new Date(now.getTime() - daysInTrash * dayLength).toISOString();
  const old = (await trashedNotes(db)).filter(({ deleted }) => deleted !== undefined && deleted <= limit);
  return removeForGood(
    db,
    old.map(({ id }) => id),
    limit,
  );
}

/** At the reader's express wish, before the thirty days are over. Only what is in the trash; answers the ids that are gone. */
export function eraseTrashed(db: NotesDb, ids: readonly string[]): Promise<string[]> {
  return removeForGood(db, ids, '\uffff');
}

async function removeForGood(db: NotesDb, ids: readonly string[], limit: string): Promise<string[]> {
  const trashed = (await trashedNotes(db)).filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  if (trashed.length === 0) return [];
  // The mirror first: one that has more than the database means a loss.
  if (db.mirror !== undefined) await unmirrorNotes(db.mirror, trashed);
  return db.change((dexie) =>
    dexie.transaction('rw', revisionTable(dexie), newestTable(dexie), async () => {
      // Looked at again inside the transaction: somebody may have restored one in between.
      const rows = await newestTable(dexie).bulkGet(trashed);
      const gone = rows
        .filter((row) => row?.deleted !== undefined && row.deleted <= limit)
        .flatMap((row) => (row === undefined ? [] : [row.id]));
      await revisionTable(dexie).where('id').anyOf(gone).delete();
      await newestTable(dexie).bulkDelete(gone);
      return gone;
    }),
  );
}

function following(note: Note, now: Date): Note {
  return { ...note, revision: note.revision + 1, modified: now.toISOString() };
}

function missing(id: string): NoteKept {
  return { ok: false, reason: `There is no note ${id} any more.` };
}
