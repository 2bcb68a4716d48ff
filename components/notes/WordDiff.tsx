import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import type { DiffPart } from '@/core/notes/word-diff';

type WordDiffProps = { readonly parts: readonly DiffPart[] };

/** What is gone is struck through, what is new is bold and underlined; screen readers are told in words. */
export function WordDiff({ parts }: WordDiffProps): VNode {
  const { say } = useWords();
  return (
    <p class="diff" dir="auto">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        return (
          <Tag key={index}>
            <span class="sr">{say(kind === 'gone' ? 'diff.gone' : 'diff.new')} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
