/**
 * All notes and the trash, and the revisions of the one that is open; read again whenever somebody writes. What the
 * first screen shows is read first and by itself: ten thousand notes take a while.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { listed, type NotesState } from '@/components/notes/notes-state';
import type { Note } from '@/core/notes/note';
import { watchNotes } from '@/entrypoints/notes/tell-notes';
import { allNotes, firstNotes, revisionsOf, trashedNotes } from '@/storage/find-notes';
import type { NotesDb } from '@/storage/notes-db';

export type AllNotes = {
  readonly notes: NotesState;
  readonly trash: NotesState;
  /** Null while they are read or none is open. */
  readonly revisions: readonly Note[] | null;
  readonly reload: () => Promise<void>;
};

/** More than a screen, and so many that the list is one of those that are longer. */
const firstScreen = 80;

/** `open` is the id of a note. */
export function useAllNotes(db: NotesDb, open: string | null): AllNotes {
  const [notes, setNotes] = useState<NotesState>({ status: 'loading' });
  const [trash, setTrash] = useState<NotesState>({ status: 'loading' });
  const [revisions, setRevisions] = useState<readonly Note[] | null>(null);
  const readOpen = async () => {
    if (open !== null) setRevisions(await revisionsOf(db, open).catch(() => []));
  };
  const reload = async () => {
    await Promise.all([
      stateOf(allNotes(db)).then(setNotes),
      stateOf(trashedNotes(db)).then(setTrash),
      readOpen(),
    ]);
  };
  // Before the first frame: an ordinary effect waits for it.
  useLayoutEffect(() => {
    void firstState(db).then((first) => {
      if (first !== null) setNotes((now) => (now.status === 'loading' ? first : now));
      return reload();
    });
  }, []);
  useEffect(() => {
    const living = new AbortController();
    setRevisions(null);
    void readOpen();
    watchNotes(() => void reload(), living);
    return () => living.abort();
  }, [open]);
  return { notes, trash, revisions, reload };
}

/** Null where they cannot be read: who reads them all says why. */
async function firstState(db: NotesDb): Promise<NotesState | null> {
  try {
    const { notes, toCome } = await firstNotes(db, firstScreen);
    return { status: 'read', notes: notes.map(listed), toCome };
  } catch {
    return null;
  }
}

async function stateOf(asked: Promise<readonly Note[]>): Promise<NotesState> {
  try {
    return { status: 'read', notes: (await asked).map(listed) };
  } catch (fault) {
    return { status: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}
