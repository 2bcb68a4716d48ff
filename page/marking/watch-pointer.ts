/**
 * What the pointer rests on. Looks at most once a frame, waits before it speaks, and needs no timer while nothing
 * is pointed at.
 */
import { onAbort } from '@/page/reading/on-abort';
import type { Point } from './find-mark-at';
import type { View } from '@/page/reading/view';

export type Pointed<T> = {
  /** What is under a point of the window; undefined for nothing of ours. */
  readonly find: (point: Point) => T | undefined;
  /** Whether the event happened in the card. */
  readonly isInCard: (event: Event) => boolean;
  /** The pointer rests on it, or it was tapped. */
  readonly rest: (target: T) => void;
  /** The pointer has left it and the card. */
  readonly leave: () => void;
};

/** In milliseconds: long enough not to open in passing, and to reach the card across a gap. */
const openAfter = 280;
const closeAfter = 320;
const pressable = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

export function watchPointer<T>(
  view: View,
  pointed: Pointed<T>,
  { signal, first }: { readonly signal: AbortSignal; readonly first?: MouseEvent | undefined },
): void {
  const timer = makeTimer(view, signal);
  let point: Point | undefined;
  let isInCard = false;
  let isWaiting = false;
  let target: T | undefined;
  let isShown = false;
  /** When the pointer came, where that was before we did. */
  let since = first?.timeStamp;

  const aim = (found: T | undefined): void => {
    if (found !== undefined && found === target) {
      // Back on it before the card closed.
      if (isShown) timer.stop();
      return;
    }
    target = found;
    if (found === undefined) {
      timer.start(closeAfter, () => {
        isShown = false;
        pointed.leave();
      });
    } else {
      const waited = since === undefined ? 0 : view.performance.now() - since;
      timer.start(Math.max(0, openAfter - waited), () => {
        isShown = true;
        pointed.rest(found);
      });
    }
  };
  const look = (): void => {
    isWaiting = false;
    if (signal.aborted) return;
    if (isInCard) timer.stop();
    else aim(point === undefined ? undefined : pointed.find(point));
  };
  const lookSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    view.requestAnimationFrame(look);
  };

  const move = (event: MouseEvent): void => {
    if (isTouch(event)) return;
    // While a button is down the reader selects or drags.
    point = event.buttons === 0 ? { x: event.clientX, y: event.clientY } : undefined;
    isInCard = pointed.isInCard(event);
    lookSoon();
  };
  const tap = (event: MouseEvent): void => {
    if (!event.isTrusted || !isTouch(event) || pointed.isInCard(event)) return;
    const isOnTool = event.target instanceof Element && event.target.closest(pressable) !== null;
    const found = isOnTool ? undefined : pointed.find({ x: event.clientX, y: event.clientY });
    if (found === undefined) pointed.leave();
    else pointed.rest(found);
  };
  if (first?.type === 'click') tap(first);
  else if (first !== undefined) move(first);

  view.addEventListener(
    'pointermove',
    (event) => {
      since = undefined;
      move(event);
    },
    { signal, passive: true },
  );
  view.document.documentElement.addEventListener(
    'pointerleave',
    () => {
      point = undefined;
      isInCard = false;
      lookSoon();
    },
    { signal, passive: true },
  );
  view.addEventListener('scroll', () => point !== undefined && lookSoon(), {
    signal,
    passive: true,
    capture: true,
  });
  view.addEventListener('click', tap, { signal });
}

function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

type Timer = { start(after: number, run: () => void): void; stop(): void };

/** One thing at a time. */
function makeTimer(view: View, signal: AbortSignal): Timer {
  let pending: number | undefined;
  const stop = (): void => {
    view.clearTimeout(pending);
    pending = undefined;
  };
  onAbort(signal, stop);
  return {
    stop,
    start(after, run) {
      stop();
      pending = view.setTimeout(run, after);
    },
  };
}
