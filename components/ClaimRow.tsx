import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { allItems, daysOf, subjectsOf, type ClaimEntry } from '@/components/claim-entry';
import { ClaimBody, type ClaimWishes } from '@/components/ClaimBody';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { sayTail } from '@/components/say-tail';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { Day } from '@/core/claims/claim-pack';

type ClaimRowProps = {
  readonly entry: ClaimEntry;
  readonly open: boolean;
  /** Led here by the look-up: comes into view and takes the focus. */
  readonly current: boolean;
  readonly onToggle: () => void;
  readonly asOf: Day | null;
  readonly today: Day;
  readonly wishes: ClaimWishes;
};

/** One claim of the page: closed, its text and how it stands; open, who says so and who says otherwise. */
export function ClaimRow({ entry, open, current, onToggle, asOf, today, wishes }: ClaimRowProps): VNode {
  const body = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!current) return;
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.focus({ preventScroll: true });
  }, [current]);
  return (
    <li class={open ? 'claim open' : 'claim'} data-verdict={entry.verdict}>
      <button
        ref={head}
        type="button"
        class="head"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={onToggle}
      >
        <Icon name={entry.verdict} />
        <span class="claim-text">{entry.claim.text}</span>
        <Icon name="down" />
        <ClaimLine entry={entry} />
      </button>
      {open && (
        <div class="body" id={body}>
          <ClaimBody entry={entry} asOf={asOf} today={today} wishes={wishes} />
        </div>
      )}
    </li>
  );
}

/** Verdict, what it is about, how many reports, and of which days. */
function ClaimLine({ entry }: { readonly entry: ClaimEntry }): VNode {
  const words = useWords();
  const days = daysOf(allItems(entry));
  const [about] = subjectsOf(entry);
  return (
    <span class="sub">
      {entry.verdict === 'conflicting' && about !== undefined ? (
        <VerdictLabel verdict={entry.verdict}>{words.say(`about.${about}`)}</VerdictLabel>
      ) : (
        <VerdictLabel verdict={entry.verdict} />
      )}{' '}
      <span class="tail">{sayTail(entry, words)}</span>
      {days !== null && <span class="when">{words.days(days.from, days.to)}</span>}
    </span>
  );
}
