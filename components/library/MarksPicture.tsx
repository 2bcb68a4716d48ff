import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { verdicts } from '@/core/claims/article-check';

/** The five lines as they stand under words on a page. */
export function MarksPicture(): VNode {
  const { say } = useWords();
  return (
    <dl class="marks">
      {verdicts.map((verdict) => (
        <div key={verdict}>
          <dt>
            <span class="ss-mark" data-verdict={verdict}>
              {say(`first.marks.${verdict}`)}
            </span>
          </dt>
          <dd>{say(`first.marks.${verdict}.says`)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span class="ss-mark" data-actor="">
            {say('first.marks.actor')}
          </span>
        </dt>
        <dd>{say('first.marks.actor.says')}</dd>
      </div>
    </dl>
  );
}
