import { onAbort } from '@/page/reading/on-abort';
import type { View } from '@/page/reading/view';

/** Classes and styles that change the look of the whole page, such as a switch to a dark theme. */
export function watchLook(
  view: View,
  onChange: () => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  const observer = new view.MutationObserver(onChange);
  for (const element of [view.document.documentElement, view.document.body]) {
    observer.observe(element, { attributes: true });
  }
  for (const wish of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    view.matchMedia(wish).addEventListener('change', onChange, { signal });
  onAbort(signal, () => observer.disconnect());
}
