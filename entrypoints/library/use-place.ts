/**
 * The place in the address; going back and forth is the browser's. A page that one comes back to stands where it was
 * left, also after the window was loaded anew; a new one begins at its heading, which takes the focus.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parsePlace, type Place } from '@/components/library/place';

export type Places = {
  readonly place: Place;
  /** Another number whenever one has gone somewhere, be it to the section that is open, which then begins anew. */
  readonly visit: number;
  readonly onGo: (href: string) => void;
  /** What the address says from now on; the page stays. */
  readonly onPlace: (href: string) => void;
};

type Visit = { readonly hash: string; readonly number: number };

/** `isReady`: what the address names can be shown; until then there is only a waiting page, which is no place to stand. */
export function usePlace(isReady: boolean): Places {
  const [visit, setVisit] = useState<Visit>(() => ({ hash: location.hash, number: 0 }));
  const place = useMemo(() => parsePlace(visit.hash), [visit]);
  /** Null until the page that the window was opened with is there. */
  const stoodAt = useRef<number | null>(null);
  const go = (hash: string) => setVisit(({ number }) => ({ hash, number: number + 1 }));
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
        go(location.hash);
      },
      { signal: listening.signal },
    );
    addEventListener('pagehide', () => keepTops(tops.set(entry, scrollY)), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  useLayoutEffect(() => {
    if (!isReady || stoodAt.current === visit.number) return;
    // Who went on while the library was still opening has arrived elsewhere.
    if (visit.number === 0) comeBack();
    else arrive();
    stoodAt.current = visit.number;
  }, [visit, isReady]);
  return {
    place,
    visit: visit.number,
    onGo: (href) => {
      if (location.hash === href) go(href);
      else location.hash = href;
    },
    onPlace: (href) => {
      history.replaceState(history.state, '', href);
    },
  };
}

/** Where this window keeps them while it is loaded anew. */
const key = 'tops';
/** Pixels from the top at which each entry of this window's history was left. */
const tops = readTops();

function readTops(): Map<string, number> {
  const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  const pairs: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return new Map(pairs.filter(isTop));
}

function isTop(pair: unknown): pair is [string, number] {
  return (
    Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && typeof pair[1] === 'number'
  );
}

/** The latest suffice: one goes back some pages, not hundreds. */
const mostKept = 200;

function keepTops(all: ReadonlyMap<string, number>): void {
  sessionStorage.setItem(key, JSON.stringify([...all].slice(-mostKept)));
}

/** The name of the entry of the history that is open; it gets one when it has none. */
function entryOf(state: unknown): string {
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string') {
    return state.entry;
  }
  const entry = crypto.randomUUID();
  history.replaceState({ entry }, '');
  return entry;
}

/** The window was loaded anew, or opened at this page: then it begins at its head, and the focus is left alone. */
function comeBack(): void {
  const top = tops.get(entryOf(history.state));
  if (top !== undefined) standAt(top);
}

/** What is measured before it is drawn makes a page long only a frame later. */
const growsWithin = 1000;

function standAt(top: number): void {
  scrollTo(0, top);
  if (scrollY >= top - 1) return;
  const trying = new AbortController();
  const signal = AbortSignal.any([trying.signal, AbortSignal.timeout(growsWithin)]);
  const growing = new ResizeObserver(() => {
    scrollTo(0, top);
    if (scrollY >= top - 1) trying.abort();
  });
  signal.addEventListener('abort', () => growing.disconnect(), { once: true });
  growing.observe(document.body);
  // From now on the reader leads.
  for (const turn of ['wheel', 'keydown', 'pointerdown', 'hashchange'])
    addEventListener(turn, () => trying.abort(), { signal, once: true });
}

function arrive(): void {
  const top = tops.get(entryOf(history.state));
  standAt(top ?? 0);
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
