/** Where the words of marks are on the screen right now, without what a box with a scroll bar cuts off. */
import type { Line } from './draw-lines';
import type { PlacedMark } from './placed-mark';
import type { View } from '@/page/reading/view';

export type LineMeasure = (placed: PlacedMark) => readonly Line[];

/** For one look at the page: what it found of an element it remembers. */
export function makeLineMeasure(view: View): LineMeasure {
  const range = view.document.createRange();
  const frames = new Map<Element, Line | undefined>();
  const frameOf = (element: Element): Line | undefined => {
    if (frames.has(element)) return frames.get(element);
    const around = element.parentElement;
    const outer = around === null || around === view.document.body ? undefined : frameOf(around);
    const own =
      view.getComputedStyle(element).overflow === 'visible' ? undefined : element.getBoundingClientRect();
    const frame = own !== undefined && outer !== undefined ? cut(own, outer) : (own ?? outer);
    frames.set(element, frame);
    return frame;
  };
  return ({ parts }) =>
    parts.flatMap(({ node, offset, text }) => {
      const around = node.parentElement;
      if (around === null || node.length < offset + text.length) return [];
      // One text node at a time: of several the boxes of elements between them would come too.
      range.setStart(node, offset);
      range.setEnd(node, offset + text.length);
      const frame = frameOf(around);
      return [...range.getClientRects()]
        .map((box) => (frame === undefined ? box : cut(box, frame)))
        .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
    });
}

function cut(box: Line, frame: Line): Line {
  return {
    left: Math.max(box.left, frame.left),
    right: Math.min(box.right, frame.right),
    top: Math.max(box.top, frame.top),
    bottom: Math.min(box.bottom, frame.bottom),
  };
}
