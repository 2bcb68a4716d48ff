/** Notices that a page has become another one: a new address without a load, a return from the back/forward cache, an article that moved. */
import type { View } from './view';
import { onAbort } from './on-abort';

export type PlaceWatch = {
  /** Another address, fragments aside. */
  readonly onAddress: () => void;
  /** The page was shown again as it had been left. */
  readonly onReturn: () => void;
  readonly signal: AbortSignal;
};

export function watchPlace(view: View, { onAddress, onReturn, signal }: PlaceWatch): void {
  let address = addressOf(view);
  const compare = (): void => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    onAddress();
  };
  // Scripts change the address silently; the Navigation API tells, and where it is missing the title, which changes with it.
  if ('navigation' in view) view.navigation.addEventListener('currententrychange', compare, { signal });
  else watchHead(view, compare, signal);
  view.addEventListener('popstate', compare, { signal });
  view.addEventListener('hashchange', compare, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) onReturn();
    },
    { signal },
  );
}

function addressOf(view: View): string {
  return view.location.href.replace(/#.*$/s, '');
}

function watchHead(view: View, onChange: () => void, signal: AbortSignal): void {
  const observer = new view.MutationObserver(onChange);
  observer.observe(view.document.head, { childList: true, subtree: true, characterData: true });
  onAbort(signal, () => observer.disconnect());
}

/**
 * The elements round the article, without what is inside them: tells cheaply when it is taken out, hidden or shown.
 */
export function watchAround(
  view: View,
  root: Element,
  onChange: () => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  let wasShown = isShown(root);
  const observer = new view.MutationObserver(() => {
    const shown = isShown(root);
    if (shown === wasShown) return;
    wasShown = shown;
    onChange();
  });
  for (let at = root.parentNode; at !== null; at = at.parentNode) {
    observer.observe(at, { childList: true, ...(at instanceof Element ? { attributeFilter: showing } : {}) });
  }
  onAbort(signal, () => observer.disconnect());
}

const showing = ['class', 'style', 'hidden'];

function isShown(root: Element): boolean {
  return root.isConnected && root.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** A page without an article yet: anything that comes in or comes to light may be it. */
export function watchArrivals(
  view: View,
  onChange: () => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  const { documentElement, body } = view.document;
  const observer = new view.MutationObserver(onChange);
  observer.observe(documentElement, { childList: true, subtree: true, attributeFilter: showing });
  onAbort(signal, () => observer.disconnect());
  for (const end of ['transitionend', 'animationend']) body.addEventListener(end, onChange, { signal });
}
