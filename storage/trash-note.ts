/** Throwing away is writing a revision that says so; only the trash, after thirty days, takes anything for good. */
import type { Note, NoteKept } from '@/core/notes/note';
import { findNote, trashedNotes } from './find-notes';
import { keepNote } from './keep-note';
import { unmirrorNotes } from './mirror';
import { headTable, revisionTable, type NotesDb } from './notes-db';

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

/** Removes for good what has lain in the trash for thirty days; answers the ids that are gone. */
export async function emptyTrash(db: NotesDb, now: Date): Promise<string[]> {
  const limit = new Date(now.getTime() - daysInTrash * dayLength).toISOString();
  const old = (await trashedNotes(db)).filter(({ deleted }) => deleted !== undefined && deleted <= limit);
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return ids;
  if (db.mirror !== undefined) await unmirrorNotes(db.mirror, ids);
  return db.change((dexie) =>
    dexie.transaction('rw', revisionTable(dexie), headTable(dexie), async () => {
      // Looked at again inside the transaction: somebody may have restored one in between.
      const heads = await headTable(dexie).bulkGet(ids);
      const gone = heads
        .filter((head) => head?.deleted !== undefined && head.deleted <= limit)
        .flatMap((head) => (head === undefined ? [] : [head.id]));
      await revisionTable(dexie).where('id').anyOf(gone).delete();
      await headTable(dexie).bulkDelete(gone);
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
