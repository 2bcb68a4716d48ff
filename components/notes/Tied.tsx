import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { ClaimRef, Verdict } from '@/core/claims/article-check';

/** What a note is tied to. All absent: to the page as a whole. */
export type Tie = {
  readonly claim: ClaimRef | null;
  readonly verdict: Verdict | null;
  /** The words on the page. */
  readonly words: string | null;
  /** The title of a report. */
  readonly report: string | null;
};

export function Tied({ tie }: { readonly tie: Tie }): VNode {
  const { say } = useWords();
  const { claim, verdict, words, report } = tie;
  return (
    <div class="tied">
      {claim !== null && (
        <p>
          <Icon name={verdict ?? 'note'} />
          <span>
            <span class="claim-text">{claim.text}</span>
            {verdict !== null && <VerdictLabel verdict={verdict} />}
          </span>
        </p>
      )}
      {report !== null && (
        <p>
          <Icon name="report" />
          <span class="claim-text">{report}</span>
        </p>
      )}
      {words !== null && (
        <p>
          <Icon name="note" />
          <span class="anchor" dir="auto">
            {words}
          </span>
        </p>
      )}
      <p>
        <Icon name="link" />
        <span>{say(`note.tied.${kindOf(tie)}`)}</span>
      </p>
    </div>
  );
}

function kindOf({ claim, words, report }: Tie): 'both' | 'claim' | 'text' | 'report' | 'page' {
  if (claim !== null) return words === null ? 'claim' : 'both';
  if (words !== null) return 'text';
  return report === null ? 'page' : 'report';
}
