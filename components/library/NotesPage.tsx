import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { NoteList, type NotesState } from '@/components/NoteList';
import type { Note } from '@/core/notes/note';

type NotesPageProps = {
  readonly notes: NotesState;
  /** Only what was there when the page was opened or thrown away since. */
  readonly trash: NotesState;
  readonly onTrash: (note: Note) => void;
  readonly onRestore: (note: Note) => void;
};

/** All notes, and what is in the trash. They are changed where they are read: in popup and side panel. */
export function NotesPage({ notes, trash, onTrash, onRestore }: NotesPageProps): VNode {
  const { say } = useWords();
  return (
    <>
      <PageHead title={say('notesPage.title')} />
      <div class="notes">
        <NoteList
          title={say('notesPage.all')}
          none={say('notesPage.none')}
          state={notes}
          onTrash={onTrash}
          onRestore={onRestore}
        />
        {trash.status === 'read' && trash.notes.length > 0 && (
          <NoteList title={say('notesPage.trash')} state={trash} onRestore={onRestore} />
        )}
      </div>
    </>
  );
}
