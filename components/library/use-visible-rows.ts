/** The rows of a long list that the window shows, and the one that holds the focus wherever it is. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RowOffsets } from '@/components/library/row-offsets';

/** Pixels above and below the window that are kept ready. */
const spare = 640;

export type RowRange = { readonly first: number; readonly last: number };

/** From the first to before the last. Null offsets: the list is short and needs no window. */
export function useVisibleRows(list: RefObject<HTMLElement | null>, offsets: RowOffsets | null): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, last: 40 });
  useEffect(() => {
    if (offsets === null) return;
    const listening = new AbortController();
    const measure = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const next = rowsBetween(offsets, top - spare, top + innerHeight + spare);
      setRange((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    measure();
    addEventListener('scroll', measure, { signal: listening.signal, passive: true });
    addEventListener('resize', measure, { signal: listening.signal });
    return () => listening.abort();
  }, [offsets]);
  return range;
}

export function rowsBetween(offsets: RowOffsets, from: number, to: number): RowRange {
  // In steps of four, so that not every row that scrolls by is a new list.
  const first = Math.floor(offsets.rowAt(from) / 4) * 4;
  const last = Math.min(offsets.many, Math.ceil((offsets.rowAt(to) + 1) / 4) * 4);
  return { first, last };
}

/** The numbers of the rows, and of one more that must not go because it has the focus. */
export function rowsWith({ first, last }: RowRange, held: number | null, many: number): readonly number[] {
  const end = Math.min(last, many);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (held === null || held >= many || (held >= first && held < end)) return rows;
  return held < first ? [held, ...rows] : [...rows, held];
}
