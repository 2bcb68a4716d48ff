import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sayBacking } from '@/core/claims/say-backing';
import { Icon, type IconName } from '@/components/Icon';
import { useWords } from '@/components/language';
import { MarkedText } from '@/components/MarkedText';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { Words } from '@/components/words';
import type { Verdict } from '@/core/claims/article-check';
import type { FoundActor, FoundClaim, FoundReport, LookUpAnswer, Marked } from '@/core/claims/claim-view';

export type Hit =
  | { readonly kind: 'claim'; readonly found: FoundClaim }
  | { readonly kind: 'actor'; readonly found: FoundActor }
  | { readonly kind: 'report'; readonly found: FoundReport };

/** In the order in which they are shown. */
export function hitsOf(answer: LookUpAnswer): readonly Hit[] {
  return [
    ...answer.claims.map((found) => ({ kind: 'claim' as const, found })),
    ...answer.actors.map((found) => ({ kind: 'actor' as const, found })),
    ...answer.reports.map((found) => ({ kind: 'report' as const, found })),
  ];
}

/** An actor or a report narrows the search to what it has to do with; quotation marks keep names together. */
export function queryFor(hit: Exclude<Hit, { readonly kind: 'claim' }>): string {
  const [key, name] =
    hit.kind === 'actor' ? ['actor', hit.found.name.text] : ['report', hit.found.title.text];
  return `${key}:"${name.replaceAll('"', '')}" `;
}

type LookUpHitsProps = {
  readonly id: string;
  readonly query: string;
  readonly answer: LookUpAnswer | null;
  /** Index into all hits. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onOpen: (hit: Hit) => void;
};

/** What was found, by kind. The focus stays in the field; the chosen hit is told by its id. */
export function LookUpHits({ id, query, answer, chosen, onChoose, onOpen }: LookUpHitsProps): VNode {
  const words = useWords();
  const { say } = words;
  const hits = answer === null ? [] : hitsOf(answer);
  const kinds = [
    { kind: 'claim', title: say('lookUp.claims'), all: answer?.totals.claims },
    { kind: 'actor', title: say('lookUp.actors'), all: answer?.totals.actors },
    { kind: 'report', title: say('lookUp.reports'), all: answer?.totals.reports },
  ].filter(({ kind }) => hits.some((hit) => hit.kind === kind));
  return (
    <div class="hits scroll" id={id} role="listbox" aria-label={say('lookUp.results')}>
      {kinds.map(({ kind, title, all = 0 }) => (
        <div class="group" role="group" aria-labelledby={`${id}-${kind}`} key={kind}>
          <p class="eyebrow" id={`${id}-${kind}`} role="presentation">
            {title}{' '}
            <span class="n">{sayCount(hits.filter((hit) => hit.kind === kind).length, all, words)}</span>
          </p>
          {hits.map((hit, index) =>
            hit.kind === kind ? (
              <HitRow
                key={`${hit.kind}-${index}`}
                id={`${id}-${index}`}
                hit={hit}
                chosen={index === chosen}
                onChoose={() => onChoose(index)}
                onOpen={() => onOpen(hit)}
              />
            ) : null,
          )}
        </div>
      ))}
      {answer !== null && hits.length === 0 && query !== '' && (
        <p class="none" role="option" aria-selected="false" aria-disabled="true">
          {say('lookUp.none', { query })}
        </p>
      )}
    </div>
  );
}

/** The best of many are shown, and said to be so. */
function sayCount(shown: number, all: number, { say, number }: Words): string {
  return all > shown ? say('count.of', { some: shown, all }) : number(shown);
}

type HitRowProps = {
  readonly id: string;
  readonly hit: Hit;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
};

function HitRow({ id, hit, chosen, onChoose, onOpen }: HitRowProps): VNode {
  const words = useWords();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { icon, verdict, title, on, sub } = describe(hit, words);
  return (
    <div
      ref={row}
      id={id}
      class="hit"
      role="option"
      aria-selected={chosen}
      data-verdict={verdict}
      onPointerMove={onChoose}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <Icon name={icon} />
      <span class={hit.kind === 'claim' ? 'claim-text' : 'say'}>
        <MarkedText text={title.text} marks={title.marks} as="found" />
      </span>
      <span class="on">{on}</span>
      <span class="sub">{sub}</span>
    </div>
  );
}

type Described = {
  readonly icon: IconName;
  readonly verdict?: Verdict;
  readonly title: Marked;
  readonly on: string;
  readonly sub: ComponentChildren;
};

function describe(hit: Hit, words: Words): Described {
  switch (hit.kind) {
    case 'claim':
      return describeClaim(hit.found, words);
    case 'actor':
      return { icon: hit.found.kind, title: hit.found.name, on: '', sub: sayActor(hit.found, words) };
    case 'report':
      return { icon: 'report', title: hit.found.title, on: '', sub: sayReport(hit.found, words) };
  }
}

function describeClaim(found: FoundClaim, words: Words): Described {
  const { verdict } = found;
  return {
    icon: verdict,
    verdict,
    title: found.marked,
    on: found.onThisPage ? words.say('lookUp.onThisPage') : '',
    sub: (
      <>
        <VerdictLabel verdict={verdict} /> {sayStanding(found, words)}
      </>
    ),
  };
}

/** As the tails of the lists say it, from counts alone. */
function sayStanding({ verdict, reports, origins, differing }: FoundClaim, words: Words): string {
  const { say } = words;
  const backing = sayBacking({ reports, ...origins, names: [], sources: [] }, words);
  if (verdict === 'conflicting')
    return differing === 0 ? say('tail.disputed') : say('tail.reportsDiffer', { n: differing });
  if (verdict !== 'contested') return backing;
  const agree = reports === 1 ? say('tail.agree', { n: 1 }) : backing;
  if (differing === 0) return say('tail.disputed.with', { first: agree });
  return say('tail.agreeAndDiffer', { agree, differ: say('tail.differ', { n: differing }) });
}

function sayActor({ role, claims }: FoundActor, { say }: Words): string {
  const inClaims = say('count.claims', { n: claims });
  return role === null
    ? say('lookUp.actor.plain', { claims: inClaims })
    : say('lookUp.actor.sub', { role, claims: inClaims });
}

function sayReport({ publisher, published, claims }: FoundReport, { say, day }: Words): string {
  return say('lookUp.report.sub', {
    day: day(published),
    publisher: publisher ?? say('lookUp.publisherUnstated'),
    claims: say('count.claims', { n: claims }),
  });
}
