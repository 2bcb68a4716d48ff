import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';

/** What the signs in the cells mean. */
export function MatrixLegend(): VNode {
  const { say } = useWords();
  return (
    <p class="legend">
      <span>
        <span class="mk dot" />
        {say('matrix.legend.says')}
      </span>
      <span>
        <span class="mk ring" />
        {say('matrix.legend.cautious')}
      </span>
      <span data-verdict="conflicting">
        <Icon name="conflicting" />
        {say('matrix.legend.conflict')}
      </span>
      <span>
        <Icon name="contested" />
        {say('matrix.legend.dispute')}
      </span>
      <span>
        <Icon name="later" />
        {say('matrix.legend.earlier')}
      </span>
      <span>
        <span class="mk silent" />
        {say('matrix.silent')}
      </span>
    </p>
  );
}
