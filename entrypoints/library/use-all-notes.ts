/** All notes and the trash, and the revisions of the one that is open; read again whenever somebody writes. */
import { useEffect, useState } from 'preact/hooks';
import { listed, type NotesState } from '@/components/notes/notes-state';
import type { Note } from '@/core/notes/note';
import { watchNotes } from '@/entrypoints/notes/tell-notes';
import { allNotes, revisionsOf, trashedNotes } from '@/storage/find-notes';
import type { NotesDb } from '@/storage/notes-db';

export type AllNotes = {
  readonly notes: NotesState;
  readonly trash: NotesState;
  /** Null while they are read or none is open. */
  readonly revisions: readonly Note[] | null;
  readonly reload: () => Promise<void>;
};

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
  useEffect(() => void reload(), []);
  useEffect(() => {
    const living = new AbortController();
    setRevisions(null);
    void readOpen();
    watchNotes(() => void reload(), living);
    return () => living.abort();
  }, [open]);
  return { notes, trash, revisions, reload };
}

async function stateOf(asked: Promise<readonly Note[]>): Promise<NotesState> {
  try {
    return { status: 'read', notes: (await asked).map(listed) };
  } catch (fault) {
    return { status: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}
