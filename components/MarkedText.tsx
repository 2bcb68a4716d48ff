import type { VNode } from 'preact';
import type { Span } from '@/core/text/span';

type MarkedTextProps = {
  readonly text: string;
  /** Sorted, without overlaps. */
  readonly marks: readonly Span[];
  /** `differs`: the words that differ. `found`: the letters that were typed. */
  readonly as: 'differs' | 'found';
};

/** A text with some of its stretches marked. */
export function MarkedText({ text, marks, as }: MarkedTextProps): VNode {
  const pieces = marks.flatMap((mark, index) => [
    text.slice(marks[index - 1]?.end ?? 0, mark.start),
    as === 'differs' ? (
      <mark class="differs" key={mark.start}>
        {text.slice(mark.start, mark.end)}
      </mark>
    ) : (
      <b key={mark.start}>{text.slice(mark.start, mark.end)}</b>
    ),
  ]);
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
