/**
 * For browsers in which a rule for a highlight is not inherited: the rules are for all elements, and have to stand in
 * each shadow root in which something is painted.
 */
import { onAbort } from '@/page/reading/on-abort';
import type { PaintedMark } from './paint-marks';

export type Reach = (sheet: CSSStyleSheet, signal: AbortSignal) => (marks: readonly PaintedMark[]) => void;

/** Enters the roots of the marks that it is told of; leaves them on abort. */
export const reachEverywhere: Reach = (sheet, signal) => {
  const entered = new Set<ShadowRoot>();
  const leave = (): void => {
    for (const root of entered)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  onAbort(signal, leave);
  return (marks) => {
    for (const root of shadowRootsOf(marks)) {
      if (entered.has(root)) continue;
      entered.add(root);
      root.adoptedStyleSheets = root.adoptedStyleSheets.concat([sheet]);
    }
  };
};

function shadowRootsOf(marks: readonly PaintedMark[]): ReadonlySet<ShadowRoot> {
  const roots = marks.flatMap(({ ranges }) => ranges.map((range) => range.startContainer.getRootNode()));
  return new Set(roots.filter((root) => root instanceof ShadowRoot));
}
