/**
 * Keeps one revision of a note. Repeating it is harmless, and two writers never lose each other's words: whoever
 * comes second with other words under the same number becomes the next revision.
 */
import type Dexie from 'dexie';
import type { Note, NoteKept } from '@/core/notes/note';
import { pageKey } from '@/core/notes/normalise-url';
import { parseNote } from '@/core/notes/parse-note';
import { hasSameContent } from '@/core/notes/same-content';
import { explainFailure } from './explain-failure';
import { mirrorNotes } from './mirror';
import {
  factTable,
  headTable,
  revisionTable,
  type HeadRow,
  type NotesDb,
  type RevisionRow,
} from './notes-db';

/** `ok` only after the disk has it, twice where there is a mirror; until then the draft stays. A revision in the answer other than the one asked for means that both are kept. */
export async function keepNote(db: NotesDb, note: Note): Promise<NoteKept> {
  const parsed = parseNote(note);
  if (!parsed.ok) return { ok: false, reason: `This note cannot be kept: ${parsed.reason}.` };
  try {
    const { note: kept, database } = await appendRevision(db, parsed.note);
    if (db.mirror !== undefined) await mirrorNotes(db.mirror, database, [kept]);
    return { ok: true, id: kept.id, revision: kept.revision };
  } catch (error) {
    return { ok: false, reason: explainFailure(error) };
  }
}

/** Makes the heads from the revisions again, inside the caller's transaction. */
export async function rebuildHeads(dexie: Dexie): Promise<void> {
  const newest = new Map<string, Note>();
  await revisionTable(dexie).each(({ note }) => {
    if (note.revision > (newest.get(note.id)?.revision ?? 0)) newest.set(note.id, note);
  });
  await headTable(dexie).clear();
  await headTable(dexie).bulkPut([...newest.values()].map(headOf));
  await identify(dexie);
}

/** The revision as it was kept, and the name of the database that has it. */
type Appended = { readonly note: Note; readonly database: string };

function appendRevision(db: NotesDb, note: Note): Promise<Appended> {
  return db.change((dexie) =>
    dexie.transaction('rw', revisionTable(dexie), headTable(dexie), factTable(dexie), async () => {
      const database = await identify(dexie);
      return { note: await appendBehind(dexie, note), database };
    }),
  );
}

/** Inside the caller's transaction: the revision as it is kept now, or was kept when this was asked before. */
export async function appendBehind(dexie: Dexie, note: Note): Promise<Note> {
  const kept = await revisionTable(dexie).where('id').equals(note.id).sortBy('revision');
  const same = kept.find((row) => isRetry(row, note));
  if (same !== undefined) return same.note;
  const row = placeBehind(kept, note);
  await revisionTable(dexie).add(row);
  await headTable(dexie).put(headOf(row.note));
  return row.note;
}

/** A database gets its name with its first note. */
async function identify(dexie: Dexie): Promise<string> {
  const known = await factTable(dexie).get('identity');
  if (known !== undefined) return known.uuid;
  const uuid = crypto.randomUUID();
  await factTable(dexie).add({ key: 'identity', uuid });
  return uuid;
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
