/** What each report says about a claim, as the cells of a row. */
import { conflictsOf, otherTimesOf } from '@/components/library/opposition';
import type { ShelfClaim } from '@/components/library/shelf';
import type { ShownItem } from '@/core/claims/claim-view';
import type { RowId } from '@/core/claims/claim-pack';

type CellKind = 'says' | 'cautious' | 'conflict' | 'dispute' | 'questions' | 'earlier' | 'silent';
export type Cell = {
  readonly kind: CellKind;
  /** Says so while another report conflicts with it. */
  readonly clashes: boolean;
  /** Of this report, what decides the kind first. */
  readonly items: readonly ShownItem[];
};

const silent: Cell = { kind: 'silent', clashes: false, items: [] };

/** One cell for each report, in the order of the reports. */
export function cellsOf({ view }: Pick<ShelfClaim, 'view'>, reports: readonly RowId[]): readonly Cell[] {
  const opposed = conflictsOf(view);
  const isClash = opposed.some(({ kind }) => kind === 'conflict');
  const ordered = [...view.backing, ...opposed, ...view.questioning, ...otherTimesOf(view)];
  return reports.map((report) => {
    const items = ordered.filter((item) => item.report === report);
    const first = items[0];
    if (first === undefined) return silent;
    const kind = kindOf(first);
    const isSide = kind === 'says' || kind === 'cautious' || kind === 'conflict';
    return { kind, clashes: isClash && isSide, items };
  });
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
