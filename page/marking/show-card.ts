/**
 * Shows a card at a sentence, in the top layer so that nothing of the page lies over it, until its signal aborts.
 * A page may do to the element what it likes: the card then closes, and nothing in it can be pressed by a script.
 */
import { onAbort } from '@/page/reading/on-abort';
import cardCss from './card.css?raw';
import { openHost } from './open-host';
import type { Theme } from '@/page/reading/theme-behind';
import type { View } from '@/page/reading/view';
import { placeCard, type Box } from './place-card';

export type Card = {
  readonly element: HTMLElement;
  /** Puts it where its sentence is now. False when the sentence has left the window. */
  place(): boolean;
  /** Gives the keyboard to the card's button; gives it back when the card closes. */
  focus(): void;
};

export type CardOptions = {
  readonly tokens: string;
  readonly theme: Theme;
  readonly content: HTMLElement;
  /** The boxes of the sentence's lines in the window. */
  readonly lines: () => readonly Box[];
  readonly signal: AbortSignal;
  /** Called when the page has hidden, moved or removed the card. */
  readonly onLost: () => void;
};

/** As wide as in the drawings; less where the window is narrow. In CSS pixels. */
const width = 376;
const margin = 8;

export function showCard(view: View, { tokens, theme, content, lines, signal, onLost }: CardOptions): Card {
  const host = openHost(view, { sheets: [tokens, cardCss], theme, signal });
  host.root.append(content);
  host.element.popover = 'manual';
  host.element.showPopover();
  watchTampering(view, host.element, { signal, onLost });
  const place = (): boolean => {
    const boxes = lines();
    const { innerWidth, innerHeight } = view;
    if (!boxes.some((box) => box.bottom > 0 && box.top < innerHeight)) return false;
    const isRightToLeft = view.getComputedStyle(view.document.documentElement).direction === 'rtl';
    const box = { width: `${Math.min(width, innerWidth - 2 * margin)}px` };
    host.style(box);
    const { height, width: own } = content.getBoundingClientRect();
    const at = placeCard(
      boxes,
      { width: own, height },
      { width: innerWidth, height: innerHeight },
      isRightToLeft,
    );
    host.style({
      ...box,
      left: `${at.left}px`,
      top: `${at.top}px`,
      'max-height': `${at.maxHeight}px`,
    });
    return true;
  };
  return { element: host.element, place, focus: () => takeFocus(view, content, signal) };
}

/** Where the keyboard was before. */
function takeFocus(view: View, content: HTMLElement, signal: AbortSignal): void {
  const before = view.document.activeElement;
  content.querySelector('button')?.focus({ preventScroll: true });
  onAbort(signal, () => {
    if (before instanceof view.HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
}

type Tampering = { readonly signal: AbortSignal; readonly onLost: () => void };

/** Any attribute that the page puts on the element, its removal, or a popover that is closed from outside. */
function watchTampering(view: View, element: HTMLElement, { signal, onLost }: Tampering): void {
  const observer = new view.MutationObserver(() => onLost());
  observer.observe(element, { attributes: true });
  const parent = new view.MutationObserver(() => {
    if (!element.isConnected && !signal.aborted) onLost();
  });
  if (element.parentNode !== null) parent.observe(element.parentNode, { childList: true });
  element.addEventListener(
    'toggle',
    (event) => {
      if (event.newState === 'closed') onLost();
    },
    { signal },
  );
  onAbort(signal, () => {
    observer.disconnect();
    parent.disconnect();
  });
}
