import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { verdicts } from '@/core/claims/article-check';
import { parseQuery, type UnknownValue } from '@/core/claims/parse-query';

/** What narrows a search; each is a button that writes itself into the field. */
const prefixes = ['actor:', 'report:', 'verdict:', 'before:'] as const;
/** A year, a month and a day as the search takes them. */
const dayForms = ['2025', '2025-04', '2025-04-26'] as const;

type LookUpHintProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** Below the field: what narrows a search or, where a key is begun or not understood, what can stand after it. */
export function LookUpHint({ query, onQuery }: LookUpHintProps): VNode {
  const { say } = useWords();
  const begun = findBegun(query);
  if (begun !== null) return <PossibleValues begun={begun} query={query} onQuery={onQuery} />;
  const before = query.trimEnd();
  return (
    <p class="hint">
      {say('lookUp.narrow')}
      {prefixes.map((prefix) => (
        <button
          type="button"
          key={prefix}
          onClick={() => onQuery(before === '' ? prefix : `${before} ${prefix}`)}
        >
          {prefix}
        </button>
      ))}
    </p>
  );
}

/** Says of a search that narrows a list what in it is not understood; nothing where all is. */
export function NotUnderstood({ query, onQuery }: LookUpHintProps): VNode | null {
  const begun = findBegun(query);
  return begun === null || begun.value === '' ? null : (
    <PossibleValues begun={begun} query={query} onQuery={onQuery} />
  );
}

/** With an empty value: the key alone was typed so far. */
function findBegun(query: string): UnknownValue | null {
  const [unknown] = parseQuery(query).unknown;
  if (unknown !== undefined) return unknown;
  const key = /(?:^|\s)(verdict|before|after):$/i.exec(query.trimEnd())?.[1]?.toLowerCase();
  return key === 'verdict' || key === 'before' || key === 'after' ? { key, value: '' } : null;
}

type PossibleValuesProps = LookUpHintProps & { readonly begun: UnknownValue };

function PossibleValues({ begun: { key, value }, query, onQuery }: PossibleValuesProps): VNode {
  const { say } = useWords();
  const written = `${key}:${value}`;
  const choose = (chosen: string) => {
    const at = query.toLowerCase().lastIndexOf(written.toLowerCase());
    const [before, after] =
      at < 0 ? [`${query} `, ''] : [query.slice(0, at), query.slice(at + written.length)];
    onQuery(`${before}${key}:${chosen}${after.trim() === '' ? ' ' : after}`);
  };
  return (
    <p class="hint possible" role="status">
      {value !== '' && <span class="unknown">{say('lookUp.unknown', { value, key: `${key}:` })}</span>}
      <span>{say('lookUp.possible')}</span>
      {(key === 'verdict' ? verdicts : dayForms).map((each) => (
        <button type="button" key={each} onClick={() => choose(each)}>
          {key === 'verdict' && <VerdictSign verdict={each} />}
          {each}
        </button>
      ))}
    </p>
  );
}

function VerdictSign({ verdict }: { readonly verdict: string }): VNode | null {
  const known = verdicts.find((each) => each === verdict);
  return known === undefined ? null : (
    <span data-verdict={known}>
      <Icon name={known} />
    </span>
  );
}
