/** From a point in the window to the mark under it, and from a mark to its lines. */
import type { PlacedArticle } from '@/page/reading/read-article';
import { joinParts, makeOffsetFinder } from '@/page/reading/text-places';
import type { PlacedMark } from './placed-mark';

export type Point = { readonly x: number; readonly y: number };

/** In CSS pixels: an underline belongs to its words. */
const slack = 3;

/**
 * Files the article once, when it is first asked; then constant for each question, however many marks there are
 * (asking the highlight registry instead is linear in them). `marks` in page order.
 */
export function makeMarkFinder(
  document: Document,
  article: PlacedArticle,
  marks: readonly PlacedMark[],
): (point: Point) => PlacedMark | undefined {
  let offsetOf: ReturnType<typeof makeOffsetFinder> | undefined;
  // A note may be as long as a paragraph and hold many marks; theirs come first.
  const notes = marks.filter(({ mark }) => mark.kind === 'note');
  const others = marks.filter(({ mark }) => mark.kind !== 'note');
  return (point) => {
    const caret = document.caretPositionFromPoint(point.x, point.y);
    if (caret === null) return undefined;
    offsetOf ??= makeOffsetFinder(article);
    const offset = offsetOf(caret.offsetNode, caret.offset);
    if (offset === undefined) return undefined;
    // The caret snaps to the nearest text, so the lines of the mark decide.
    const noted = notes.filter(({ mark }) => mark.start <= offset && offset <= mark.end);
    return [...around(others, offset), ...noted].find((placed) =>
      linesOf(document, placed).some((line) => holds(line, point)),
    );
  };
}

/** The marks that hold the offset or end at it: the caret stands between two characters. */
function around(marks: readonly PlacedMark[], offset: number): readonly PlacedMark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.mark.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return marks.slice(Math.max(0, low - 3), low).filter(({ mark }) => mark.end >= offset);
}

/** The boxes of the words in the window, one or more a line. Empty where the page does not show them. */
export function linesOf(document: Document, { parts }: PlacedMark): readonly DOMRect[] {
  return joinParts(parts).flatMap(({ startNode, startOffset, endNode, endOffset }) => {
    if (!startNode.isConnected || !endNode.isConnected) return [];
    const range = document.createRange();
    range.setStart(startNode, Math.min(startOffset, startNode.length));
    range.setEnd(endNode, Math.min(endOffset, endNode.length));
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

function holds({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}
