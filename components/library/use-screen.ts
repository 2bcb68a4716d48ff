/** What a page knows of the screen: whether a condition holds, how wide an element is, how large a unit is. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Follows a media query. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const listening = new AbortController();
    const list = matchMedia(query);
    setHolds(list.matches);
    list.addEventListener('change', () => setHolds(list.matches), { signal: listening.signal });
    return () => listening.abort();
  }, [query]);
  return holds;
}

export type Size = { readonly width: number; readonly height: number };

/** Of the inside of an element, in pixels; null before the first layout. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return size;
}

/** Pixels in `--ss-unit`, which follows the reader's font size. */
export function pixelsOfUnit(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
}
