/**
 * A popup is as large as its content, but a browser with little room above the page's foot gives it less. The list
 * should then scroll, not the whole popup. A height in `vh` would do it, were it not what the browser measures first:
 * so the popup asks for 600 pixels, and takes what it was given once that has come to rest.
 */

/** The browser opens a popup at some size of its own and lets it grow within some frames. */
const restAfter = 200;
/** Less than this is no size to read in, but one on the way. */
const smallest = 240;

export function fitPopup({ signal }: { readonly signal: AbortSignal }): void {
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    const isCut = root.scrollHeight > innerHeight && innerHeight >= smallest;
    if (isCut) root.dataset.fit = 'window';
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, restAfter);
  };
  addEventListener('resize', wait, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  wait();
}
