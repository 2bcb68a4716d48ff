/** Notices that words may stand elsewhere on the page than before. Waits for events; there is no timer. */
import { onAbort } from '@/page/reading/on-abort';
import type { View } from '@/page/reading/view';

/** After these something may have found another place or size. */
const settling = ['load', 'toggle', 'transitionend', 'animationend'];

/** At most once a frame. A scroll of the whole page is no change: what lies on the page goes along. */
export function watchLayout(
  view: View,
  onChange: () => void,
  { around, signal }: { readonly around: readonly Element[]; readonly signal: AbortSignal },
): void {
  const { document } = view;
  let isWaiting = false;
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    view.requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) onChange();
    });
  };
  const sizes = new view.ResizeObserver(soon);
  for (const element of [document.documentElement, document.body, ...around]) sizes.observe(element);
  const shifts = watchShifts(view, soon);
  onAbort(signal, () => {
    sizes.disconnect();
    shifts?.disconnect();
  });
  view.addEventListener('resize', soon, { signal, passive: true });
  view.addEventListener('scroll', ({ target }) => target !== document && soon(), {
    signal,
    passive: true,
    capture: true,
  });
  for (const event of settling)
    document.addEventListener(event, soon, { signal, passive: true, capture: true });
  document.fonts.addEventListener('loadingdone', soon, { signal });
}

/** Things that moved without changing their size. Firefox does not tell. */
function watchShifts(view: View, onShift: () => void): PerformanceObserver | undefined {
  const type = 'layout-shift';
  if (!view.PerformanceObserver.supportedEntryTypes.includes(type)) return undefined;
  const observer = new view.PerformanceObserver(onShift);
  observer.observe({ type });
  return observer;
}
