/** What each report says about a claim, as the cells of a row. */
import { conflictsOf, otherTimesOf } from '@/components/library/opposition';
import type { ShelfClaim } from '@/components/library/shelf';
import type { RowId } from '@/core/claims/claim-pack';
import type { ShownItem } from '@/core/claims/claim-view';

export type CellKind = 'says' | 'cautious' | 'conflict' | 'dispute' | 'questions' | 'earlier' | 'silent';
export type Cell = {
  readonly kind: CellKind;
  /** Says so while another report conflicts with it. */
  readonly clashes: boolean;
  /** Of this report, what decides the kind first. */
  readonly items: readonly ShownItem[];
};

const silent: Cell = { kind: 'silent', clashes: false, items: [] };

/** By report; those that are silent have none. */
export function cellsOf({ view }: Pick<ShelfClaim, 'view'>): ReadonlyMap<RowId, Cell> {
  const opposed = conflictsOf(view);
  const isClash = opposed.some(({ kind }) => kind === 'conflict');
  const items = new Map<RowId, ShownItem[]>();
  for (const item of [...view.backing, ...opposed, ...view.questioning, ...otherTimesOf(view)]) {
    const own = items.get(item.report);
    if (own === undefined) items.set(item.report, [item]);
    else own.push(item);
  }
  return new Map([...items].map(([report, own]) => [report, cellOf(own, isClash)]));
}

export function cellAt(cells: ReadonlyMap<RowId, Cell>, report: RowId): Cell {
  return cells.get(report) ?? silent;
}

function cellOf(items: readonly ShownItem[], isClash: boolean): Cell {
  const [first] = items;
  if (first === undefined) return silent;
  const kind = kindOf(first);
  const isSide = kind === 'says' || kind === 'cautious' || kind === 'conflict';
  return { kind, clashes: isClash && isSide, items };
}

function kindOf({ kind, certainty }: ShownItem): CellKind {
  switch (kind) {
    case 'backs':
      return certainty === 'hedged' ? 'cautious' : 'says';
    case 'conflict':
      return 'conflict';
    case 'disputed':
      return 'dispute';
    case 'questions':
      return 'questions';
    case 'later':
      return 'earlier';
  }
}
