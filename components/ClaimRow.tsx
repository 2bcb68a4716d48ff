import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { AsideLine } from '@/components/AsideLine';
import { allItems, subjectsOf, type ClaimEntry } from '@/components/claim-entry';
import { ClaimBody, type ClaimWishes } from '@/components/ClaimBody';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { NoteSign } from '@/components/notes/noted-claims';
import { sayTail } from '@/components/say-tail';
import type { SettingAside } from '@/components/use-set-aside';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { Day } from '@/core/claims/claim-pack';
import { daysOf } from '@/core/claims/say-age';

type ClaimRowProps = {
  readonly entry: ClaimEntry;
  readonly open: boolean;
  /** Led here by the look-up: comes into view and takes the focus. */
  readonly current: boolean;
  readonly onToggle: () => void;
  readonly asOf: Day | null;
  readonly today: Day;
  readonly claims: SettingAside<ClaimEntry>;
  readonly wishes: ClaimWishes;
};

/** One claim of the page: closed, its text and how it stands; open, who says so and who says otherwise; set aside, the way back. */
export function ClaimRow({ claims, wishes, ...props }: ClaimRowProps): VNode {
  const { entry } = props;
  const [pressed, setPressed] = useState(false);
  const choice = claims.choiceOf(entry);
  if (choice !== null) {
    return (
      <li class="claim aside" data-verdict={entry.verdict}>
        <AsideLine
          what={choice}
          text={entry.claim.text}
          wasPressed={pressed}
          onTakeBack={() => {
            setPressed(true);
            claims.takeBack(choice);
          }}
        />
      </li>
    );
  }
  const wishesHere = {
    ...wishes,
    onMute: wishes.onMute && noting(wishes.onMute, setPressed),
    onNotTheSame: wishes.onNotTheSame && noting(wishes.onNotTheSame, setPressed),
  };
  return <ListedClaim {...props} isBack={pressed && claims.isBack(entry)} wishes={wishesHere} />;
}

/** Of several rows that go together, the focus is for the one whose button was pressed. */
function noting<Given extends readonly unknown[]>(
  wish: (...given: Given) => void,
  note: (pressed: boolean) => void,
): (...given: Given) => void {
  return (...given) => {
    note(true);
    wish(...given);
  };
}

type ListedClaimProps = Omit<ClaimRowProps, 'claims'> & { readonly isBack: boolean };

function ListedClaim(props: ListedClaimProps): VNode {
  const { entry, open, current, isBack, onToggle, asOf, today, wishes } = props;
  const body = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!current) return;
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.focus({ preventScroll: true });
  }, [current]);
  useEffect(() => {
    if (isBack) head.current?.focus();
  }, []);
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
      <NoteSign claim={entry.claim} />
      {days !== null && <span class="when">{words.days(days.from, days.to)}</span>}
    </span>
  );
}
