/** Marks where they stand on the page right now. */
import type { PlacedArticle } from '@/page/reading/read-article';
import { isStill, joinParts, partsOf, type Part } from '@/page/reading/text-places';
import type { Mark } from './mark';
import type { Theme } from '@/page/reading/theme-behind';
import type { View } from '@/page/reading/view';
import type { PaintedMark } from './paint-marks';
import type { OwnMark } from './paint-own';

export type PlacedMark = { readonly mark: Mark; readonly parts: readonly Part[] };

/** For each line of a text node the browser looks at all marks in it: with very many its painting stalls the page. */
const mostNamesInNode = 200;

/** Leaves out marks whose words the page has changed since it was read, and names that are too many in one place. */
export function placeMarks(article: PlacedArticle, marks: readonly Mark[]): readonly PlacedMark[] {
  const placed = marks.map((mark) => ({ mark, parts: partsOf(article, mark) })).filter(standsStill);
  return placed.length > mostNamesInNode ? withoutCrowds(placed) : placed;
}

function withoutCrowds(placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const names = new Map<Text | undefined, number>();
  return placed.filter(({ mark, parts }) => {
    if (mark.kind !== 'actor') return true;
    const node = parts[0]?.node;
    const count = (names.get(node) ?? 0) + 1;
    names.set(node, count);
    return count <= mostNamesInNode;
  });
}

/** Whether every word of it is still there. */
export function standsStill({ parts }: PlacedMark): boolean {
  return parts.length > 0 && parts.every(isStill);
}

/** Of marks that are the same for everybody: only those go where a page can read. Undefined for all others. */
export function toPainted(
  view: View,
  { mark, parts }: PlacedMark,
  themeOf: (element: Element) => Theme,
): PaintedMark | undefined {
  if (mark.isOwn) return undefined;
  return {
    kind: mark.kind,
    theme: themeAround(parts, themeOf),
    ranges: joinParts(parts).map(
      ({ startNode, startOffset, endNode, endOffset }) =>
        new view.StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset }),
    ),
  };
}

/** To be drawn where no page can read. */
export function toOwn(placed: PlacedMark, themeOf: (element: Element) => Theme): OwnMark {
  return { placed, theme: themeAround(placed.parts, themeOf) };
}

function themeAround(parts: readonly Part[], themeOf: (element: Element) => Theme): Theme {
  const around = parts[0]?.node.parentElement ?? null;
  return around === null ? 'light' : themeOf(around);
}
