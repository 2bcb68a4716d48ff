import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { filterClaims, type ClaimFilter } from '@/components/library/claim-filter';
import { ClaimFilters } from '@/components/library/ClaimFilters';
import { PageHead } from '@/components/library/LibraryFrame';
import { firstClaim, type GridPlace } from '@/components/library/matrix-keys';
import { drawMatrix } from '@/components/library/matrix-picture';
import { cellOf, makeMatrix, type MatrixTable } from '@/components/library/matrix-rows';
import { writeMatrixTable } from '@/components/library/matrix-table-file';
import { MatrixGrid } from '@/components/library/MatrixGrid';
import { Legend } from '@/components/library/Legend';
import { MatrixWords } from '@/components/library/MatrixWords';
import { hrefOfPlace, type ShelfPlace } from '@/components/library/place';
import { keyIn, type Shelf } from '@/components/library/shelf';
import { useSize } from '@/components/library/use-screen';

/** A file for the reader to keep. */
export type SavedFile = { readonly name: string; readonly type: string; readonly text: string };

type MatrixProps = {
  readonly shelf: Shelf;
  /** A claim, or a cell by claim and report, leads straight to it. */
  readonly place: ShelfPlace;
  readonly over: string;
  /** What the address says from now on, without going anywhere. */
  readonly onPlace: (href: string) => void;
  readonly onSave: (file: SavedFile) => void;
};

/** Who says so, who otherwise, and who is silent, over all packs. */
export function Matrix({ shelf, place, over, onPlace, onSave }: MatrixProps): VNode {
  const words = useWords();
  const { say } = words;
  const [filter, setFilter] = useState(place.filter);
  const table = useMemo(() => makeMatrix(filterClaims(shelf, filter), shelf.reports), [shelf, filter]);
  const [led] = useState(() => findPlace(table, place));
  const [here, setHere] = useState<GridPlace>(led ?? { row: firstClaim(table), column: -1 });
  const [open, setOpen] = useState(led !== null && led.column >= 0);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);

  const move = (next: GridPlace, isOpen = open) => {
    const opens = isOpen && next.column >= 0;
    setHere(next);
    setOpen(opens);
    onPlace(hrefOfPlace({ ...place, filter, ...(opens ? idsAt(table, next) : noIds) }));
  };
  const narrow = (next: ClaimFilter) => {
    setFilter(next);
    setHere({ row: 1, column: -1 });
    setOpen(false);
    onPlace(hrefOfPlace({ ...place, filter: next, ...noIds }));
  };
  const file = { title: say('matrix.title'), source: over };
  const row = table.rows[here.row];
  const column = table.columns[here.column];
  return (
    <>
      <PageHead title={say('matrix.title')} over={over} />
      <ClaimFilters shelf={shelf} filter={filter} found={table.claims} onFilter={narrow} />
      {table.claims === 0 && <p class="none">{say('filter.none')}</p>}
      <div class={open ? 'mx-frame open' : 'mx-frame'} ref={frame}>
        {size !== null && table.claims > 0 && (
          <MatrixGrid
            key={JSON.stringify(filter)}
            table={table}
            size={size}
            here={here}
            open={open}
            led={led !== null}
            onMove={move}
            onOpen={(next) => move(next, true)}
            onClose={() => move(here, false)}
          />
        )}
        {open && row?.kind === 'claim' && column !== undefined && (
          <MatrixWords row={row} column={column} onClose={() => move(here, false)} />
        )}
      </div>
      <Legend of="matrix" />
      <p class="small faint mx-keys">{say('matrix.keys')}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() =>
            onSave({ name: 'matrix.csv', type: 'text/csv', text: writeMatrixTable(table, words) })
          }
        >
          <Icon name="save" />
          {say('matrix.asCsv')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            onSave({ name: 'matrix.svg', type: 'image/svg+xml', text: drawMatrix(table, file, words) })
          }
        >
          <Icon name="save" />
          {say('matrix.asSvg')}
        </button>
      </p>
    </>
  );
}

const noIds = { pack: null, id: null, report: null };

function idsAt({ rows, columns }: MatrixTable, here: GridPlace) {
  const row = rows[here.row];
  const column = columns[here.column];
  if (row?.kind !== 'claim' || column === undefined || cellOf(row, column) === undefined) return noIds;
  const { filed, claim } = row.shelved;
  return { pack: filed.pack.id, id: claim.id, report: column.report.id };
}

/** Where the address leads; of a claim alone, to the first report that says something about it. */
function findPlace({ rows, columns }: MatrixTable, { pack, id, report }: ShelfPlace): GridPlace | null {
  const number = rows.findIndex((each) => each.kind === 'claim' && each.key === `${pack}/${id}`);
  const row = rows[number];
  if (row?.kind !== 'claim') return null;
  const column = columns.findIndex((each) =>
    report === null
      ? (cellOf(row, each)?.items.length ?? 0) > 0
      : each.key === keyIn(row.shelved.filed, report),
  );
  return { row: number, column };
}
