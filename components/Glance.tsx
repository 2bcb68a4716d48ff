import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { Say, useWords } from '@/components/language';
import { sentenceStrokes } from '@/components/sentence-strokes';
import { Strip, uncovered } from '@/components/Strip';
import type { Counts, Verdict } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import type { PageState } from '@/core/claims/page-state';

/** What asks for a look comes first. */
const order = ['conflicting', 'contested', 'corroborated', 'single'] as const;

type GlanceProps = {
  readonly page: Pick<PageState & { readonly status: 'checked' }, 'title' | 'check' | 'isCut' | 'leftOut'>;
  readonly only: Verdict | null;
  /** Null shows all again. */
  readonly onOnly: (verdict: Verdict | null) => void;
  /** Until when the packs have read. */
  readonly asOf: Day | null;
  readonly today: Day;
};

/** The page in one look: how much of it is known, how it stands, and how much is not covered. */
export function Glance({ page, only, onOnly, asOf, today }: GlanceProps): VNode {
  const { title, check, isCut, leftOut } = page;
  const { say, day, age } = useWords();
  return (
    <section class="glance" aria-label={say('glance.label')}>
      <h2 title={title ?? undefined}>{title ?? say('glance.untitled')}</h2>
      <Sum counts={check.counts} />
      <Strip strokes={sentenceStrokes(check)} counts={check.counts} />
      <div class="counts" role="group" aria-label={say('glance.filter')}>
        {order.map((verdict) => (
          <Count
            key={verdict}
            verdict={verdict}
            n={check.counts[verdict]}
            pressed={only === verdict}
            onPress={() => onOnly(only === verdict ? null : verdict)}
          />
        ))}
      </div>
      {isCut && <p class="age">{say('glance.cut')}</p>}
      {leftOut > 0 && <p class="age">{say('glance.leftOut', { n: leftOut })}</p>}
      {asOf !== null && <p class="age">{say('age.packs', { day: day(asOf), age: age(asOf, today) })}</p>}
    </section>
  );
}

function Sum({ counts }: { readonly counts: Counts }): VNode {
  const { say, number } = useWords();
  return (
    <p class="sum">
      <Say
        text="glance.sum"
        values={{
          sentences: <b>{say('count.sentences', { n: counts.sentences })}</b>,
          named: number(counts.withActors),
          uncovered: <b>{say('glance.uncovered', { n: uncovered(counts) })}</b>,
        }}
      />
    </p>
  );
}

type CountProps = {
  readonly verdict: Verdict;
  readonly n: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
};

function Count({ verdict, n, pressed, onPress }: CountProps): VNode {
  const { say, number } = useWords();
  return (
    <button
      type="button"
      class="count"
      data-verdict={verdict}
      aria-pressed={pressed}
      disabled={n === 0 && !pressed}
      onClick={onPress}
    >
      <Icon name={verdict} />
      <span>
        <b>{number(n)}</b> <span class="word">{say(`verdict.${verdict}.counted`, { n })}</span>
      </span>
    </button>
  );
}
