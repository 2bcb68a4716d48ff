/**
 * The place in the address; going back and forth is the browser's. A page that one comes back to stands where it was
 * left, a new one begins at its heading, which takes the focus.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parsePlace, type Place } from '@/components/library/place';

export type Places = {
  readonly place: Place;
  readonly onGo: (href: string) => void;
  /** What the address says from now on; the page stays. */
  readonly onPlace: (href: string) => void;
};

export function usePlace(): Places {
  const [hash, setHash] = useState(location.hash);
  const place = useMemo(() => parsePlace(hash), [hash]);
  const arrived = useRef(false);
  /** The address of what is on the screen; the browser's own is ahead of it while a page goes. */
  const shown = useRef(location.hash);
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: listening.signal });
    addEventListener(
      'scrollend',
      () => {
        if (location.hash === shown.current) history.replaceState({ top: scrollY }, '');
      },
      { signal: listening.signal },
    );
    history.scrollRestoration = 'manual';
    return () => listening.abort();
  }, []);
  useLayoutEffect(() => {
    shown.current = hash;
    if (arrived.current) arrive();
    arrived.current = true;
  }, [hash]);
  return {
    place,
    onGo: (href) => {
      if (location.hash === href) setHash(href);
      else location.hash = href;
    },
    onPlace: (href) => {
      history.replaceState(history.state, '', href);
      shown.current = location.hash;
    },
  };
}

/** An entry of the history that was left before knows how far it was scrolled. */
function arrive(): void {
  const top = scrollOf(history.state);
  scrollTo(0, top ?? 0);
  if (top === null && !isInside(document.activeElement)) {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading !== null) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }
}

/** A cell or field of the new page may have taken the focus already. */
function isInside(element: Element | null): boolean {
  return element !== null && element.closest('[role="grid"]') !== null;
}

function scrollOf(state: unknown): number | null {
  return typeof state === 'object' && state !== null && 'top' in state && typeof state.top === 'number'
    ? state.top
    : null;
}
