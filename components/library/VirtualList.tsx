import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Up to this many rows are simply there; beyond, only those near the window. */
const simplyAll = 500;
/** Rows above and below the window that are kept ready. */
const spare = 12;

type VirtualListProps<T> = {
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly render: (row: T) => ComponentChildren;
  readonly label: string;
  /** In pixels; rows of a long list are cut to it. */
  readonly rowHeight: number;
};

/** A list of any length. The place of what is not there is kept, so that the scrollbar tells the truth. */
export function VirtualList<T>({ rows, keyOf, render, label, rowHeight }: VirtualListProps<T>): VNode {
  const list = useRef<HTMLOListElement>(null);
  const isLong = rows.length > simplyAll;
  const [first, last] = useWindow(list, isLong ? rows.length : 0, rowHeight);
  if (!isLong) {
    return (
      <ol class="rows" aria-label={label}>
        {rows.map((row) => (
          <li key={keyOf(row)}>{render(row)}</li>
        ))}
      </ol>
    );
  }
  return (
    <ol class="rows long" aria-label={label} ref={list} style={{ height: `${rows.length * rowHeight}px` }}>
      {rows.slice(first, last).map((row, index) => (
        <li
          key={keyOf(row)}
          aria-setsize={rows.length}
          aria-posinset={first + index + 1}
          style={{ top: `${(first + index) * rowHeight}px`, height: `${rowHeight}px` }}
        >
          {render(row)}
        </li>
      ))}
    </ol>
  );
}

/** First and last row that the window shows, with some to spare. */
function useWindow(
  list: { readonly current: HTMLElement | null },
  many: number,
  rowHeight: number,
): readonly [number, number] {
  const [range, setRange] = useState<readonly [number, number]>([0, Math.min(many, 60)]);
  useEffect(() => {
    if (many === 0) return;
    const listening = new AbortController();
    const measure = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = clamp(Math.floor(top / rowHeight) - spare, many);
      const last = clamp(Math.ceil((top + innerHeight) / rowHeight) + spare, many);
      setRange((before) => (before[0] === first && before[1] === last ? before : [first, last]));
    };
    measure();
    addEventListener('scroll', measure, { signal: listening.signal, passive: true });
    addEventListener('resize', measure, { signal: listening.signal });
    return () => listening.abort();
  }, [many, rowHeight]);
  return range;
}

function clamp(row: number, many: number): number {
  return Math.min(Math.max(row, 0), many);
}
