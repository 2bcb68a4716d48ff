import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { offsetsOf } from '@/components/library/row-offsets';
import { useRowKeys } from '@/components/library/use-row-keys';
import { pixelsOfUnit, useMedia } from '@/components/library/use-screen';
import { rowsWith, useVisibleRows } from '@/components/library/use-visible-rows';

/** Up to this many rows are simply there unless it is said otherwise; beyond, only those near the window. */
const simplyAll = 500;

type VirtualListProps<T> = {
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** One link a row. */
  readonly render: (row: T) => ComponentChildren;
  readonly label: string;
  /** In units of the design; rows of a long list are cut to it. */
  readonly rowHeight: { readonly wide: number; readonly narrow: number };
  /** Up to so many rows are simply there. */
  readonly atOnce?: number;
};

/** A list of any length. The place of what is not there is kept, so that the scrollbar tells the truth. */
export function VirtualList<T>(props: VirtualListProps<T>): VNode {
  const { rows, keyOf, render, label, rowHeight, atOnce = simplyAll } = props;
  const list = useRef<HTMLOListElement>(null);
  const isNarrow = useMedia('(max-width: 600px)');
  const isLong = rows.length > atOnce;
  const height = (isNarrow ? rowHeight.narrow : rowHeight.wide) * pixelsOfUnit();
  const offsets = useMemo(
    () => (isLong ? offsetsOf(Array.from({ length: rows.length }, () => height)) : null),
    [isLong, rows.length, height],
  );
  const range = useVisibleRows(list, offsets);
  const { held, ...keys } = useRowKeys(list, (row, step) => {
    const next = row + step;
    return next < 0 || next >= rows.length ? null : next;
  });
  const numbers = rowsWith(isLong ? range : { first: 0, last: rows.length }, held, rows.length);
  return (
    <ol
      class={isLong ? 'rows long' : 'rows'}
      aria-label={label}
      ref={list}
      style={offsets === null ? undefined : { height: `${offsets.total}px` }}
      {...keys}
    >
      {numbers.map((number) => {
        const row = rows[number];
        if (row === undefined) return null;
        const place = isLong ? { 'aria-setsize': rows.length, 'aria-posinset': number + 1 } : {};
        return (
          <li
            key={keyOf(row)}
            data-row={number}
            {...place}
            style={offsets === null ? undefined : { top: `${offsets.top(number)}px`, height: `${height}px` }}
          >
            {render(row)}
          </li>
        );
      })}
    </ol>
  );
}
