import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { DraftList, type OtherDraft } from '@/components/notes/DraftList';
import { NoteEditor, type Draft, type EditorWishes } from '@/components/notes/NoteEditor';
import { NoteList } from '@/components/notes/NoteList';
import type { NoteChanges, RowWishes } from '@/components/notes/NoteRow';
import { NoteSearch } from '@/components/notes/NoteSearch';
import { isKept, type ListedNote, type NotesState } from '@/components/notes/notes-state';
import { groupNotes, type NoteOrder } from '@/components/notes/order-notes';
import { Recovery, type RecoveryWishes, type Trouble } from '@/components/notes/Recovery';
import { Revisions } from '@/components/notes/Revisions';
import { sayAgain } from '@/components/say-again';
import type { Note } from '@/core/notes/note';
import { compileNotes, countTags, searchNotes } from '@/core/notes/search-notes';

export type NoteWishes = EditorWishes &
  RecoveryWishes &
  NoteChanges & {
    readonly onPlace: NonNullable<RowWishes['onPlace']>;
    readonly onLoosen: NonNullable<RowWishes['onLoosen']>;
    /** A new note on the words selected on the page or, where none are, on the page as a whole. */
    readonly onWrite: () => void;
    readonly onContinue: (key: string) => void;
    readonly onDrop: (key: string) => void;
    /** A file of the notes on this page. */
    readonly onExportPage: (notes: readonly Note[]) => void;
    /** Null closes it. */
    readonly onHistory: (note: Note | null) => void;
    readonly onBring: (revision: Note) => void;
  };

export type NotesInView = {
  readonly notes: NotesState;
  readonly draft: Draft | null;
  readonly otherDrafts: readonly OtherDraft[];
  readonly knownTags: readonly string[];
  /** An ISO instant: the last note of this window that the store has confirmed. */
  readonly savedAt: string | null;
  /** Every revision of the note whose history is open, oldest first. */
  readonly history: readonly Note[] | null;
  /** What stands between the reader and his notes; nothing is written meanwhile. */
  readonly trouble: Trouble | null;
  /** Revisions that were just brought back. */
  readonly recovered: number | null;
};

type NotesViewProps = NotesInView & {
  readonly onShow: RowWishes['onShow'];
  readonly wishes: NoteWishes;
};

/** The notes on this page and the one being written. */
export function NotesView(props: NotesViewProps): VNode {
  const { notes, draft, otherDrafts, knownTags, history, trouble, onShow, wishes } = props;
  if (history !== null) {
    return (
      <div class="scroll">
        <Revisions
          revisions={history}
          onBring={trouble === null ? wishes.onBring : undefined}
          onBack={() => wishes.onHistory(null)}
        />
      </div>
    );
  }
  return (
    <div class="scroll">
      {trouble !== null && <Recovery trouble={trouble} wishes={wishes} />}
      {draft === null ? (
        <Begin {...props} />
      ) : (
        <NoteEditor draft={draft} knownTags={knownTags} wishes={wishes} />
      )}
      <DraftList drafts={otherDrafts} onContinue={wishes.onContinue} onDrop={wishes.onDrop} />
      {notes.status !== 'read' && trouble === null && <NoNotes notes={notes} />}
      {notes.status === 'read' && (trouble === null || notes.notes.length > 0) && (
        <PageNotes notes={notes.notes} wishes={{ ...wishes, onShow }} />
      )}
    </div>
  );
}

/** No note is in hand: the way to begin one, and that the last one is safe. */
function Begin({ notes, trouble, savedAt, recovered, wishes }: NotesViewProps): VNode {
  const { say, time } = useWords();
  return (
    <p class="order">
      {trouble === null && (notes.status === 'read' || notes.status === 'failed') && (
        <button type="button" class="button" onClick={wishes.onWrite}>
          {say('foot.write')}
        </button>
      )}
      <span class="saved" role="status">
        {savedAt !== null && <Icon name="check" />}
        {savedAt !== null && say('note.savedAt', { time: time(savedAt) })}
        {savedAt === null && recovered !== null && say('recovery.done', { n: recovered })}
      </span>
    </p>
  );
}

function NoNotes({ notes }: { readonly notes: Exclude<NotesState, { readonly status: 'read' }> }): VNode {
  const words = useWords();
  const { say } = words;
  if (notes.status === 'failed') {
    return (
      <p class="none" role="alert">
        {say('note.failed', { reason: sayAgain(notes.reason, words) })}
      </p>
    );
  }
  return <p class="none">{say(notes.status === 'loading' ? 'note.loading' : 'note.nowhere')}</p>;
}

/** Fewer than these are seen at once. */
const worthSearching = 5;

type PageNotesProps = {
  readonly notes: readonly ListedNote[];
  readonly wishes: RowWishes & Pick<NoteWishes, 'onExportPage'>;
};

function PageNotes({ notes, wishes }: PageNotesProps): VNode {
  const { say } = useWords();
  const [order, setOrder] = useState<NoteOrder>('page-order');
  const [query, setQuery] = useState('');
  const index = useMemo(() => compileNotes(notes.map(({ note }) => note)), [notes]);
  const found = useMemo(() => {
    if (query.trim() === '') return notes;
    const ids = new Set(searchNotes(index, query).map(({ id }) => id));
    return notes.filter(({ note }) => ids.has(note.id));
  }, [notes, index, query]);
  const tags = useMemo(() => countTags(notes.map(({ note }) => note)), [notes]);
  const isMany = notes.length >= worthSearching;
  const groups = groupNotes(found, order);
  return (
    <>
      {isMany && (
        <NoteSearch query={query} found={found.length} all={notes.length} tags={tags} onQuery={setQuery} />
      )}
      {groups.map((group) => (
        <NoteList
          key={group.of}
          title={say(`notes.${group.of}`)}
          notes={group.notes}
          wishes={{ ...wishes, onTag: isMany ? (tag) => setQuery(`tag:"${tag}"`) : undefined }}
        >
          {group.of === 'here' && notes.length > 0 && (
            <span class="actions">
              {group.notes.length > 1 && (
                <button type="button" class="link" onClick={() => setOrder(other(order))}>
                  {say(order === 'page-order' ? 'notes.toNewest' : 'notes.toPageOrder')}
                </button>
              )}
              <button
                type="button"
                class="link"
                onClick={() => wishes.onExportPage(found.map(({ note }) => note).filter(isKept))}
              >
                {say('export.page')}
              </button>
            </span>
          )}
        </NoteList>
      ))}
      {notes.length === 0 && (
        <p class="none">
          {say('note.none')} {say('note.none.hint')}
        </p>
      )}
      {notes.length > 0 && found.length === 0 && <p class="none">{say('notes.nothingFound')}</p>}
    </>
  );
}

function other(order: NoteOrder): NoteOrder {
  return order === 'page-order' ? 'newest-first' : 'page-order';
}
