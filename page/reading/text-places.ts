/** The way from offsets in the article's text to the text nodes of the page and back. */
import type { Span } from '@/core/text/span';
import type { ReadBlock } from './collect-blocks';
import type { PlacedArticle } from './read-article';

/** A stretch of one text node. */
export type Part = {
  readonly node: Text;
  readonly offset: number;
  /** What stood there when it was read, white space as spaces. */
  readonly text: string;
  /** Whether left-out text stands between this part and the one before. */
  readonly apart: boolean;
};

/** Parts that follow each other on the page; left-out text or the border of a block begins a new piece. */
export type Piece = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
};

/** In order. Empty where the span lies outside every block. Logarithmic in the number of blocks. */
export function partsOf({ article, blocks }: PlacedArticle, span: Span): readonly Part[] {
  const parts: Part[] = [];
  for (let at = lastStartingBefore(article.blocks, span.start); ; at += 1) {
    const place = article.blocks[at];
    const block = blocks[at];
    if (place === undefined || block === undefined || place.start >= span.end) return parts;
    addParts(block, { start: span.start - place.start, end: span.end - place.start }, parts);
  }
}

export function piecesOf(article: PlacedArticle, span: Span): readonly Piece[] {
  return joinParts(partsOf(article, span));
}

export function joinParts(parts: readonly Part[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { node, offset, text, apart } of parts) {
    const open = apart ? undefined : pieces.pop();
    const end = { endNode: node, endOffset: offset + text.length };
    pieces.push({ startNode: node, startOffset: offset, ...open, ...end });
  }
  return pieces;
}

/** Whether the page still says there what it said when it was read. */
export function isStill({ node, offset, text }: Part): boolean {
  if (!node.isConnected || node.length < offset + text.length) return false;
  const now = node.data.slice(offset, offset + text.length);
  return now === text || now.replace(/[\t\n\f\r]/g, ' ') === text;
}

/** `span` in offsets of the block's own text. */
function addParts(block: ReadBlock, span: Span, parts: Part[]): void {
  let isFirst = true;
  for (const run of block.runs) {
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.start + run.length);
    if (start >= end) continue;
    const offset = run.offset + start - run.start;
    parts.push({ node: run.node, offset, text: block.text.slice(start, end), apart: run.apart || isFirst });
    isFirst = false;
  }
}

/** Index of the last span that starts at or before `offset`; 0 where none does. */
function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A caret position of the page as an offset of the text; undefined where no text of the article stands. */
export type OffsetFinder = (node: Node, offset: number) => number | undefined;

/** Files the article's text nodes; linear once, constant for each question. */
export function makeOffsetFinder({ article, blocks }: PlacedArticle): OffsetFinder {
  const byNode = new Map<Node, { readonly run: ReadBlock['runs'][number]; readonly start: number }[]>();
  for (const [at, block] of blocks.entries()) {
    const start = article.blocks[at]?.start ?? 0;
    for (const run of block.runs) {
      const runs = byNode.get(run.node);
      if (runs === undefined) byNode.set(run.node, [{ run, start }]);
      else runs.push({ run, start });
    }
  }
  return (node, offset) => {
    const hit = byNode.get(node)?.findLast(({ run }) => run.offset <= offset);
    if (hit === undefined || offset > hit.run.offset + hit.run.length) return undefined;
    return hit.start + hit.run.start + (offset - hit.run.offset);
  };
}
