/**
 * Keeps one revision of a note. Repeating it is harmless, and two writers never lose each other's words: whoever
 * comes second with other words under the same number becomes the next revision.
 */
import type { Note, NoteKept } from '@/core/notes/note';
import { pageKey } from '@/core/notes/normalise-url';
import { parseNote } from '@/core/notes/parse-note';
import { hasSameContent } from '@/core/notes/same-content';
import { explainFailure } from './explain-failure';
import { headTable, revisionTable, type HeadRow, type NotesDb, type RevisionRow } from './notes-db';

/** `ok` only after the disk has it. A revision in the answer other than the one asked for means that both are kept. */
export async function keepNote(db: NotesDb, note: Note): Promise<NoteKept> {
  const parsed = parseNote(note);
  if (!parsed.ok) return { ok: false, reason: `This note cannot be kept: ${parsed.reason}.` };
  try {
    return { ok: true, id: note.id, revision: await appendRevision(db, parsed.note) };
  } catch (error) {
    return { ok: false, reason: explainFailure(error) };
  }
}

function appendRevision(db: NotesDb, note: Note): Promise<number> {
  return db.change((dexie) =>
    dexie.transaction('rw', revisionTable(dexie), headTable(dexie), async () => {
      const kept = await revisionTable(dexie).where('id').equals(note.id).sortBy('revision');
      const same = kept.find((row) => isRetry(row, note));
      if (same !== undefined) return same.revision;
      const row = placeBehind(kept, note);
      await revisionTable(dexie).add(row);
      await headTable(dexie).put(headOf(row.note));
      return row.revision;
    }),
  );
}

/** The same words asked to be kept under the same number, whatever number they got. */
function isRetry(row: RevisionRow, note: Note): boolean {
  return (row.asked ?? row.revision) === note.revision && hasSameContent(row.note, note);
}

function placeBehind(kept: readonly RevisionRow[], note: Note): RevisionRow {
  const newest = kept.at(-1)?.revision ?? 0;
  const { id, revision: asked } = note;
  if (asked > newest) return { id, revision: asked, note };
  const revision = newest + 1;
  return { id, revision, asked, note: { ...note, revision } };
}

function headOf({ id, revision, page, claim, modified, deleted }: Note): HeadRow {
  return {
    id,
    revision,
    ...(page === undefined ? {} : { page: pageKey(page.url) }),
    ...(claim === undefined ? {} : { claim: `${claim.pack}/${claim.id}` }),
    modified,
    ...(deleted === undefined ? {} : { deleted }),
  };
}
