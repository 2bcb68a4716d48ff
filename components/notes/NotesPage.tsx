/** The notes of the library: which of their pages is shown for which place. */
import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOfNotes, type NotesPlace } from '@/components/notes/notes-place';
import { DraftList, type OtherDraft } from '@/components/notes/DraftList';
import { FilesPage, type FilesState, type FilesWishes } from '@/components/notes/FilesPage';
import { NoteEditor, type Draft, type EditorWishes } from '@/components/notes/NoteEditor';
import { NotePage } from '@/components/notes/NotePage';
import { NoteRows } from '@/components/notes/NoteRows';
import type { NoteChanges } from '@/components/notes/NoteRow';
import type { NotesState } from '@/components/notes/notes-state';
import { Recovery, type RecoveryWishes, type Trouble } from '@/components/notes/Recovery';
import { TrashPage } from '@/components/notes/TrashPage';
import { sayAgain } from '@/components/say-again';
import type { Note } from '@/core/notes/note';

export type NotesPageProps = {
  readonly place: NotesPlace;
  readonly notes: NotesState;
  readonly trash: NotesState;
  readonly draft: Draft | null;
  readonly otherDrafts: readonly OtherDraft[];
  readonly knownTags: readonly string[];
  readonly savedAt: string | null;
  readonly trouble: Trouble | null;
  readonly recovered: number | null;
  /** Of the note that is open, oldest first; null while it is read, empty where there is none. */
  readonly revisions: readonly Note[] | null;
  readonly files: FilesState;
  /** What a note could not be done, and why. */
  readonly fault: string | null;
  readonly wishes: EditorWishes &
    RecoveryWishes &
    FilesWishes &
    NoteChanges & {
      readonly onContinue: (key: string) => void;
      readonly onDrop: (key: string) => void;
      readonly onBring: (revision: Note) => void;
      /** Removes for good everything that is in the trash. */
      readonly onErase: () => void;
    };
};

export function NotesPage(props: NotesPageProps): VNode {
  const { place, trouble, recovered, fault, wishes } = props;
  const words = useWords();
  const { say } = words;
  return (
    <div class="own-notes">
      {trouble !== null && <Recovery trouble={trouble} wishes={wishes} />}
      {recovered !== null && (
        <p class="none" role="status">
          {say('recovery.done', { n: recovered })}
        </p>
      )}
      {fault !== null && (
        <p class="none" role="alert">
          {say('notice.noteNotKept', { reason: sayAgain(fault, words) })}
        </p>
      )}
      {place.view === 'files' && <FilesPage files={props.files} wishes={wishes} />}
      {place.view === 'trash' && (
        <TrashPage trash={props.trash} onRestore={wishes.onRestore} onErase={wishes.onErase} />
      )}
      {place.view === 'all' && <AllNotes {...props} />}
      {place.view === 'note' && <OpenNote {...props} id={place.id} />}
    </div>
  );
}

function AllNotes(props: NotesPageProps): VNode {
  const { notes, trash, files, trouble } = props;
  const { say, number } = useWords();
  return (
    <>
      <PageHead title={say('notesPage.title')}>
        <p class="actions">
          <a href={hrefOfNotes('trash')}>
            {say('notesPage.toTrash')}{' '}
            <span class="faint">{trash.status === 'read' && number(trash.notes.length)}</span>
          </a>
          <a href={hrefOfNotes('files')}>{say('notesPage.toFiles')}</a>
        </p>
      </PageHead>
      <Hand {...props}>
        {files.backup?.isDue === true && (
          <p class="due">
            <span>{say('backup.due', { n: files.backup.unsaved })}</span>{' '}
            <button type="button" class="link" onClick={props.wishes.onBackUp}>
              {say('backup.now')}
            </button>
          </p>
        )}
      </Hand>
      {(trouble === null || !isEmpty(notes)) && <NoteRows notes={notes} />}
    </>
  );
}

/** Of notes that are missing it is not said that there are none. */
function isEmpty(notes: NotesState): boolean {
  return notes.status !== 'read' || notes.notes.length === 0;
}

/** The note in hand, or that the last one is safe, and the drafts that wait. */
function Hand(props: NotesPageProps & { readonly children?: ComponentChildren }): VNode {
  const { draft, otherDrafts, knownTags, savedAt, wishes, children } = props;
  const { say, time } = useWords();
  return (
    <>
      {draft !== null && <NoteEditor draft={draft} knownTags={knownTags} wishes={wishes} />}
      {draft === null && (
        <p class="kept" role="status">
          {savedAt !== null && say('note.savedAt', { time: time(savedAt) })}
        </p>
      )}
      {children}
      <DraftList drafts={otherDrafts} onContinue={wishes.onContinue} onDrop={wishes.onDrop} />
    </>
  );
}

function OpenNote(props: NotesPageProps & { readonly id: string }): VNode {
  const { revisions, trouble, wishes } = props;
  return (
    <>
      <Hand {...props} />
      <NotePage key={props.id} revisions={revisions} canWrite={trouble === null} wishes={wishes} />
    </>
  );
}
