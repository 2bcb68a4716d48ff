import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { fits, type ClaimFilter, type Shelf, type VerdictFilter } from '@/components/library/shelf';

const verdictFilters = ['all', 'conflicts', 'corroborated', 'single'] as const;

type ClaimFiltersProps = {
  readonly shelf: Shelf;
  readonly filter: ClaimFilter;
  readonly onFilter: (filter: ClaimFilter) => void;
};

/** Narrows the claims by verdict, topic, actor and words. */
export function ClaimFilters({ shelf, filter, onFilter }: ClaimFiltersProps): VNode {
  const { say } = useWords();
  const actors = shelf.actors.filter(({ claims }) => claims.length > 0);
  return (
    <div class="filters" role="group" aria-label={say('filter.label')}>
      <div class="group">
        {verdictFilters.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class="choice"
            data-verdict={hueOf(verdict)}
            aria-pressed={filter.verdict === verdict}
            onClick={() => onFilter({ ...filter, verdict })}
          >
            {verdict !== 'all' && <Icon name={hueOf(verdict) ?? 'single'} />}
            {say(`filter.${verdict}`, { n: shelf.claims.filter((claim) => fits(claim, verdict)).length })}
          </button>
        ))}
      </div>
      <div class="group">
        <Choose
          label={say('filter.topic')}
          value={filter.topic}
          options={shelf.topics.map((topic) => ({ value: topic, text: topic }))}
          onChoose={(topic) => onFilter({ ...filter, topic })}
        />
        <Choose
          label={say('filter.actor')}
          value={filter.actor}
          options={actors.map(({ actor }) => ({ value: actor.id, text: actor.name }))}
          onChoose={(actor) => onFilter({ ...filter, actor })}
        />
        <label class="narrow">
          <span class="sr">{say('filter.words')}</span>
          <input
            type="search"
            placeholder={say('filter.placeholder')}
            value={filter.words}
            onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
          />
        </label>
      </div>
    </div>
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
