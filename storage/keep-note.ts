/**
 * Keeps one revision of a note. Repeating it is harmless, and two writers never lose each other's words: whoever
 * comes second with other words under the same number becomes the next revision.
 */
import type Dexie from 'dexie';
import type { Note, NoteKept } from '@/core/notes/note';
import { compareRevisions, newestOf } from '@/core/notes/order-revisions';
import { parseNote } from '@/core/notes/parse-note';
import { hasSameContent } from '@/core/notes/same-content';
import { explainFailure } from './explain-failure';
import { findCanary, mirrorNotes } from './mirror';
import { rowOf } from './newest-revisions';
import { factTable, newestTable, revisionTable, type NotesDb, type RevisionRow } from './notes-db';

/**
 * `ok` only after the disk has it, twice where there is a mirror; until then the draft stays. A revision in the answer
 * other than the one asked for means that somebody else wrote meanwhile and both are kept. While a loss is not decided
 * on, nothing is kept.
 */
export async function keepNote(db: NotesDb, note: Note): Promise<NoteKept> {
  const parsed = parseNote(note);
  if (!parsed.ok) return { ok: false, reason: `This note cannot be kept: ${parsed.reason}.` };
  try {
    const { kept, database, besides } = await appendRevision(db, parsed.note);
    if (db.mirror !== undefined) await mirrorNotes(db.mirror, database, [kept]);
    db.witness?.setItem(witnessKey, kept.modified);
    return { ok: true, id: kept.id, revision: kept.revision, ...(besides.length === 0 ? {} : { besides }) };
  } catch (error) {
    return { ok: false, reason: explainFailure(error) };
  }
}

/** Under which the witness remembers when a note was last kept. */
export const witnessKey = 'notes were kept';

type Appended = {
  /** As it was kept. */
  readonly kept: Note;
  /** The name of the database that has it. */
  readonly database: string;
  /** What somebody else wrote since the revision before the one that was asked for. */
  readonly besides: readonly Note[];
};

async function appendRevision(db: NotesDb, note: Note): Promise<Appended> {
  const canary = db.mirror === undefined ? undefined : await findCanary(db.mirror);
  return db.change((dexie) =>
    dexie.transaction('rw', revisionTable(dexie), newestTable(dexie), factTable(dexie), async () => {
      const known = await findIdentity(dexie);
      if (canary !== undefined && canary !== known) {
        throw new Error(
          'the notes on this computer were damaged. Open the library to bring them back first.',
        );
      }
      const database = known ?? (await identify(dexie));
      const rows = await revisionTable(dexie).where('id').equals(note.id).sortBy('revision');
      const kept = await appendBehind(dexie, { ...note, modified: laterThan(rows, note) });
      return { kept, database, besides: besidesOf(rows, note.revision, kept.revision) };
    }),
  );
}

/** What an import has filed behind without being newer is no surprise to the writer. */
function besidesOf(rows: readonly RevisionRow[], asked: number, given: number): Note[] {
  const base = rows.find(({ revision }) => revision === asked - 1)?.note;
  return rows
    .filter(({ revision }) => revision >= asked && revision < given)
    .map(({ note }) => note)
    .filter((note) => base === undefined || compareRevisions(base, note) < 0);
}

/** Inside the caller's transaction: the revision as it is kept now, or was kept when this was asked before. */
export async function appendBehind(dexie: Dexie, note: Note, from?: string): Promise<Note> {
  const kept = await revisionTable(dexie).where('id').equals(note.id).sortBy('revision');
  const same = kept.find((row) => isRetry(row, note));
  if (same !== undefined) return same.note;
  const row = placeBehind(kept, note);
  await revisionTable(dexie).add(from === undefined ? row : { ...row, from });
  await newestTable(dexie).put(rowOf(newestOf([...kept, row].map((each) => each.note)) ?? row.note));
  return row.note;
}

export async function findIdentity(dexie: Dexie): Promise<string | undefined> {
  const fact = await factTable(dexie).get('identity');
  return fact?.key === 'identity' ? fact.uuid : undefined;
}

/** A database gets its name with its first note. */
export async function identify(dexie: Dexie): Promise<string> {
  const known = await findIdentity(dexie);
  if (known !== undefined) return known;
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

/** What is written now is the newest, even where the clock was set back since. */
function laterThan(rows: readonly RevisionRow[], { modified }: Note): string {
  const last = Math.max(0, ...rows.map(({ note }) => Date.parse(note.modified)));
  if (Date.parse(modified) > last) return modified;
  const later = new Date(last + 1).toISOString();
  return later.length === modified.length ? later : modified;
}
