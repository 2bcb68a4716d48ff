import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import type { Verdict } from '@/core/claims/article-check';

type VerdictLabelProps = {
  readonly verdict: Verdict;
  readonly icon?: true;
  /** What the verdict is about, said beside it. */
  readonly children?: ComponentChildren;
};

/** The word of a verdict, under the line that it wears on the page. */
export function VerdictLabel({ verdict, icon, children }: VerdictLabelProps): VNode {
  const { say } = useWords();
  return (
    <span class="verdict" data-verdict={verdict}>
      {icon && <Icon name={verdict} />}
      <span class="word">{say(`verdict.${verdict}`)}</span>
      {children !== undefined && <span class="about">{children}</span>}
    </span>
  );
}
