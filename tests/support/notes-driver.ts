/** Runs inside a page of the built extension: the functions that our own pages call, on the browser's own stores. */
import type { Note } from '@/core/notes/note';
import { compileNotes, searchNotes } from '@/core/notes/search-notes';
import { openChoices } from '@/storage/choices-db';
import { makeBackup } from '@/storage/back-up';
import {
  allNotes,
  allRevisions,
  findNote,
  firstNotes,
  revisionsOf,
  trashedNotes,
} from '@/storage/find-notes';
import { commitImport, previewImport, undoImport } from '@/storage/import-notes';
import { acceptDatabase, findTrouble, inspectNotes, restoreFromMirror } from '@/storage/inspect-notes';
import { keepNote } from '@/storage/keep-note';
import { openNotes } from '@/storage/notes-db';
import { restoreNote, trashNote } from '@/storage/trash-note';

const mirror = {
  get: (keys: string | null) => chrome.storage.local.get(keys),
  set: (items: Readonly<Record<string, unknown>>) => chrome.storage.local.set(items),
  remove: (keys: string[]) => chrome.storage.local.remove(keys),
};
/** How every transaction that wrote notes was to reach the disk, read from the transaction itself. */
const durabilities: string[] = [];
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...parameters: Parameters<typeof begin>) {
  const transaction = begin.apply(this, parameters);
  if (this.name === 'notes' && transaction.mode === 'readwrite') durabilities.push(transaction.durability);
  return transaction;
};

const db = openNotes({ mirror, witness: localStorage });
const choices = openChoices();

const driver = {
  durabilities,
  db,
  keep: (note: Note) => keepNote(db, note),
  /** Tells the other windows and the worker, as our pages do. */
  tell: (): void => {
    const channel = new BroadcastChannel('notes');
    channel.postMessage(null);
    channel.close();
    void chrome.runtime.sendMessage({ method: 'changed', argument: { what: 'notes' } }).catch(String);
  },
  find: (id: string) => findNote(db, id),
  all: () => allNotes(db),
  revisions: (id: string) => revisionsOf(db, id),
  everything: () => allRevisions(db),
  trashed: () => trashedNotes(db),
  trash: (id: string) => trashNote(db, id, new Date()),
  restore: (id: string) => restoreNote(db, id, new Date()),
  trouble: () => findTrouble(db),
  inspect: () => inspectNotes(db),
  recover: () => restoreFromMirror(db),
  accept: () => acceptDatabase(db),
  backUp: (now: string) => makeBackup({ notes: db, choices }, new Date(now)),
  async import(text: string, rule: 'newest' | 'beside') {
    const preview = await previewImport(db, text, { rule, now: new Date() });
    if (!preview.ok) return preview;
    const imported = await commitImport({ notes: db, choices }, preview, new Date());
    return { ...imported, counts: preview.counts, conflicts: preview.conflicts.length };
  },
  /** Milliseconds until the first screen of notes and all notes are read, and until each question is answered. */
  async time(questions: readonly string[]) {
    const began = performance.now();
    await firstNotes(db, 80);
    const first = performance.now() - began;
    const started = performance.now();
    const notes = await allNotes(db);
    const listed = performance.now() - started;
    const index = compileNotes(notes);
    const answers = questions.map((question) => {
      const asked = performance.now();
      const found = searchNotes(index, question).length;
      return { question, found, ms: performance.now() - asked };
    });
    return { first, listed, answers, notes: notes.length };
  },
  undo: (id: string) => undoImport(db, id),
};

export type NotesDriver = typeof driver;
Object.assign(globalThis, { notesDriver: driver });
