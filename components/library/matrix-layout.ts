/** How large the columns and rows of the matrix are. Pure: the same matrix always stands the same. */
import type { Measure } from '@/components/library/measure-text';
import type { MatrixClaim, MatrixRow, MatrixTable } from '@/components/library/matrix-rows';
import { linesOf, offsetsOf, type RowOffsets } from '@/components/library/row-offsets';

export type MatrixLayout = {
  readonly unit: number;
  /** In a narrow frame every claim is a block, with the cells that say something below it. */
  readonly isBlocks: boolean;
  /** Of the column with the claims, in pixels. */
  readonly head: number;
  readonly column: number;
  /** Of the column with the numbers of reports and origins. */
  readonly total: number;
  readonly width: number;
  readonly rows: RowOffsets;
};

/** In units of the design. */
const cellWidth = 112;
const totalWidth = 88;
const widestHead = 560;
const narrowestHead = 240;
const topicHeight = 44;
const line = 20;
/** Below this width the claims are blocks. */
const leastTable = 620;
/** Of the cells in a block: at least so wide, and so high with the report's name. */
const block = { width: 128, height: 48 };

/** All in pixels. */
export type MatrixFrame = {
  readonly width: number;
  readonly unit: number;
  /** Of a claim's text at `claimSize`. */
  readonly measure: Measure;
};
/** Of the text of a claim, in units. */
export const claimSize = 14;

/** The claims take what the reports leave; where there are many reports, the matrix is wider than its frame. */
export function layOutMatrix({ rows, columns }: MatrixTable, frame: MatrixFrame): MatrixLayout {
  const { width, unit } = frame;
  if (width < leastTable * unit) return layOutBlocks(rows, frame);
  const [column, total] = [cellWidth * unit, totalWidth * unit];
  const left = width - columns.length * column - total;
  const head = Math.round(Math.min(Math.max(left, narrowestHead * unit), widestHead * unit));
  const heights = rows.map((row) =>
    row.kind === 'topic' ? topicHeight * unit : (linesIn(row, head, frame) * line + 13) * unit,
  );
  return {
    unit,
    isBlocks: false,
    head,
    column,
    total,
    width: Math.max(head + columns.length * column + total, width),
    rows: offsetsOf(heights),
  };
}

function layOutBlocks(rows: readonly MatrixRow[], frame: MatrixFrame): MatrixLayout {
  const { width, unit } = frame;
  const inLine = Math.max(1, Math.floor(width / (block.width * unit)));
  const heights = rows.map((row) => {
    if (row.kind === 'topic') return topicHeight * unit;
    const cells = Math.ceil(row.cells.size / inLine);
    return (linesIn(row, width, frame) * line + cells * block.height + 21) * unit;
  });
  return { unit, isBlocks: true, head: width, column: 0, total: 0, width, rows: offsetsOf(heights) };
}

/** Beside the text stand the sign of the verdict and the space around both. */
function linesIn({ shelved }: MatrixClaim, width: number, { unit, measure }: MatrixFrame): number {
  return linesOf(measure(shelved.claim.text), { width: width - 46 * unit, fontSize: claimSize * unit });
}

/** In steps of so many columns, so that not every one that scrolls by is a new row for all. */
const columnStep = 3;

/** From the first to before the last column that the frame shows, with some to spare on either side. */
export function columnsBetween(
  { head, column, total }: MatrixLayout,
  { left, width, many }: { readonly left: number; readonly width: number; readonly many: number },
): { readonly first: number; readonly last: number } {
  if (column === 0) return { first: 0, last: many };
  const seen = Math.max(width - head - total, column);
  const [first, last] = [left / column, (left + seen) / column];
  return {
    first: Math.max(0, Math.floor(first / columnStep) * columnStep),
    last: Math.min(many, Math.ceil(last / columnStep + 0.5) * columnStep),
  };
}
