import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { findNextPlace, type GridPlace } from '@/components/library/matrix-keys';
import { claimSize, layOutMatrix, type MatrixLayout } from '@/components/library/matrix-layout';
import { makeMeasure } from '@/components/library/measure-text';
import type { MatrixColumn, MatrixTable } from '@/components/library/matrix-rows';
import { MatrixLine, TopicLine } from '@/components/library/MatrixLine';
import { hrefOf } from '@/components/library/place';
import { useArrival } from '@/components/library/use-arrival';
import { showCell, useGridWindow } from '@/components/library/use-grid-window';
import { pixelsOfUnit, type Size } from '@/components/library/use-screen';
import { rowsWith } from '@/components/library/use-visible-rows';
import { nameOfReport } from '@/components/name-report';

type MatrixGridProps = {
  readonly table: MatrixTable;
  /** Of the frame without what stands beside it, so that opening a cell moves nothing. */
  readonly size: Size;
  /** Where the keys are. */
  readonly here: GridPlace;
  /** Whether the words of that cell are shown. */
  readonly open: boolean;
  /** Led here by an address: the cell comes into view and takes the focus. */
  readonly led: boolean;
  readonly onMove: (place: GridPlace) => void;
  readonly onOpen: (place: GridPlace) => void;
  readonly onClose: () => void;
};

/** Claims down, reports across, in a frame of its own: heads stand still, and only what is seen is there. */
export function MatrixGrid(props: MatrixGridProps): VNode {
  const { table, size, here, open, onMove, onOpen, onClose } = props;
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const unit = pixelsOfUnit();
  const measure = useMemo(() => makeMeasure(claimSize * unit), [unit]);
  const layout = useMemo(
    () => layOutMatrix(table, { width: size.width, unit, measure }),
    [table, size.width, unit, measure],
  );
  const shown = useGridWindow(frame, layout, table.columns.length);
  const follow = useFocusedCell(frame, layout, props);
  useOpenCell(frame, layout, props);

  const press = (event: KeyboardEvent) => {
    if (placeOf(event.target) === null) return;
    const isCell = here.column >= 0;
    if (event.key === 'Escape' && open) onClose();
    else if ((event.key === 'Enter' || event.key === ' ') && isCell) onOpen(here);
    else {
      const next = findNextPlace(table, here, pressOf(event, !layout.isBlocks));
      if (next === null) return;
      follow();
      onMove(next);
    }
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place !== null && place.column >= 0) onOpen(place);
  };
  const numbers = rowsWith(shown.rows, here.row, table.rows.length);
  return (
    <div
      class={layout.isBlocks ? 'mx blocks' : 'mx'}
      role="grid"
      aria-label={words.say('matrix.caption')}
      aria-rowcount={table.rows.length + 2}
      aria-colcount={table.columns.length + 2}
      ref={frame}
      onKeyDown={press}
      onClick={click}
    >
      {!layout.isBlocks && <Heads columns={table.columns} layout={layout} range={shown.columns} />}
      <div
        class="mx-body"
        role="rowgroup"
        style={{ height: `${layout.rows.total}px`, width: `${layout.width}px` }}
      >
        {numbers.map((number) => {
          const row = table.rows[number];
          if (row === undefined) return null;
          if (row.kind === 'topic') {
            return <TopicLine key={row.key} row={row} number={number} layout={layout} words={words} />;
          }
          const isHere = here.row === number;
          return (
            <MatrixLine
              key={row.key}
              row={row}
              number={number}
              columns={table.columns}
              layout={layout}
              first={shown.columns.first}
              last={shown.columns.last}
              active={isHere ? here.column : null}
              open={isHere && open}
              words={words}
            />
          );
        })}
      </div>
      {!layout.isBlocks && <Feet table={table} layout={layout} range={shown.columns} />}
    </div>
  );
}

/** After a key the cell comes into view and takes the focus; the mouse leaves both where they are. */
function useFocusedCell(
  frame: RefObject<HTMLElement | null>,
  layout: MatrixLayout,
  { here, led }: Pick<MatrixGridProps, 'here' | 'led'>,
): () => void {
  const wanted = useRef(led);
  useArrival(frame, layout, led ? here : null);
  useEffect(() => {
    if (!wanted.current || frame.current === null) return;
    wanted.current = false;
    showCell(frame.current, layout, here);
    focusCell(frame.current, here);
  }, [here]);
  // A window made narrow or wide makes new cells; the keys must not be lost with the old one.
  const inside = useRef(led);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    if (inside.current && document.activeElement === document.body) focusCell(element, here);
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('focusin', () => (inside.current = true), { signal });
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget !== null) inside.current = false;
      },
      { signal },
    );
    return () => listening.abort();
  }, [layout.isBlocks]);
  return () => {
    wanted.current = true;
  };
}

