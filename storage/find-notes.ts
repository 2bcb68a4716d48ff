/** Looks notes up. Answers the newest revisions; what is in the trash only where it is asked for. */
import type { ClaimRef } from '@/core/claims/article-check';
import type { Note } from '@/core/notes/note';
import { pageKey } from '@/core/notes/normalise-url';
import { headTable, revisionTable, type HeadRow, type NotesDb } from './notes-db';

/** The newest revision, in the trash or not. */
export async function findNote(db: NotesDb, id: string): Promise<Note | undefined> {
  const [note] = await notesOf(db, (heads) => heads.where('id').equals(id).toArray());
  return note;
}

/** Of an article, whichever of its addresses is given; newest first. */
export async function notesOfPage(db: NotesDb, url: string): Promise<Note[]> {
  return notesOf(db, (heads) => heads.where('page').equals(pageKey(url)).filter(isAlive).toArray());
}

/** Tied to a claim, on whatever page; newest first. */
export async function notesOfClaim(
  db: NotesDb,
  { pack, id }: Pick<ClaimRef, 'pack' | 'id'>,
): Promise<Note[]> {
  return notesOf(db, (heads) => heads.where('claim').equals(`${pack}/${id}`).filter(isAlive).toArray());
}

/** All that are not in the trash, newest first. */
export async function allNotes(db: NotesDb): Promise<Note[]> {
  return notesOf(db, (heads) => heads.filter(isAlive).toArray());
}

/** What is in the trash, newest first. */
export async function trashedNotes(db: NotesDb): Promise<Note[]> {
  return notesOf(db, (heads) => heads.where('deleted').above('').toArray());
}

/** Every revision that was ever kept, oldest first. */
export async function revisionsOf(db: NotesDb, id: string): Promise<Note[]> {
  const rows = await db.read((dexie) => revisionTable(dexie).where('id').equals(id).sortBy('revision'));
  return rows.map(({ note }) => note);
}

type Heads = ReturnType<typeof headTable>;

async function notesOf(db: NotesDb, choose: (heads: Heads) => PromiseLike<HeadRow[]>): Promise<Note[]> {
  const rows = await db.read((dexie) =>
    dexie.transaction('r', revisionTable(dexie), headTable(dexie), async () => {
      const heads = await choose(headTable(dexie));
      return revisionTable(dexie).bulkGet(heads.map(({ id, revision }): [string, number] => [id, revision]));
    }),
  );
  return rows.flatMap((row) => (row === undefined ? [] : [row.note])).sort(newestFirst);
}

function isAlive({ deleted }: HeadRow): boolean {
  return deleted === undefined;
}

function newestFirst(one: Note, other: Note): number {
  return one.modified < other.modified ? 1 : one.modified > other.modified ? -1 : 0;
}
