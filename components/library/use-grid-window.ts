/** Which rows and columns a scrolled frame shows, told at most once a frame of the screen; and how to bring a cell into it. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { columnsBetween, type MatrixLayout } from '@/components/library/matrix-layout';
import type { GridPlace } from '@/components/library/matrix-keys';
import { rowsBetween, type RowRange } from '@/components/library/use-visible-rows';

/** Pixels of rows above and below that are kept ready. */
const spare = 320;

export type GridWindow = { readonly rows: RowRange; readonly columns: RowRange };

type Frame = RefObject<HTMLElement | null>;

export function useGridWindow(frame: Frame, layout: MatrixLayout | null, many: number): GridWindow {
  const [shown, setShown] = useState<GridWindow>({
    rows: { first: 0, last: 40 },
    columns: { first: 0, last: 12 },
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null || layout === null) return;
    const listening = new AbortController();
    let waiting = 0;
    const measure = () => {
      waiting = 0;
      const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
      const left = Math.abs(scrollLeft);
      const next = {
        rows: rowsBetween(layout.rows, scrollTop - spare, scrollTop + clientHeight + spare),
        columns: columnsBetween(layout, { left, width: clientWidth, many }),
      };
      setShown((before) => (isSame(before, next) ? before : next));
    };
    measure();
    const scrolled = () => {
      waiting ||= requestAnimationFrame(measure);
    };
    element.addEventListener('scroll', scrolled, { signal: listening.signal, passive: true });
    const observer = new ResizeObserver(scrolled);
    observer.observe(element);
    listening.signal.addEventListener('abort', () => {
      observer.disconnect();
      cancelAnimationFrame(waiting);
    });
    return () => listening.abort();
  }, [layout, many]);
  return shown;
}

function isSame(one: GridWindow, other: GridWindow): boolean {
  return (
    one.rows.first === other.rows.first &&
    one.rows.last === other.rows.last &&
    one.columns.first === other.columns.first &&
    one.columns.last === other.columns.last
  );
}

/** Scrolls as little as needed, or puts the row in the middle. Heads and feet that stand still cover nothing of it. */
export function showCell(
  element: HTMLElement,
  layout: MatrixLayout,
  { row, column, middle = false }: GridPlace & { readonly middle?: boolean },
): void {
  const cover = layout.isBlocks ? { head: 0, foot: 0 } : { head: 60 * layout.unit, foot: 40 * layout.unit };
  const top = layout.rows.top(row);
  const bottom = layout.rows.top(row + 1) + cover.head + cover.foot;
  const { scrollTop, clientHeight } = element;
  if (middle) element.scrollTop = top - (clientHeight - cover.head - cover.foot) / 3;
  else if (top < scrollTop) element.scrollTop = top;
  else if (bottom > scrollTop + clientHeight) element.scrollTop = bottom - clientHeight;
  if (column < 0 || layout.isBlocks) return;
  const towards = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
  const start = column * layout.column;
  const end = start + layout.column;
  const seen = element.clientWidth - layout.head - layout.total;
  const left = Math.abs(element.scrollLeft);
  if (start < left) element.scrollLeft = towards * start;
  else if (end > left + seen) element.scrollLeft = towards * (end - Math.max(seen, layout.column));
}
