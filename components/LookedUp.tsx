import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { entryOfView } from '@/components/claim-entry';
import { ClaimBody, type ClaimWishes } from '@/components/ClaimBody';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { sayTail } from '@/components/say-tail';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { Day } from '@/core/claims/claim-pack';
import type { ClaimView } from '@/core/claims/claim-view';

type LookedUpProps = {
  /** `gone` when the library has it no more. */
  readonly view: ClaimView | 'gone';
  readonly asOf: Day | null;
  readonly today: Day;
  readonly wishes: ClaimWishes;
  readonly onBack: () => void;
};

/** A claim that is not on this page, opened from the look-up. */
export function LookedUp({ view, asOf, today, wishes, onBack }: LookedUpProps): VNode {
  const { say } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [view]);
  return (
    <section
      class="looked-up scroll"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onBack();
        }
      }}
    >
      <p class="back">
        <button ref={back} type="button" class="link" onClick={onBack}>
          <Icon name="back" />
          {say('lookUp.backToResults')}
        </button>
      </p>
      {view === 'gone' ? (
        <p class="none">{say('lookUp.gone')}</p>
      ) : (
        <OpenClaim view={view} asOf={asOf} today={today} wishes={wishes} />
      )}
    </section>
  );
}

type OpenClaimProps = Pick<LookedUpProps, 'asOf' | 'today' | 'wishes'> & { readonly view: ClaimView };

function OpenClaim({ view, asOf, today, wishes }: OpenClaimProps): VNode {
  const words = useWords();
  const entry = entryOfView(view);
  return (
    <article class="claim open" data-verdict={entry.verdict}>
      <div class="head">
        <Icon name={entry.verdict} />
        <h2 class="claim-text">{entry.claim.text}</h2>
        <span class="sub">
          <VerdictLabel verdict={entry.verdict} /> <span class="tail">{sayTail(entry, words)}</span>
        </span>
      </div>
      <div class="body">
        <ClaimBody entry={entry} asOf={asOf} today={today} wishes={wishes} />
      </div>
    </article>
  );
}
