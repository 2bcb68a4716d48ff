/** Where the keys lead in the matrix, by the pattern of a grid. Topics between the claims are passed over. */
import { cellOf, type MatrixTable } from '@/components/library/matrix-rows';

/** A cell; column -1 is the claim itself. */
export type GridPlace = { readonly row: number; readonly column: number };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** So many claims the keys for pages pass. */
const page = 10;

/** Null where the key is none of the grid's. Where silent cells are not shown they are passed over too. */
export function findNextPlace(
  table: MatrixTable,
  here: GridPlace,
  press: Press & { readonly withSilent: boolean },
): GridPlace | null {
  const next = findPlace(table, here, press);
  if (next === null || press.withSilent || isShown(table, next)) return next;
  if (next.row !== here.row) return { row: next.row, column: -1 };
  const step = Math.sign(next.column - here.column);
  for (let column = next.column; column >= -1 && column < table.columns.length; column += step) {
    if (isShown(table, { row: here.row, column })) return { row: here.row, column };
    if (step === 0) break;
  }
  return here;
}

function isShown({ rows, columns }: MatrixTable, { row, column }: GridPlace): boolean {
  const each = rows[row];
  const head = columns[column];
  if (column === -1 || each?.kind !== 'claim' || head === undefined) return column === -1;
  return (cellOf(each, head)?.kind ?? 'silent') !== 'silent';
}

function findPlace(table: MatrixTable, here: GridPlace, press: Press): GridPlace | null {
  const { row, column } = here;
  const last = table.columns.length - 1;
  const far = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  switch (press.key) {
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, -1) };
    case 'ArrowDown':
      return { row: walk(table, row, 1), column };
    case 'ArrowUp':
      return { row: walk(table, row, -1), column };
    case 'PageDown':
      return { row: walk(table, row, page), column };
    case 'PageUp':
      return { row: walk(table, row, -page), column };
    case 'Home':
      return { row: far ? firstClaim(table) : row, column: -1 };
    case 'End':
      return { row: far ? walk(table, table.rows.length, -1) : row, column: last };
    case 'c':
    case 'C':
      return far ? null : (findClash(table, here, press.shiftKey ? -1 : 1) ?? here);
    default:
      return null;
  }
}

/** The first row that is a claim; 0 where there is none. */
export function firstClaim(table: MatrixTable): number {
  return Math.max(
    0,
    table.rows.findIndex(({ kind }) => kind === 'claim'),
  );
}

/** So many claims further, or as many as there are. */
function walk({ rows }: MatrixTable, from: number, by: number): number {
  const step = Math.sign(by);
  let [row, left] = [from, Math.abs(by)];
  for (let at = from + step; at >= 0 && at < rows.length && left > 0; at += step) {
    if (rows[at]?.kind !== 'claim') continue;
    row = at;
    left -= 1;
  }
  return row;
}

/** The next cell in conflict in reading order. */
function findClash({ rows, columns }: MatrixTable, here: GridPlace, step: 1 | -1): GridPlace | null {
  let { row, column } = here;
  while (row >= 0 && row < rows.length) {
    const each = rows[row];
    for (column += step; each?.kind === 'claim' && column >= 0 && column < columns.length; column += step) {
      const head = columns[column];
      if (head !== undefined && cellOf(each, head)?.clashes === true) return { row, column };
    }
    row += step;
    column = step === 1 ? -1 : columns.length;
  }
  return null;
}