/** The cell whose words are shown stays in view when they open below it, and when the window is made another size. */
function useOpenCell(
  frame: RefObject<HTMLElement | null>,
  layout: MatrixLayout,
  { here, open }: Pick<MatrixGridProps, 'here' | 'open'>,
): void {
  useLayoutEffect(() => {
    if (open && frame.current !== null) showCell(frame.current, layout, here);
  }, [layout, open, here]);
}

function focusCell(frame: HTMLElement, { row, column }: GridPlace): void {
  frame.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus({ preventScroll: true });
}

type AcrossProps = {
  readonly layout: MatrixLayout;
  readonly range: { readonly first: number; readonly last: number };
};

function Heads({
  columns,
  layout,
  range,
}: AcrossProps & { readonly columns: readonly MatrixColumn[] }): VNode {
  const words = useWords();
  const { say } = words;
  return (
    <div class="mx-heads" role="row" aria-rowindex={1} style={{ width: `${layout.width}px` }}>
      <div class="mx-corner" role="columnheader" aria-colindex={1} style={{ width: `${layout.head}px` }}>
        {say('matrix.claim')}
      </div>
      {columns.slice(range.first, range.last).map(({ key, filed, report, clashes }, index) => (
        <div
          key={key}
          class="mx-column"
          role="columnheader"
          aria-colindex={range.first + index + 2}
          style={placeAcross(layout, range.first + index)}
        >
          <a href={hrefOf('reports', [filed.pack.id, report.id])} title={report.title} tabIndex={-1}>
            {nameOfReport(report, words)}
          </a>
          <small>
            {words.day(report.published)}
            {clashes > 0 && (
              <span
                class="mx-clashes"
                data-verdict="conflicting"
                title={say('matrix.clashes', { n: clashes })}
              >
                <Icon name="conflicting" />
                {words.number(clashes)}
              </span>
            )}
          </small>
        </div>
      ))}
      <div
        class="mx-total"
        role="columnheader"
        aria-colindex={columns.length + 2}
        style={{ width: `${layout.total}px` }}
      >
        {say('table.reports')}
        <small>{say('table.origins')}</small>
      </div>
    </div>
  );
}

/** How many of the claims shown each report does not carry. */
function Feet({ table, layout, range }: AcrossProps & { readonly table: MatrixTable }): VNode {
  const { say } = useWords();
  const { columns, rows } = table;
  return (
    <div class="mx-feet" role="row" aria-rowindex={rows.length + 2} style={{ width: `${layout.width}px` }}>
      <div class="mx-corner" role="rowheader" aria-colindex={1} style={{ width: `${layout.head}px` }}>
        {say('matrix.leavesOut', { n: table.claims })}
      </div>
      {columns.slice(range.first, range.last).map(({ key, filed, report, leavesOut }, index) => (
        <div
          key={key}
          class="mx-column"
          role="gridcell"
          aria-colindex={range.first + index + 2}
          style={placeAcross(layout, range.first + index)}
        >
          <a href={hrefOf('reports', [filed.pack.id, report.id])} tabIndex={-1}>
            {say('count.claims', { n: leavesOut })}
          </a>
        </div>
      ))}
      <div
        class="mx-total"
        role="gridcell"
        aria-colindex={columns.length + 2}
        style={{ width: `${layout.total}px` }}
      />
    </div>
  );
}

function placeAcross({ head, column }: MatrixLayout, index: number) {
  return { insetInlineStart: `${head + index * column}px`, width: `${column}px` };
}

function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset.cell ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** In a language that is written from right to left, "left" leads on. */
function pressOf(event: KeyboardEvent, withSilent: boolean) {
  const { key, ctrlKey, metaKey, shiftKey, altKey, currentTarget } = event;
  const isRightToLeft =
    currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  const turned = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
  const turnedKey = key === 'ArrowLeft' || key === 'ArrowRight' ? turned[key] : key;
  return { key: isRightToLeft ? turnedKey : key, ctrlKey, metaKey, shiftKey, altKey, withSilent };
}
