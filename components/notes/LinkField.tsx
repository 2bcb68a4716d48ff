import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { MarkedText } from '@/components/MarkedText';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { ClaimRef } from '@/core/claims/article-check';
import type { FoundClaim } from '@/core/claims/claim-view';

export type FindClaims = (query: string) => Promise<readonly FoundClaim[]>;

type LinkFieldProps = {
  readonly links: readonly ClaimRef[];
  readonly onFind: FindClaims;
  readonly onLinks: (links: readonly ClaimRef[]) => void;
};

/** Further claims that the note speaks of, picked from the look-up. */
export function LinkField({ links, onFind, onLinks }: LinkFieldProps): VNode {
  const { say } = useWords();
  const [picking, setPicking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setPicking(false);
    opener.current?.focus();
  };
  return (
    <div class="linkfield">
      {links.length > 0 && (
        <ul aria-label={say('note.links')}>
          {links.map((link) => (
            <li key={`${link.pack}/${link.id}`}>
              <Icon name="link" />
              <span class="claim-text">{link.text}</span>
              <button
                type="button"
                class="link"
                aria-label={say('note.link.remove', { claim: link.text })}
                onClick={() => onLinks(links.filter((each) => each !== link))}
              >
                {say('note.link.drop')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        ref={opener}
        type="button"
        class="link"
        aria-expanded={picking}
        onClick={() => setPicking(!picking)}
      >
        {say('note.link.add')}
      </button>
      {picking && (
        <ClaimPicker
          onFind={onFind}
          onClose={close}
          onPick={({ pack, id, text }) => {
            const isLinked = links.some((each) => each.pack === pack && each.id === id);
            if (!isLinked) onLinks([...links, { pack, id, text }]);
            close();
          }}
        />
      )}
    </div>
  );
}

type ClaimPickerProps = {
  readonly onFind: FindClaims;
  readonly onPick: (claim: ClaimRef) => void;
  readonly onClose: () => void;
};

/** A look-up over claims alone: arrows choose, Enter takes, Esc closes. */
function ClaimPicker({ onFind, onPick, onClose }: ClaimPickerProps): VNode {
  const { say } = useWords();
  const [query, setQuery] = useState('');
  const found = useFound(query, onFind);
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const options = useRef<HTMLDivElement>(null);
  useEffect(() => setChosen(0), [query]);
  // A small window has little room below the field.
  const show = (index: number) => options.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  useEffect(() => show(0), [found]);
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = found?.[chosen];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && hit !== undefined) onPick(hit.claim);
    else if (move !== undefined && found !== null && found.length > 0) {
      const next = (chosen + move + found.length) % found.length;
      setChosen(next);
      show(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="picker">
      <label class="field">
        <Icon name="search" />
        <span class="sr">{say('note.link.search')}</span>
        <input
          ref={field}
          type="search"
          role="combobox"
          list={undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={say('note.link.search')}
          value={query}
          aria-expanded={found !== null && found.length > 0}
          aria-controls={list}
          aria-activedescendant={found !== null && found.length > 0 ? `${list}-${chosen}` : undefined}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={press}
        />
      </label>
      <div ref={options} class="hits" role="listbox" id={list} aria-label={say('lookUp.claims')}>
        {found?.map(({ claim, marked, verdict }, index) => (
          <div
            key={`${claim.pack}/${claim.id}`}
            id={`${list}-${index}`}
            class="hit"
            role="option"
            aria-selected={index === chosen}
            data-verdict={verdict}
            onPointerMove={() => setChosen(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(claim)}
          >
            <Icon name={verdict} />
            <span class="claim-text">
              <MarkedText text={marked.text} marks={marked.marks} as="found" />
            </span>
            <span class="sub">
              <VerdictLabel verdict={verdict} />
            </span>
          </div>
        ))}
      </div>
      {found?.length === 0 && (
        <p class="none" role="status">
          {say('lookUp.none', { query })}
        </p>
      )}
    </div>
  );
}

/** Null while nothing was asked. An answer that comes after a newer question is dropped. */
function useFound(query: string, onFind: FindClaims): readonly FoundClaim[] | null {
  const [found, setFound] = useState<readonly FoundClaim[] | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(null);
      return;
    }
    let isNewest = true;
    onFind(query).then(
      (claims) => isNewest && setFound(claims),
      // Silence of the worker: nothing was found, and the next key asks again.
      () => isNewest && setFound([]),
    );
    return () => {
      isNewest = false;
    };
  }, [query]);
  return found;
}
