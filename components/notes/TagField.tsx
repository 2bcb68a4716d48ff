import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/language';

type TagFieldProps = {
  readonly tags: readonly string[];
  /** Tags of other notes, offered while one types. */
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
};

/** A comma or Enter makes a tag of what was typed; so does leaving the field, or it would be lost. */
export function TagField({ tags, known, onTags }: TagFieldProps): VNode {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const add = (text: string) => {
    const added = text
      .split(',')
      .map((tag) => tag.trim().replace(/^#+/, '').replace(/\s+/g, ' '))
      .filter((tag) => tag !== '');
    setTyped('');
    const all = [...new Set([...tags, ...added])];
    if (all.length > tags.length) onTags(all);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onTags(tags.slice(0, -1));
  };
  return (
    <div class="tagfield">
      <label>
        <span>{say('note.tags')}</span>
        <input
          ref={field}
          type="text"
          list={list}
          autocomplete="off"
          placeholder={say('note.tags.placeholder')}
          value={typed}
          onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
          onKeyDown={press}
          onBlur={() => add(typed)}
        />
      </label>
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>#{tag}</bdi>
              <button
                type="button"
                class="link"
                aria-label={say('note.tag.remove', { tag })}
                onClick={() => {
                  onTags(tags.filter((each) => each !== tag));
                  field.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
