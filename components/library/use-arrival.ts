/** The cell of a matrix that an address leads to. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GridPlace } from '@/components/library/matrix-keys';
import type { MatrixLayout } from '@/components/library/matrix-layout';
import { showCell } from '@/components/library/use-grid-window';

/** Where an address leads stays in the middle while the page still finds its size, until the reader moves something. */
export function useArrival(
  frame: RefObject<HTMLElement | null>,
  layout: MatrixLayout,
  place: GridPlace | null,
): void {
  const isUntouched = useRef(place !== null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!isUntouched.current || place === null || element === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const show = () => {
      if (isUntouched.current) showCell(element, layout, { ...place, middle: true });
    };
    show();
    const observer = new ResizeObserver(show);
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
    for (const move of ['keydown', 'pointerdown', 'wheel', 'touchmove']) {
      element.addEventListener(move, () => (isUntouched.current = false), { signal, passive: true });
    }
    return () => listening.abort();
  }, [layout]);
}
