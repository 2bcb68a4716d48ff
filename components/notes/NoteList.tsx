import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '@/components/language';
import { isKept, type ListedNote } from '@/components/notes/notes-state';
import { NoteRow, type RowWishes } from '@/components/notes/NoteRow';

type NoteListProps = {
  readonly title: string;
  readonly notes: readonly ListedNote[];
  readonly wishes: RowWishes;
  /** Beside the title. */
  readonly children?: ComponentChildren;
};

/** Notes under a title, in the order in which they are given. A note in the trash stays until it is left, to be undone. */
export function NoteList({ title, notes, wishes, children }: NoteListProps): VNode {
  const { number } = useWords();
  return (
    <section>
      <div class="order">
        <h2 class="eyebrow">
          {title} <span class="n">{number(notes.filter(({ note }) => isKept(note)).length)}</span>
        </h2>
        {children}
      </div>
      <ol>
        {notes.map((each) => (
          <NoteRow key={each.note.id} listed={each} wishes={wishes} />
        ))}
      </ol>
    </section>
  );
}
