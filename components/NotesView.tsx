import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { NoteEditor, type DraftKept, type Tie } from '@/components/NoteEditor';
import { NoteList, type NotesState } from '@/components/NoteList';
import type { Note, NoteKept } from '@/core/notes/note';

/** The note in hand. */
export type Draft = {
  readonly body: string;
  readonly tie: Tie;
  readonly isNew: boolean;
  readonly kept: DraftKept | null;
};

export type NoteWishes = {
  /** A new note on the page as a whole. */
  readonly onWrite: () => void;
  readonly onDraft: (body: string) => void;
  readonly onUntie: () => void;
  readonly onSave: (body: string) => Promise<NoteKept>;
  readonly onDiscard: () => void;
  readonly onChange: (note: Note) => void;
  readonly onTrash: (note: Note) => void;
  readonly onRestore: (note: Note) => void;
};

type NotesViewProps = {
  readonly notes: NotesState;
  readonly draft: Draft | null;
  /** An ISO instant: the last note of this window that the store has confirmed. */
  readonly savedAt: string | null;
  readonly wishes: NoteWishes;
};

/** The notes on this page and the one being written. */
export function NotesView({ notes, draft, savedAt, wishes }: NotesViewProps): VNode {
  const { say, time } = useWords();
  return (
    <div class="scroll">
      {draft === null ? (
        <p class="order">
          {(notes.status === 'read' || notes.status === 'failed') && (
            <button type="button" class="button" onClick={wishes.onWrite}>
              {say('foot.write')}
            </button>
          )}
          <span class="saved" role="status">
            {savedAt !== null && <Icon name="check" />}
            {savedAt !== null && say('note.savedAt', { time: time(savedAt) })}
          </span>
        </p>
      ) : (
        <NoteEditor
          body={draft.body}
          tie={draft.tie}
          isNew={draft.isNew}
          draftKept={draft.kept}
          onDraft={wishes.onDraft}
          onUntie={draft.tie.claim === null && draft.tie.words === null ? undefined : wishes.onUntie}
          onSave={wishes.onSave}
          onDiscard={wishes.onDiscard}
        />
      )}
      <NoteList
        title={say('note.onThisPage')}
        state={notes}
        onChange={wishes.onChange}
        onTrash={wishes.onTrash}
        onRestore={wishes.onRestore}
      />
    </div>
  );
}
