import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { useFocus } from '@/components/use-focus';
import type { Note } from '@/core/notes/note';

export type NotesState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'read'; readonly notes: readonly Note[] };

type NoteListProps = {
  readonly title: string;
  readonly state: NotesState;
  readonly onChange: (note: Note) => void;
  readonly onTrash: (note: Note) => void;
  readonly onRestore: (note: Note) => void;
};

/** Notes as they lie in the store, newest last change first. A note in the trash stays until it is left, to be undone. */
export function NoteList({ title, state, onChange, onTrash, onRestore }: NoteListProps): VNode {
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
      {state.status === 'failed' && (
        <p class="none" role="alert">
          {say('note.failed', { reason: state.reason })}
        </p>
      )}
      {state.status === 'read' && state.notes.length === 0 && (
        <p class="none">
          {say('note.none')} {say('note.none.hint')}
        </p>
      )}
      {state.status === 'read' && (
        <ol>
          {state.notes.map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              onChange={() => onChange(note)}
              onTrash={() => onTrash(note)}
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
  readonly onChange: () => void;
  readonly onTrash: () => void;
  readonly onRestore: () => void;
};

function NoteRow({ note, onChange, onTrash, onRestore }: NoteRowProps): VNode {
  const { say, instant } = useWords();
  const anchor = note.page?.quote?.exact ?? note.claim?.text;
  if (!isKept(note)) return <GoneNote onRestore={onRestore} />;
  return (
    <li class="note">
      <Icon name="note" />
      {anchor !== undefined && <p class="on">{anchor}</p>}
      <p class="text">{note.body}</p>
      <p class="meta">
        <span>
          {say('note.saved')} {instant(note.created)}
        </span>
        {note.revision > 1 && <span>{say('note.changed', { time: instant(note.modified) })}</span>}
      </p>
      <span class="actions">
        <button type="button" class="link" onClick={onChange}>
          {say('note.change')}
        </button>
        <button type="button" class="link" onClick={onTrash}>
          {say('note.toTrash')}
        </button>
      </span>
    </li>
  );
}

/** In the trash, but still in its place, until the list is left. */
function GoneNote({ onRestore }: Pick<NoteRowProps, 'onRestore'>): VNode {
  const { say } = useWords();
  const undo = useFocus<HTMLButtonElement>();
  return (
    <li class="note gone">
      <Icon name="note" />
      <p class="meta" role="status">
        {say('note.inTrash')}
      </p>
      <span class="actions">
        <button ref={undo} type="button" class="link" onClick={onRestore}>
          {say('note.undo')}
        </button>
      </span>
    </li>
  );
}
