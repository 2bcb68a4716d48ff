/** Up and down lead from row to row of a list, also to rows that are not there yet. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type RowKeys = {
  /** The row that holds the focus, so that it is kept while it is scrolled away. */
  readonly held: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Rows carry `data-row`; `next` gives the number of the row that a step leads to, or null at the end. */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  next: (row: number, step: number) => number | null,
): RowKeys {
  const [held, setHeld] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] a`);
    wanted.current = null;
    row?.focus();
  }, [held]);
  return {
    held,
    onKeyDown(event) {
      const step = steps[event.key];
      const row = rowOf(event.target);
      if (step === undefined || row === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = next(row, step);
      event.preventDefault();
      if (to === null) return;
      wanted.current = to;
      setHeld(to);
    },
    onFocusIn: ({ target }) => setHeld(rowOf(target)),
    onFocusOut: ({ relatedTarget }) => {
      if (relatedTarget !== null) setHeld(rowOf(relatedTarget));
    },
  };
}

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset.row);
}
