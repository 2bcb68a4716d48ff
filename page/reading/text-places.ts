/** The way from offsets in the article's text to the text nodes of the page and back. */
import type { Span } from '@/core/text/span';
import type { ReadBlock } from './collect-blocks';
import type { PlacedArticle } from './read-article';

/** A stretch of the page's text that belongs together; a span may fall into several where left-out text stands between. */
export type Piece = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
};

/** In order. Empty where the span lies outside every block. Logarithmic in the number of blocks. */
export function piecesOf({ article, blocks }: PlacedArticle, span: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = lastStartingBefore(article.blocks, span.start); ; at += 1) {
    const place = article.blocks[at];
    const block = blocks[at];
    if (place === undefined || block === undefined || place.start >= span.end) return pieces;
    addPieces(block, { start: span.start - place.start, end: span.end - place.start }, pieces);
  }
}

/** `span` in offsets of the block's own text. */
function addPieces(block: ReadBlock, span: Span, pieces: Piece[]): void {
  let open: { -readonly [Key in keyof Piece]: Piece[Key] } | undefined;
  for (const run of block.runs) {
    const start = Math.max(span.start, run.start) - run.start;
    const end = Math.min(span.end, run.start + run.length) - run.start;
    if (start >= end) continue;
    if (open === undefined || run.apart) {
      open = { startNode: run.node, startOffset: run.offset + start, endNode: run.node, endOffset: 0 };
      pieces.push(open);
    }
    open.endNode = run.node;
    open.endOffset = run.offset + end;
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
