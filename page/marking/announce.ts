/** One calm sentence for screen readers. Its region is in the document only while it speaks. */
import { openHost } from './open-host';
import type { View } from '@/page/reading/view';

/** In milliseconds: a region has to be there before its words, and its words long enough to be heard. */
const before = 80;
const after = 4_000;

/** Each call takes the place of the one before, so that quick moves do not queue up. */
export function makeAnnouncer(
  view: View,
  { signal }: { readonly signal: AbortSignal },
): (words: string) => void {
  let last: AbortController | undefined;
  return (words) => {
    last?.abort();
    if (signal.aborted) return;
    const own = new AbortController();
    last = own;
    say(view, words, AbortSignal.any([own.signal, signal]));
    setTimeout(() => own.abort(), before + after);
  };
}

function say(view: View, words: string, signal: AbortSignal): void {
  const host = openHost(view, { sheets: [], theme: 'light', signal });
  host.style({
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
  });
  const region = view.document.createElement('p');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  host.root.append(region);
  setTimeout(() => {
    if (!signal.aborted) region.textContent = words;
  }, before);
}
