/** All notes and the trash. */
import { useEffect, useState } from 'preact/hooks';
import type { NotesState } from '@/components/NoteList';
import type { Note } from '@/core/notes/note';
import { allNotes, trashedNotes } from '@/storage/find-notes';
import type { NotesDb } from '@/storage/notes-db';
import { restoreNote, trashNote } from '@/storage/trash-note';

export type AllNotes = {
  readonly notes: NotesState;
  readonly trash: NotesState;
  readonly onTrash: (note: Note) => void;
  readonly onRestore: (note: Note) => void;
};

export function useAllNotes(db: NotesDb): AllNotes {
  const [notes, setNotes] = useState<NotesState>({ status: 'loading' });
  const [trash, setTrash] = useState<NotesState>({ status: 'loading' });
  const reload = async () => {
    setNotes(await stateOf(allNotes(db)));
    setTrash(await stateOf(trashedNotes(db)));
  };
  useEffect(() => void reload(), []);
  return {
    notes,
    trash,
    onTrash: (note) => void trashNote(db, note.id, new Date()).then(reload),
    onRestore: (note) => void restoreNote(db, note.id, new Date()).then(reload),
  };
}

async function stateOf(asked: Promise<readonly Note[]>): Promise<NotesState> {
  try {
    return { status: 'read', notes: await asked };
  } catch (fault) {
    return { status: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}
