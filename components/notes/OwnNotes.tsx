import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { hrefOfNewNote, hrefOfNotes } from '@/components/notes/notes-place';
import type { Note } from '@/core/notes/note';

type OwnNotesProps = {
  readonly on: 'claim' | 'report';
  readonly pack: string;
  readonly id: string;
  readonly notes: readonly Note[];
};

/** What the reader wrote on a claim or a report of the library, and the way to write more. */
export function OwnNotes({ on, pack, id, notes }: OwnNotesProps): VNode {
  const { say, instant } = useWords();
  return (
    <section class="sec">
      <h2>
        {say('claimPage.notes')}
        <a class="link" href={hrefOfNewNote(on, pack, id)}>
          {say('notesPage.write')}
        </a>
      </h2>
      {notes.length === 0 && on === 'claim' && <p class="why">{say('claimPage.notes.none')}</p>}
      <ul class="plainlist">
        {notes.map((note) => (
          <li key={note.id}>
            <a class="text" dir="auto" href={hrefOfNotes('note', note.id)}>
              {note.body}
            </a>
            <span class="small faint nowrap">{instant(note.modified)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
