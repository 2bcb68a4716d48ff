/**
 * Paints the marks that are this reader's alone: notes, and what his own packs know. The registry of highlights can be
 * read by the page, so these lie as drawings in a closed shadow root over it. The element that holds them is in the
 * document only while there are any; it lies on the page, so a scroll moves it without us.
 */
import { onAbort } from '@/page/reading/on-abort';
import type { Loudness } from '@/core/claims/page-state';
import type { View } from '@/page/reading/view';
import type { Line } from './draw-lines';
import type { Theme } from '@/page/reading/theme-behind';
import type { MarkTokens } from './mark-tokens';
import { makeLineMeasure } from './measure-lines';
import { openHost, type Host } from './open-host';
import { makeOwnPaths } from './own-paths';
import type { PlacedMark } from './placed-mark';
import { watchLayout } from './watch-layout';

export type OwnMark = { readonly placed: PlacedMark; readonly theme: Theme };

export type OwnPainter = {
  /** Replaces what was painted. `badge` paints nothing. */
  paint(marks: readonly OwnMark[], loudness: Loudness): void;
  paintCurrent(mark: OwnMark | undefined): void;
};

type Options = { readonly tokens: MarkTokens; readonly signal: AbortSignal };
export type MakeOwnPainter = (view: View, options: Options) => OwnPainter;

/** More than that on one page are not painted; names give way to claims and notes. */
const mostMarks = 600;
/** A page that throws our element out that often wants no marks. */
const mostReturns = 5;
const svg = 'http://www.w3.org/2000/svg';
/** Known beforehand, so that it tells the page's own scale. In CSS pixels. */
const hostWidth = 100;

const sheet = `svg { position: absolute; inset: 0 auto auto 0; width: 1px; height: 1px; overflow: visible }
@media (forced-colors: active) { .line { stroke: CanvasText } .tint { fill: Highlight; fill-opacity: 0.2 } .corner { fill: CanvasText } }`;

/** Until `signal` aborts; then everything of ours is gone. */
export function makeOwnPainter(view: View, options: Options): OwnPainter {
  let marks: readonly OwnMark[] = [];
  let current: OwnMark | undefined;
  let loudness: Loudness = 'underline';
  let shown: Shown | undefined;
  let returns = 0;
  const close = (): void => {
    shown?.end.abort();
    shown = undefined;
  };
  const onLost = (): void => {
    returns += 1;
    close();
    if (returns < mostReturns) show();
  };
  const show = (): void => {
    if (options.signal.aborted || returns >= mostReturns) return;
    const all = current === undefined ? marks : [...marks, current];
    if (all.length === 0) return close();
    shown ??= open(view, all, { signal: options.signal, redraw: show, onLost });
    draw(view, shown, { marks, current, loudness, tokens: options.tokens });
  };
  onAbort(options.signal, close);
  return {
    paint(next, howLoud) {
      // Others may stand round other words: what is watched is found anew.
      if (next.length !== marks.length) close();
      marks = howLoud === 'badge' ? [] : mostOf(next);
      loudness = howLoud;
      show();
    },
    paintCurrent(mark) {
      if (mark?.placed === current?.placed) return;
      current = mark;
      show();
    },
  };
}

function mostOf(marks: readonly OwnMark[]): readonly OwnMark[] {
  if (marks.length <= mostMarks) return marks;
  const isName = ({ placed }: OwnMark): boolean => placed.mark.kind === 'actor';
  return [...marks.filter((mark) => !isName(mark)), ...marks.filter(isName)].slice(0, mostMarks);
}

type Shown = { readonly host: Host; readonly drawing: SVGElement; readonly end: AbortController };
type Opening = { readonly signal: AbortSignal; readonly redraw: () => void; readonly onLost: () => void };

function open(view: View, marks: readonly OwnMark[], { signal, redraw, onLost }: Opening): Shown {
  const end = new AbortController();
  const own = AbortSignal.any([signal, end.signal]);
  const host = openHost(view, { sheets: [sheet], theme: 'light', signal: own });
  const drawing = view.document.createElementNS(svg, 'svg');
  drawing.setAttribute('aria-hidden', 'true');
  host.root.append(drawing);
  const around = [...new Set(marks.flatMap(({ placed }) => placed.parts[0]?.node.parentElement ?? []))];
  host.style({
    position: 'absolute',
    width: `${hostWidth}px`,
    height: '0',
    'z-index': String(levelOf(view, around[0])),
  });
  watchLayout(view, redraw, { around, signal: own });
  const removal = new view.MutationObserver(() => !host.element.isConnected && onLost());
  removal.observe(view.document.documentElement, { childList: true });
  const change = new view.MutationObserver(onLost);
  change.observe(host.element, { attributes: true });
  onAbort(own, () => [removal, change].forEach((observer) => observer.disconnect()));
  return { host, drawing, end };
}

/** As high as the layer that the words lie in, so that what the page lays over its words lies over the marks too. */
function levelOf(view: View, element: Element | undefined): number {
  let level = 0;
  for (let at = element ?? null; at !== null; at = at.parentElement) {
    const { zIndex, position } = view.getComputedStyle(at);
    if (zIndex !== 'auto' && position !== 'static') level = Number(zIndex);
  }
  return Math.max(0, level);
}

type Drawing = {
  readonly marks: readonly OwnMark[];
  readonly current: OwnMark | undefined;
  readonly loudness: Loudness;
  readonly tokens: MarkTokens;
};

function draw(view: View, { host, drawing }: Shown, { marks, current, loudness, tokens }: Drawing): void {
  const measure = makeLineMeasure(view);
  const toPage = makeOrigin(host.element);
  const paths = makeOwnPaths(tokens);
  for (const { placed, theme } of marks) {
    const lines = measure(placed).map(toPage);
    const { kind } = placed.mark;
    if (kind === 'note') paths.addNote(theme, lines, isRightToLeft(view, placed));
    else {
      if (loudness === 'full' && kind !== 'actor') paths.addTint({ kind, theme }, lines);
      paths.addLines({ kind, theme }, lines);
    }
  }
  if (current !== undefined)
    paths.addTint(
      { kind: current.placed.mark.kind, theme: current.theme },
      measure(current.placed).map(toPage),
    );
  drawing.replaceChildren(...paths.toElements(view.document));
}

/** From the window's coordinates to those of the drawing, even on a page that is zoomed by its own style. */
function makeOrigin(element: Element): (line: Line) => Line {
  const { left, top, width } = element.getBoundingClientRect();
  const scale = width === 0 ? 1 : width / hostWidth;
  return (line) => ({
    left: (line.left - left) / scale,
    right: (line.right - left) / scale,
    top: (line.top - top) / scale,
    bottom: (line.bottom - top) / scale,
  });
}

function isRightToLeft(view: View, { parts }: PlacedMark): boolean {
  const around = parts.at(-1)?.node.parentElement ?? null;
  return around !== null && view.getComputedStyle(around).direction === 'rtl';
}
