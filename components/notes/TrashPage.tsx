import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOfNotes } from '@/components/notes/notes-place';
import { VirtualList } from '@/components/library/VirtualList';
import type { NotesState } from '@/components/notes/notes-state';
import { sayAgain } from '@/components/say-again';
import type { Note } from '@/core/notes/note';

type TrashPageProps = {
  readonly trash: NotesState;
  readonly onRestore: (note: Note) => void;
  readonly onErase: () => void;
};

/** What was thrown away and can still be had back. Emptying it is asked twice: nothing else here is for good. */
export function TrashPage({ trash, onRestore, onErase }: TrashPageProps): VNode {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <a class="back" href={hrefOfNotes()}>
        {say('notesPage.title')}
      </a>
      <PageHead title={say('notesPage.toTrash')} />
      {trash.status === 'failed' && (
        <p class="none" role="alert">
          {say('note.failed', { reason: sayAgain(trash.reason, words) })}
        </p>
      )}
      {trash.status === 'loading' && <p class="none">{say('note.loading')}</p>}
      {trash.status === 'read' && trash.notes.length === 0 && <p class="none">{say('trash.none')}</p>}
      {trash.status === 'read' && trash.notes.length > 0 && (
        <>
          <p class="small quiet">{say('trash.why')}</p>
          <Emptying notes={trash.notes.length} onErase={onErase} />
          <VirtualList
            rows={trash.notes.map(({ note }) => note)}
            keyOf={({ id }) => id}
            render={(note) => <Trashed note={note} onRestore={onRestore} />}
            label={say('notesPage.toTrash')}
            rowHeight={{ wide: 72, narrow: 100 }}
            atOnce={60}
          />
        </>
      )}
    </>
  );
}

function Trashed({ note, onRestore }: { readonly note: Note } & Pick<TrashPageProps, 'onRestore'>): VNode {
  const { say, instant } = useWords();
  return (
    <div class="row trashed">
      <a class="text" dir="auto" href={hrefOfNotes('note', note.id)}>
        {note.body}
      </a>
      <span class="sub">{say('trash.since', { time: instant(note.deleted ?? note.modified) })}</span>
      <button type="button" class="link" onClick={() => onRestore(note)}>
        {say('trash.restore')}
      </button>
    </div>
  );
}

type EmptyingProps = { readonly notes: number; readonly onErase: () => void };

function Emptying({ notes, onErase }: EmptyingProps): VNode {
  const { say } = useWords();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <p class="actions">
        <button type="button" class="link" onClick={() => setSure(true)}>
          {say('trash.empty')}
        </button>
      </p>
    );
  }
  return (
    <div class="asked" role="alertdialog" aria-label={say('trash.empty')}>
      <p>{say('trash.empty.sure', { n: notes })}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            setSure(false);
            onErase();
          }}
        >
          {say('trash.empty.yes')}
        </button>
        <button
          type="button"
          class="button main"
          ref={(button) => button?.focus()}
          onClick={() => setSure(false)}
        >
          {say('trash.empty.no')}
        </button>
      </p>
    </div>
  );
}
