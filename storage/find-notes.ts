/** Looks notes up. Answers the newest revisions; what is in the trash only where it is asked for. */
import type Dexie from 'dexie';
import type { ClaimRef } from '@/core/claims/article-check';
import type { Note } from '@/core/notes/note';
import { pageKey, workKey } from '@/core/notes/normalise-url';
import { claimKey } from './newest-revisions';
import { newestTable, revisionTable, type NewestRow, type NotesDb } from './notes-db';

/** An article that is open. */
export type OpenArticle = {
  readonly url: string;
  /** Where the page says that it really lives. */
  readonly canonical?: string | null;
  readonly title: string | null;
  /** The claims that it states. */
  readonly claims: readonly Pick<ClaimRef, 'pack' | 'id'>[];
};

/** The newest revision, in the trash or not. */
export async function findNote(db: NotesDb, id: string): Promise<Note | undefined> {
  const row = await db.read((dexie) => newestTable(dexie).get(id));
  return row?.note;
}

/** Of an article, whichever of its addresses is given; newest first. */
export function notesOfPage(db: NotesDb, url: string): Promise<Note[]> {
  return notesOf(db, (newest) => newest.where('page').equals(pageKey(url)).toArray());
}

/** Tied or linked to a claim, on whatever page; newest first. */
export function notesOfClaim(db: NotesDb, claim: Pick<ClaimRef, 'pack' | 'id'>): Promise<Note[]> {
  return notesOf(db, (newest) => newest.where('claims').equals(claimKey(claim)).toArray());
}

/**
 * All that may belong to an article: notes of its addresses, of an article of its site with its title (it may have
 * moved), and of the claims that it states. Where they stand, and whether those of another address do, is for
 * `placeNotes` to say. Newest first.
 */
export async function notesFor(db: NotesDb, article: OpenArticle): Promise<Note[]> {
  const { url, canonical, claims } = article;
  const pages = [url, canonical].flatMap((each) =>
    each === null || each === undefined ? [] : [pageKey(each)],
  );
  const work = workKey(article);
  return notesOf(db, async (newest) => {
    const found = await Promise.all([
      newest.where('page').anyOf(pages).toArray(),
      work === null ? [] : newest.where('work').equals(work).toArray(),
      claims.length === 0 ? [] : newest.where('claims').anyOf(claims.map(claimKey)).toArray(),
    ]);
    return found.flat();
  });
}

/** All that are not in the trash, newest first. Reads each of them: for lists and searches of all. */
export function allNotes(db: NotesDb): Promise<Note[]> {
  return notesOf(db, (newest) => newest.toArray());
}

export type FirstNotes = {
  readonly notes: readonly Note[];
  /** Older ones that are not among them. */
  readonly toCome: number;
};

/**
 * What `allNotes` begins with, at most so many, and how many more there are: what a list shows before all of them are
 * read, which takes a hundred times as long.
 */
export async function firstNotes(db: NotesDb, most: number): Promise<FirstNotes> {
  const [rows, all, trashed] = await db.read((dexie) =>
    Promise.all([
      newestTable(dexie).orderBy('modified').reverse().limit(most).toArray(),
      newestTable(dexie).count(),
      newestTable(dexie).where('deleted').above('').count(),
    ]),
  );
  const notes = rows.flatMap(({ deleted, note }) => (deleted === undefined ? [note] : []));
  return { notes, toCome: Math.max(0, all - trashed - notes.length) };
}

/** What is in the trash, newest first. */
export async function trashedNotes(db: NotesDb): Promise<Note[]> {
  const rows = await db.read((dexie) => newestTable(dexie).where('deleted').above('').toArray());
  return rows.map(({ note }) => note).sort(newestFirst);
}

/** Every revision that was ever kept, in the order in which they were. */
export async function revisionsOf(db: NotesDb, id: string): Promise<Note[]> {
  const rows = await db.read((dexie) => revisionTable(dexie).where('id').equals(id).sortBy('revision'));
  return rows.map(({ note }) => note);
}

/** All revisions of all notes, the trash included, for a backup. */
export async function allRevisions(db: NotesDb): Promise<Note[]> {
  const rows = await db.read((dexie) => revisionTable(dexie).toArray());
  return rows.map(({ note }) => note);
}

type Newest = ReturnType<typeof newestTable>;

async function notesOf(db: NotesDb, choose: (newest: Newest) => PromiseLike<NewestRow[]>): Promise<Note[]> {
  const rows = await db.read((dexie: Dexie) => choose(newestTable(dexie)));
  const alive = new Map(rows.flatMap(({ id, deleted, note }) => (deleted === undefined ? [[id, note]] : [])));
  return [...alive.values()].sort(newestFirst);
}

/** As the index of the instants stands, read backwards: of one instant by their ids. */
function newestFirst(one: Note, other: Note): number {
  if (one.modified !== other.modified) return one.modified < other.modified ? 1 : -1;
  return one.id < other.id ? 1 : one.id > other.id ? -1 : 0;
}
