import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { NotUnderstood } from '@/components/LookUpHint';

/** What narrows a search; each is a button that writes itself into the field. */
const prefixes = ['tag:', 'site:', 'claim:', 'before:', 'after:'] as const;

/** More are found by typing. */
const mostTags = 12;

type NoteSearchProps = {
  readonly query: string;
  readonly found: number;
  readonly all: number;
  /** Most used first. */
  readonly tags: readonly { readonly tag: string; readonly notes: number }[];
  readonly onQuery: (query: string) => void;
};

/** The same syntax as the look-up; Esc empties the field. */
export function NoteSearch({ query, found, all, tags, onQuery }: NoteSearchProps): VNode {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const add = (part: string) => {
    const before = query.trimEnd();
    onQuery(before === '' ? part : `${before} ${part}`);
    field.current?.focus();
  };
  return (
    <search class="notesearch">
      <label class="field">
        <Icon name="search" />
        <span class="sr">{say('notes.search')}</span>
        <input
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('notes.search')}
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.stopPropagation();
            onQuery('');
          }}
        />
        <span class="small faint nowrap" role="status">
          {query.trim() !== '' && say('count.of', { some: found, all })}
        </span>
      </label>
      {!/verdict:/i.test(query) && <NotUnderstood query={query} onQuery={onQuery} />}
      <p class="hint">
        {say('lookUp.narrow')}
        {prefixes.map((prefix) => (
          <button type="button" key={prefix} onClick={() => add(prefix)}>
            {prefix}
          </button>
        ))}
        {tags.slice(0, mostTags).map(({ tag }) => (
          <button type="button" key={`#${tag}`} class="tagged" onClick={() => add(`tag:"${tag}"`)}>
            <bdi>#{tag}</bdi>
          </button>
        ))}
      </p>
    </search>
  );
}
