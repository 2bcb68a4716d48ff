/** Keeps at most one card open: at a sentence, following it while the page scrolls, gone when it leaves. */
import { onAbort } from '@/page/reading/on-abort';
import type { ThemeFinder } from '@/page/reading/theme-behind';
import { buildActorCard, buildClaimCard, buildNoteCard, type CardTools } from './build-card';
import { linesOf } from './find-mark-at';
import { isClaim, type Mark } from './mark';
import type { View } from '@/page/reading/view';
import type { PlacedMark } from './placed-mark';
import { showCard, type Card } from './show-card';

export type CardKeeper = {
  /** By the keyboard, the card's button gets the focus. */
  open(placed: PlacedMark, by: 'pointer' | 'key'): void;
  close(): void;
  readonly openMark: PlacedMark | undefined;
  readonly isInside: (event: Event) => boolean;
};

export type CardKeeperOptions = {
  readonly tokens: string;
  readonly makeThemeFinder: () => ThemeFinder;
  /** Undefined where nothing is shown any more. */
  readonly toolsFor: (placed: PlacedMark) => CardTools | undefined;
  readonly onClose: (placed: PlacedMark) => void;
  readonly signal: AbortSignal;
};

type Shown = { readonly placed: PlacedMark; readonly card: Card; readonly end: AbortController };

export function makeCardKeeper(view: View, options: CardKeeperOptions): CardKeeper {
  let shown: Shown | undefined;
  const close = (): void => {
    const last = shown;
    shown = undefined;
    last?.end.abort();
    if (last !== undefined) options.onClose(last.placed);
  };
  onAbort(options.signal, close);
  return {
    get openMark() {
      return shown?.placed;
    },
    isInside: (event) => shown !== undefined && event.composedPath().includes(shown.card.element),
    close,
    open(placed, by) {
      if (options.signal.aborted) return;
      if (shown?.placed.mark !== placed.mark) {
        close();
        shown = show(view, placed, options, close);
      }
      if (by === 'key') shown?.card.focus();
    },
  };
}

function show(
  view: View,
  placed: PlacedMark,
  options: CardKeeperOptions,
  close: () => void,
): Shown | undefined {
  const around = placed.parts[0]?.node.parentElement;
  const tools = options.toolsFor(placed);
  if (around === null || around === undefined || tools === undefined) return undefined;
  const end = new AbortController();
  const card = showCard(view, {
    tokens: options.tokens,
    theme: options.makeThemeFinder()(around),
    content: buildContent(view.document, placed.mark, tools),
    lines: () => linesOf(view.document, placed),
    signal: end.signal,
    onLost: close,
  });
  const follow = (): void => {
    if (!card.place()) close();
  };
  const { signal } = end;
  view.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  view.addEventListener('resize', follow, { signal, passive: true });
  view.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), {
    signal,
    capture: true,
  });
  if (!card.place()) {
    end.abort();
    return undefined;
  }
  return { placed, card, end };
}

function buildContent(document: Document, mark: Mark, tools: CardTools): HTMLElement {
  if (isClaim(mark)) return buildClaimCard(document, mark.claim, tools);
  return mark.kind === 'note'
    ? buildNoteCard(document, tools)
    : buildActorCard(document, mark.actor, tools.words);
}
