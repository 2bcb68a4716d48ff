/** The matrix as rows and columns: all packs together, though a claim and a report of different packs never meet. */
import { groupBy } from '@/components/library/group-by';
import { cellAt, cellsOf, type Cell } from '@/components/library/matrix-cells';
import { keyIn, type ShelfClaim, type ShelfReport } from '@/components/library/shelf';
import type { RowId } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';

export type MatrixColumn = ShelfReport & {
  readonly key: string;
  /** How many of the claims shown it is in conflict over, and how many it says nothing about. */
  readonly clashes: number;
  readonly leavesOut: number;
};
export type MatrixClaim = {
  readonly kind: 'claim';
  readonly key: string;
  readonly shelved: ShelfClaim;
  /** By the report's id. */
  readonly cells: ReadonlyMap<RowId, Cell>;
};
export type MatrixTopic = {
  readonly kind: 'topic';
  readonly key: string;
  readonly topic: string;
  /** Null where one pack is all there is. */
  readonly pack: string | null;
  readonly claims: number;
};
export type MatrixRow = MatrixClaim | MatrixTopic;
export type MatrixTable = {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly claims: number;
};

/** Claims by pack and topic in the order given; reports by day, of those packs only that have a claim here. */
export function makeMatrix(claims: readonly ShelfClaim[], reports: readonly ShelfReport[]): MatrixTable {
  const rows = claims.map((shelved): MatrixClaim => {
    const key = keyIn(shelved.filed, shelved.claim.id);
    return { kind: 'claim', key, shelved, cells: cellsOf(shelved) };
  });
  const packs = groupBy(rows, ({ shelved }) => shelved.filed);
  return {
    rows: [...packs].flatMap(([filed, own]) => groupRows(filed, own, packs.size > 1)),
    columns: countColumns(
      reports.filter(({ filed }) => packs.has(filed)),
      packs,
    ),
    claims: claims.length,
  };
}

/** Undefined where the report is of another pack and cannot say anything. */
export function cellOf({ shelved, cells }: MatrixClaim, column: MatrixColumn): Cell | undefined {
  return column.filed === shelved.filed ? cellAt(cells, column.report.id) : undefined;
}

function groupRows(filed: FiledPack, rows: readonly MatrixClaim[], isOneOfMany: boolean): MatrixRow[] {
  return [...groupBy(rows, ({ shelved }) => shelved.claim.topic)].flatMap(([topic, own]): MatrixRow[] => [
    {
      kind: 'topic',
      key: `${filed.pack.id}/ ${topic}`,
      topic,
      pack: isOneOfMany ? filed.pack.title : null,
      claims: own.length,
    },
    ...own,
  ]);
}

function countColumns(
  reports: readonly ShelfReport[],
  packs: ReadonlyMap<FiledPack, readonly MatrixClaim[]>,
): readonly MatrixColumn[] {
  const speaking = new Map<string, number>();
  const clashing = new Map<string, number>();
  for (const [filed, rows] of packs) {
    for (const { cells } of rows) {
      for (const [report, cell] of cells) {
        const key = keyIn(filed, report);
        speaking.set(key, (speaking.get(key) ?? 0) + 1);
        if (cell.clashes) clashing.set(key, (clashing.get(key) ?? 0) + 1);
      }
    }
  }
  return reports.map((each) => {
    const key = keyIn(each.filed, each.report.id);
    const all = packs.get(each.filed)?.length ?? 0;
    return {
      ...each,
      key,
      clashes: clashing.get(key) ?? 0,
      leavesOut: all - (speaking.get(key) ?? 0),
    };
  });
}
