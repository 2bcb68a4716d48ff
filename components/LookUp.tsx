import type { VNode } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { LookUpHint } from '@/components/LookUpHint';
import { hitsOf, LookUpHits, type Hit } from '@/components/LookUpHits';
import type { LookUpAnswer } from '@/core/claims/claim-view';
import { isEmptyQuery, parseQuery } from '@/core/claims/parse-query';

type LookUpProps = {
  readonly query: string;
  /** Of the query or, until it comes, of the one before; null when nothing was asked yet. */
  readonly answer: LookUpAnswer | null;
  /** Something that was found is open below, so the hits are not shown. */
  readonly folded: boolean;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (hit: Hit) => void;
};

/** One field for claims, actors and reports. The first hit is chosen at once; Enter opens it, Esc leads back. */
export function LookUp({ query, answer, folded, onQuery, onOpen }: LookUpProps): VNode {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const hits = answer === null ? [] : hitsOf(answer);
  const [chosen, setChosen] = useState(0);
  useLayoutEffect(() => setChosen(0), [query]);
  useSlash(field);
  const typed = query.trim() !== '';
  const searching = typed && !folded;
  const active = Math.min(chosen, hits.length - 1);

  const press = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing || !typed) return;
    if (event.key === 'Escape') onQuery('');
    else if (event.key === 'Enter') {
      const hit = hits[active];
      if (hit !== undefined) onOpen(hit);
    } else if (move !== undefined && hits.length > 0) {
      setChosen((active + move + hits.length) % hits.length);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const narrow = (next: string) => {
    onQuery(next);
    field.current?.focus();
  };

  const opening = useRef(onOpen);
  opening.current = onOpen;
  // What is only begun, or not understood, has found nothing yet.
  const isAsked = !isEmptyQuery(parseQuery(query));
  // A key alone changes none of the lines: they wait for its answer.
  const asked = answer === null || hits.length > 0 || !isAsked ? '' : query.trim();
  const shown = useMemo(
    () => (
      <LookUpHits
        id={list}
        query={asked}
        answer={answer}
        chosen={active}
        onChoose={setChosen}
        onOpen={(hit) => opening.current(hit)}
      />
    ),
    [list, asked, answer, active],
  );

  return (
    <search class="lookup">
      <label class="field">
        <Icon name="search" />
        <span class="sr">{say('lookUp.label')}</span>
        <input
          ref={field}
          type="search"
          role="combobox"
          list={undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={say('lookUp.placeholder')}
          value={query}
          aria-expanded={searching}
          aria-controls={list}
          aria-activedescendant={searching && hits.length > 0 ? `${list}-${active}` : undefined}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={press}
        />
        {typed ? (
          <span class="small faint nowrap" role="status">
            {answer !== null && isAsked && say('lookUp.found', { n: answer.total })}
          </span>
        ) : (
          <kbd aria-hidden="true">/</kbd>
        )}
      </label>
      {searching && <LookUpHint query={query} onQuery={narrow} />}
      {searching && shown}
    </search>
  );
}

/** "/" goes to the field from anywhere but another field. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  // Before the first frame: whoever sees the field may press the key.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
