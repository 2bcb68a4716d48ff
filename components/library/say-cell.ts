import { cellOf, type MatrixClaim, type MatrixColumn } from '@/components/library/matrix-rows';
import type { Cell } from '@/components/library/matrix-cells';
import { sayQuantity } from '@/components/library/say-quantity';
import type { ShelfClaim } from '@/components/library/shelf';
import type { Words } from '@/components/words';
import type { FiledPack } from '@/core/claims/claim-set';
import type { ShownItem } from '@/core/claims/claim-view';

/** Figures say their figure, statements their speaker; else it is "says so" or "differs". Short enough for a cell. */
export function sayCell({ kind, items }: Cell, { filed, claim }: ShelfClaim, words: Words): string {
  const [first] = items;
  const stated = first === undefined ? undefined : filed.claims.get(first.claim);
  const speaker = first === undefined ? undefined : shortSpeaker(filed, first);
  switch (kind) {
    case 'silent':
      return words.say('matrix.silent');
    case 'conflict':
      return stated?.quantity !== undefined && stated.id !== claim.id
        ? sayQuantity(stated.quantity, words)
        : words.say('matrix.denies');
    case 'dispute':
      return speaker === undefined ? words.say('matrix.denies') : words.say('matrix.disputes', { speaker });
    case 'cautious':
      return words.say('matrix.cautious');
    case 'questions':
      return words.say('matrix.questions');
    case 'earlier':
      return stated?.quantity === undefined
        ? words.say('matrix.earlier')
        : sayQuantity(stated.quantity, words);
    case 'says':
      if (claim.quantity !== undefined) return sayQuantity(claim.quantity, words);
      return speaker === undefined ? words.say('matrix.says') : words.say('matrix.speaker', { speaker });
  }
}

/** People by their last name; whoever else by the whole one. */
function shortSpeaker(filed: FiledPack, item: ShownItem): string | undefined {
  if (item.speaker === null) return undefined;
  const row = filed.evidenceOf.get(item.claim)?.find(({ id }) => id === item.evidence);
  const actor = row?.speaker === undefined ? undefined : filed.actors.get(row.speaker);
  return actor?.kind === 'person' ? item.speaker.split(' ').at(-1) : item.speaker;
}

/** The same with what kind of cell it is, for those who do not see its sign. */
export function explainCell(cell: Cell, shelved: ShelfClaim, words: Words): string {
  const text = sayCell(cell, shelved, words);
  if (cell.clashes) return words.say('matrix.cell.clash', { text });
  return cell.kind === 'earlier' ? words.say('matrix.cell.earlier', { text }) : text;
}

/** For a table outside: empty where the report is of another pack. */
export function writeCell(row: MatrixClaim, column: MatrixColumn, words: Words): string {
  const cell = cellOf(row, column);
  return cell === undefined ? '' : explainCell(cell, row.shelved, words);
}

/** `3 from 1`: reports, and where they have it from. */
export function sayTotal({ view }: Pick<ShelfClaim, 'view'>, { say, number }: Words): string {
  const reports = number(view.reports);
  if (view.origins.stated > 0 && view.origins.unstated > 0) {
    return say('table.someStated', { reports, origins: number(view.origins.stated) });
  }
  return view.origins.stated === 0
    ? reports
    : say('table.fromOrigins', { reports, origins: number(view.origins.stated) });
}
