/**
 * Notices that the reader turns to a mark, by pointer or finger, before anything is there that could answer: the
 * pointer enters the paragraph that a mark stands in. Asks the page for no layout.
 */
import type { View } from '@/page/reading/view';
import type { PlacedMark } from './placed-mark';

type Approach = {
  readonly marks: () => readonly PlacedMark[];
  /** May be called again and again until `signal` aborts. */
  readonly onNear: () => void;
  readonly signal: AbortSignal;
};

const paragraph = 'p, li, blockquote, td, h1, h2, h3, h4, figcaption, div';

/** Answers what the pointer did last, near a mark. */
export function watchApproach(view: View, { marks, onNear, signal }: Approach): () => MouseEvent | undefined {
  let last: MouseEvent | undefined;
  let known: readonly PlacedMark[] = [];
  let around: ReadonlySet<unknown> = new Set();
  const follow = (event: MouseEvent): void => {
    if (last !== undefined) last = event;
  };
  const look = (event: MouseEvent): void => {
    follow(event);
    if (known !== marks()) around = paragraphsOf((known = marks()));
    if (!event.composedPath().some((element) => around.has(element))) return;
    last = event;
    onNear();
  };
  for (const event of ['pointerover', 'click'] as const) view.addEventListener(event, look, { signal });
  view.addEventListener('pointermove', follow, { signal, passive: true });
  return () => last;
}

function paragraphsOf(marks: readonly PlacedMark[]): ReadonlySet<unknown> {
  return new Set(
    marks.map(({ parts: [part] }) => {
      const element = part?.node.parentElement;
      return element?.closest(paragraph) ?? element;
    }),
  );
}
