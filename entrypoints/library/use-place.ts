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

/** `isReady`: what the address names can be shown; until then there is only a waiting page, which is no place to stand. */
export function usePlace(isReady: boolean): Places {
  const [hash, setHash] = useState(location.hash);
  const place = useMemo(() => parsePlace(hash), [hash]);
  /** The address that was stood at last; the one the page was opened with counts as that. */
  const stoodAt = useRef(location.hash);
  useEffect(() => {
    const listening = new AbortController();
    history.scrollRestoration = 'manual';
    let entry = entryOf(history.state);
    addEventListener(
      'hashchange',
      () => {
        // The address is new, what is on the screen still the old page: now it is known where that one was left.
        tops.set(entry, scrollY);
        entry = entryOf(history.state);
        setHash(location.hash);
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, []);
  useLayoutEffect(() => {
    if (!isReady || stoodAt.current === hash) return;
    stoodAt.current = hash;
    arrive();
  }, [hash, isReady]);
  return {
    place,
    onGo: (href) => {
      if (location.hash === href) setHash(href);
      else location.hash = href;
    },
    onPlace: (href) => {
      history.replaceState(history.state, '', href);
    },
  };
}

/** Pixels from the top at which each entry of this window's history was left. */
const tops = new Map<string, number>();

/** The name of the entry of the history that is open; it gets one when it has none. */
function entryOf(state: unknown): string {
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string') {
    return state.entry;
  }
  const entry = crypto.randomUUID();
  history.replaceState({ entry }, '');
  return entry;
}

function arrive(): void {
  const top = tops.get(entryOf(history.state));
  scrollTo(0, top ?? 0);
  if (top === undefined && !isInside(document.activeElement)) {
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
