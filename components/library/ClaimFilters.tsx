import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import {
  fits,
  isNarrowed,
  noFilter,
  verdictFilters,
  type ClaimFilter,
  type VerdictFilter,
} from '@/components/library/claim-filter';
import { NotUnderstood } from '@/components/LookUpHint';
import { keyIn, type Shelf } from '@/components/library/shelf';

type ClaimFiltersProps = {
  readonly shelf: Shelf;
  readonly filter: ClaimFilter;
  /** How many claims are left. */
  readonly found: number;
  readonly onFilter: (filter: ClaimFilter) => void;
};

/** Narrows the claims by verdict, pack, topic, actor, and words in the syntax of the look-up. */
export function ClaimFilters({ shelf, filter, found, onFilter }: ClaimFiltersProps): VNode {
  const { say } = useWords();
  const counts = useMemo(
    () => verdictFilters.map((verdict) => shelf.claims.filter((claim) => fits(claim, verdict)).length),
    [shelf],
  );
  const isNarrow = isNarrowed(filter);
  return (
    <div class="filters" role="group" aria-label={say('filter.label')}>
      <div class="group">
        {verdictFilters.map((verdict, index) => (
          <button
            key={verdict}
            type="button"
            class="choice"
            data-verdict={hueOf(verdict)}
            aria-pressed={filter.verdict === verdict}
            onClick={() => onFilter({ ...filter, verdict })}
          >
            {verdict !== 'all' && <Icon name={hueOf(verdict) ?? 'single'} />}
            {say(`filter.${verdict}`, { n: counts[index] ?? 0 })}
          </button>
        ))}
      </div>
      <div class="group">
        <Choices shelf={shelf} filter={filter} onFilter={onFilter} />
        <label class="narrow">
          <span class="sr">{say('filter.words')}</span>
          <input
            type="search"
            spellcheck={false}
            placeholder={say('filter.placeholder')}
            value={filter.words}
            // Made before the first letter, which then need not wait for it.
            onFocus={() => setTimeout(() => shelf.index())}
            onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
          />
        </label>
      </div>
      <span class="group found">
        <span class="small faint" role="status">
          {isNarrow && say('count.claims', { n: found })}
        </span>
        {isNarrow && (
          <button type="button" class="link" onClick={() => onFilter(noFilter)}>
            {say('filter.clear')}
          </button>
        )}
      </span>
      <NotUnderstood query={filter.words} onQuery={(words) => onFilter({ ...filter, words })} />
    </div>
  );
}

function Choices({ shelf, filter, onFilter }: Omit<ClaimFiltersProps, 'found'>): VNode {
  const { say } = useWords();
  const actors = useMemo(
    () =>
      shelf.actors
        .filter(({ claims }) => claims.length > 0)
        .map(({ filed, actor }) => ({ value: keyIn(filed, actor.id), text: actor.name })),
    [shelf],
  );
  return (
    <>
      {shelf.packs.length > 1 && (
        <Choose
          label={say('filter.pack')}
          value={filter.pack}
          options={shelf.packs.map(({ pack }) => ({ value: pack.id, text: pack.title }))}
          onChoose={(pack) => onFilter({ ...filter, pack })}
        />
      )}
      <Choose
        label={say('filter.topic')}
        value={filter.topic}
        options={shelf.topics.map((topic) => ({ value: topic, text: topic }))}
        onChoose={(topic) => onFilter({ ...filter, topic })}
      />
      <Choose
        label={say('filter.actor')}
        value={filter.actor}
        options={actors}
        onChoose={(actor) => onFilter({ ...filter, actor })}
      />
    </>
  );
}

function hueOf(verdict: VerdictFilter) {
  if (verdict === 'all') return undefined;
  return verdict === 'conflicts' ? 'conflicting' : verdict;
}

type ChooseProps = {
  readonly label: string;
  /** Empty for any. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
};

function Choose({ label, value, options, onChoose }: ChooseProps): VNode {
  const { say } = useWords();
  return (
    <label class="choose">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say('filter.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
