import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import type { TextKey } from '@/components/texts';

type Sign = { readonly text: TextKey; readonly sign: VNode };

/** What the signs in a matrix or a timeline mean. */
export function Legend({ of }: { readonly of: 'matrix' | 'timeline' }): VNode {
  const { say } = useWords();
  return (
    <p class="legend">
      {(of === 'matrix' ? inMatrix : inTimeline).map(({ text, sign }) => (
        <span key={text}>
          {sign}
          {say(text)}
        </span>
      ))}
    </p>
  );
}

/** A report that conflicts with another one. */
export function ClashMark(): VNode {
  return (
    <span class="clashmk" data-verdict="conflicting">
      <Icon name="conflicting" />
    </span>
  );
}

const says: Sign = { text: 'matrix.legend.says', sign: <span class="mk dot" /> };
const cautious: Sign = { text: 'matrix.legend.cautious', sign: <span class="mk ring" /> };
const earlier: Sign = { text: 'matrix.legend.earlier', sign: <Icon name="later" /> };

const inMatrix: readonly Sign[] = [
  says,
  cautious,
  {
    text: 'matrix.legend.conflict',
    sign: (
      <span data-verdict="conflicting">
        <Icon name="conflicting" />
      </span>
    ),
  },
  { text: 'matrix.legend.dispute', sign: <Icon name="contested" /> },
  earlier,
  { text: 'matrix.silent', sign: <span class="mk silent" /> },
];

const inTimeline: readonly Sign[] = [
  says,
  cautious,
  { text: 'matrix.legend.conflict', sign: <ClashMark /> },
  earlier,
  { text: 'timeline.publishedLegend', sign: <i class="flag" /> },
];
