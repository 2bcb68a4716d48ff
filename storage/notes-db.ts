/**
 * The database `notes`: the one thing that cannot be rebuilt. Every write waits for the disk; revisions are
 * appended and stay; nothing here ever fills an empty database by itself.
 */
import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Note } from '@/core/notes/note';
import type { MirrorStore } from './mirror';
import { fillNewest } from './newest-revisions';
import { openDatabase, type Database } from './open-database';

/** With a mirror, every note that is kept is kept twice. */
export type NotesDb = Database<'notes'> & {
  readonly mirror: MirrorStore | undefined;
  readonly witness: Witness | undefined;
};

/** `localStorage` of our own pages. Remembers, should both copies go, that there were notes at all. */
export type Witness = Pick<Storage, 'getItem' | 'setItem'>;

/** A revision as it was kept. `asked` is the number its writer asked for, where another revision had taken that. */
export type RevisionRow = {
  readonly id: string;
  readonly revision: number;
  readonly asked?: number;
  readonly note: Note;
  /** The import that brought it. */
  readonly from?: string;
};

/** The newest revision of each note, by the questions that are asked of notes. Made from the revisions, with them. */
export type NewestRow = {
  readonly id: string;
  readonly revision: number;
  /** `pageKey` of the page; absent without a page, and then not in the index. */
  readonly page?: string;
  /** `workKey` of the page: an article that moves keeps its title. */
  readonly work?: string;
  /** `pack/claim`, of its claim and its links. */
  readonly claims: readonly string[];
  readonly modified: string;
  /** Since when it is in the trash. */
  readonly deleted?: string;
  readonly note: Note;
};

export type FactRow =
  /** Names this database, so that an emptied one is told from the one it was. */
  | { readonly key: 'identity'; readonly uuid: string }
  /** By which rules the newest revisions were made; other rules make them anew. */
  | { readonly key: 'newest'; readonly rules: number }
  /** When the notes were last written to a file, and how many revisions that were. */
  | { readonly key: 'backup'; readonly at: string; readonly revisions: number }
  | { readonly key: `import ${string}`; readonly at: string; readonly revisions: number };

const notesShape = {
  kind: 'notes',
  name: 'notes',
  durability: 'strict',
  // What the reader wrote is in `revisions`, whose rows no version ever changes; everything else is made from them,
  // so that an upgrade that is cut off has lost nothing and is simply made again.
  versions: [
    { revisions: '[id+revision], id', heads: 'id, page, claim, deleted, modified', facts: 'key' },
    { heads: null, newest: 'id, page, work, *claims, deleted, modified' },
  ],
  prepare: fillNewest,
} as const;

type NotesPlace = { readonly name?: string; readonly mirror?: MirrorStore; readonly witness?: Witness };

/** Extension pages and the background hand in `browser.storage.local` as the mirror, pages `localStorage` as the witness. */
export function openNotes({ name = notesShape.name, mirror, witness }: NotesPlace = {}): NotesDb {
  return { ...openDatabase({ ...notesShape, name }), mirror, witness };
}

export function revisionTable(dexie: Dexie): Table<RevisionRow, [string, number]> {
  return dexie.table('revisions');
}

export function newestTable(dexie: Dexie): Table<NewestRow, string> {
  return dexie.table('newest');
}

export function factTable(dexie: Dexie): Table<FactRow, FactRow['key']> {
  return dexie.table('facts');
}
