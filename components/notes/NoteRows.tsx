import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { hrefOfNotes } from '@/components/notes/notes-place';
import { VirtualList } from '@/components/library/VirtualList';
import { LabelSign } from '@/components/notes/LabelSign';
import type { ListedNote, NotesState } from '@/components/notes/notes-state';
import { NoteSearch } from '@/components/notes/NoteSearch';
import { sayAgain } from '@/components/say-again';
import type { Note } from '@/core/notes/note';
import {
  compileNotes,
  countTags,
  searchNotes,
  type NoteIndex,
  type NoteOrder,
} from '@/core/notes/search-notes';

const orders = ['newest', 'oldest', 'page'] as const satisfies readonly NoteOrder[];

type NoteRowsProps = { readonly notes: NotesState };

/** All notes, however many, with a search over them. */
export function NoteRows({ notes }: NoteRowsProps): VNode {
  const words = useWords();
  const { say } = words;
  if (notes.status === 'failed') {
    return (
      <p class="none" role="alert">
        {say('note.failed', { reason: sayAgain(notes.reason, words) })}
      </p>
    );
  }
  if (notes.status !== 'read') return <p class="none">{say('note.loading')}</p>;
  const { notes: listed, toCome = 0 } = notes;
  if (listed.length + toCome === 0) return <p class="none">{say('notesPage.none')}</p>;
  return <Searchable listed={listed} toCome={toCome} />;
}

type SearchableProps = { readonly listed: readonly ListedNote[]; readonly toCome: number };

function Searchable({ listed, toCome }: SearchableProps): VNode {
  const { say } = useWords();
  const notes = useMemo(() => listed.map(({ note }) => note), [listed]);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<NoteOrder>('newest');
  const index = useIndex(notes);
  const tags = useMemo(() => countTags(notes), [notes]);
  // As they come, the newest are first: the list stands before the index does, and before the older ones are read.
  const isAsTheyCome = query.trim() === '' && order === 'newest';
  const found = useMemo(
    () => (isAsTheyCome ? notes : searchNotes(index(), query, order)),
    [index, query, order],
  );
  return (
    <>
      <NoteSearch
        query={query}
        found={found.length}
        all={notes.length + toCome}
        tags={tags}
        onQuery={setQuery}
      />
      <p class="order">
        <label class="choose">
          <span>{say('notesPage.order')}</span>
          <select
            value={order}
            onChange={({ currentTarget }) =>
              setOrder(orders.find((each) => each === currentTarget.value) ?? 'newest')
            }
          >
            {orders.map((each) => (
              <option key={each} value={each}>
                {say(`notesPage.order.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      {(found.length === 0 || (toCome > 0 && !isAsTheyCome)) && (
        <p class="none">{say(toCome > 0 ? 'note.loading' : 'notes.nothingFound')}</p>
      )}
      {found.length > 0 && (toCome === 0 || isAsTheyCome) && (
        <VirtualList
          rows={found}
          keyOf={({ id }) => id}
          render={(note) => <NoteLine note={note} />}
          label={say('notesPage.title')}
          rowHeight={{ wide: 92, narrow: 108 }}
          atOnce={60}
        />
      )}
    </>
  );
}

/** Made when the list has been drawn and nothing else is to do, or with the first key if that comes earlier. */
function useIndex(notes: readonly Note[]): () => NoteIndex {
  const get = useMemo(() => {
    let made: NoteIndex | undefined;
    return () => (made ??= compileNotes(notes));
  }, [notes]);
  useEffect(() => {
    const timer = setTimeout(get, 300);
    return () => clearTimeout(timer);
  }, [get]);
  return get;
}

function NoteLine({ note }: { readonly note: Note }): VNode {
  const { instant } = useWords();
  const { page, claim, report } = note;
  const about = page?.quote?.exact ?? claim?.text ?? report?.title;
  const where = page?.title ?? page?.url;
  return (
    <a class="row noterow" href={hrefOfNotes('note', note.id)}>
      <Icon name="note" />
      <span class="text" dir="auto">
        {note.body}
      </span>
      <time dateTime={note.modified}>{instant(note.modified)}</time>
      {about !== undefined && (
        <span class="on" dir="auto">
          {about}
        </span>
      )}
      <span class="sub">
        {note.label !== undefined && <LabelSign label={note.label} />}
        {note.tags.map((tag) => (
          <bdi key={tag}>#{tag}</bdi>
        ))}
        {where !== undefined && <bdi class="faint">{where}</bdi>}
      </span>
    </a>
  );
}
