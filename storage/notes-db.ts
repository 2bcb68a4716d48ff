/**
 * The database `notes`: the one thing that cannot be rebuilt. Every write waits for the disk; revisions are
 * appended and stay; nothing here ever fills an empty database by itself.
 */
import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Note } from '@/core/notes/note';
import type { MirrorStore } from './mirror';
import { openDatabase, type Database } from './open-database';

/** With a mirror, every note that is kept is kept twice. */
export type NotesDb = Database<'notes'> & { readonly mirror: MirrorStore | undefined };

/** A revision as it was kept. `asked` is the number its writer asked for, where another revision had taken that. */
export type RevisionRow = {
  readonly id: string;
  readonly revision: number;
  readonly asked?: number;
  readonly note: Note;
};

/** The newest revision of each note, by the questions that are asked of notes. Made from the revisions, with them. */
export type HeadRow = {
  readonly id: string;
  readonly revision: number;
  /** `pageKey` of the page; absent without a page, and then not in the index. */
  readonly page?: string;
  /** `pack/claim`. */
  readonly claim?: string;
  readonly modified: string;
  /** Since when it is in the trash. */
  readonly deleted?: string;
};

/** Names this database, so that an emptied one is told from the one it was. */
export type IdentityRow = { readonly key: 'identity'; readonly uuid: string };

const notesShape = {
  kind: 'notes',
  name: 'notes',
  durability: 'strict',
  versions: [{ revisions: '[id+revision], id', heads: 'id, page, claim, deleted, modified', facts: 'key' }],
} as const;

type NotesPlace = { readonly name?: string; readonly mirror?: MirrorStore };

/** Extension pages and the background hand in `browser.storage.local` as the mirror. */
export function openNotes({ name = notesShape.name, mirror }: NotesPlace = {}): NotesDb {
  return { ...openDatabase({ ...notesShape, name }), mirror };
}

export function revisionTable(dexie: Dexie): Table<RevisionRow, [string, number]> {
  return dexie.table('revisions');
}

export function headTable(dexie: Dexie): Table<HeadRow, string> {
  return dexie.table('heads');
}

export function factTable(dexie: Dexie): Table<IdentityRow, 'identity'> {
  return dexie.table('facts');
}
