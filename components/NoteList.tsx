import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import type { Note } from '@/core/notes/note';

export type NotesState =
  /** The address of the page is not known to us, so no note can be tied to it. */
  | { readonly status: 'nowhere' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'read'; readonly notes: readonly Note[] };

type NoteListProps = {
  readonly title: string;
  /** Said when there is none. */
  readonly none?: string;
  readonly state: NotesState;
  /** Absent where notes are only read. */
  readonly onChange?: ((note: Note) => void) | undefined;
  readonly onTrash?: ((note: Note) => void) | undefined;
  readonly onRestore: (note: Note) => void;
};

/** Notes as they lie in the store, newest last change first. A note in the trash stays until it is left, to be undone. */
export function NoteList({ title, none, state, onChange, onTrash, onRestore }: NoteListProps): VNode {
  const { say, number } = useWords();
  return (
    <section>
      <div class="order">
        <h2 class="eyebrow">
          {title}{' '}
          {state.status === 'read' && <span class="n">{number(state.notes.filter(isKept).length)}</span>}
        </h2>
      </div>
      {state.status === 'loading' && <p class="none">{say('note.loading')}</p>}
      {state.status === 'nowhere' && <p class="none">{say('note.nowhere')}</p>}
      {state.status === 'failed' && (
        <p class="none" role="alert">
          {say('note.failed', { reason: state.reason })}
        </p>
      )}
      {state.status === 'read' && state.notes.length === 0 && (
        <p class="none">{none ?? `${say('note.none')} ${say('note.none.hint')}`}</p>
      )}
      {state.status === 'read' && (
        <ol>
          {state.notes.map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              onChange={onChange && (() => onChange(note))}
              onTrash={onTrash && (() => onTrash(note))}
              onRestore={() => onRestore(note)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

export function isKept(note: Note): boolean {
  return note.deleted === undefined;
}

type NoteRowProps = {
  readonly note: Note;
  readonly onChange: (() => void) | undefined;
  readonly onTrash: (() => void) | undefined;
  readonly onRestore: () => void;
};

function NoteRow({ note, onChange, onTrash, onRestore }: NoteRowProps): VNode {
  const { say, instant } = useWords();
  const undo = useUndoFocus(note);
  const anchor = note.page?.quote?.exact ?? note.claim?.text;
  return (
    <li class={isKept(note) ? 'note' : 'note gone'}>
      <Icon name="note" />
      {anchor !== undefined && <p class="on">{anchor}</p>}
      <p class="text">{note.body}</p>
      {isKept(note) ? (
        <p class="meta">
          <span>
            {say('note.saved')} {instant(note.created)}
          </span>
          {note.revision > 1 && <span>{say('note.changed', { time: instant(note.modified) })}</span>}
        </p>
      ) : (
        <p class="meta" role="status">
          {say('note.inTrash')}
        </p>
      )}
      <span class="actions">
        {isKept(note) && onChange && <RowAction text={say('note.change')} onPress={onChange} />}
        {isKept(note) && onTrash && <RowAction text={say('note.toTrash')} onPress={onTrash} />}
        {!isKept(note) && (
          <button ref={undo} type="button" class="link" onClick={onRestore}>
            {say('note.undo')}
          </button>
        )}
      </span>
    </li>
  );
}

function RowAction({ text, onPress }: { readonly text: string; readonly onPress: () => void }): VNode {
  return (
    <button type="button" class="link" onClick={onPress}>
      {text}
    </button>
  );
}

/** When a note goes to the trash its button goes too; the focus moves on to the way back. */
function useUndoFocus(note: Note) {
  const undo = useRef<HTMLButtonElement>(null);
  const wasKept = useRef(isKept(note));
  useEffect(() => {
    if (wasKept.current && !isKept(note)) undo.current?.focus();
    wasKept.current = isKept(note);
  }, [note.deleted]);
  return undo;
}
