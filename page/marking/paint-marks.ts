/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched, and a `StaticRange`, unlike a
 * `Range`, costs the page nothing when it changes. The registry can be read by the page, so our names are random
 * for each load, and only marks that are the same for every reader may come here. We delete what is ours and
 * nothing else.
 */
import { onAbort } from '@/page/reading/on-abort';
import type { Loudness } from '@/core/claims/page-state';
import { markKinds, type MarkKind } from './mark';
import { markStyles, themes, type MarkLook, type MarkNames } from './mark-styles';
import type { Theme } from '@/page/reading/theme-behind';
import type { MarkTokens } from './mark-tokens';
import type { Reach } from './reach-everywhere';
import type { View } from '@/page/reading/view';

export type PaintedMark = {
  readonly kind: MarkKind;
  readonly theme: Theme;
  readonly ranges: readonly StaticRange[];
};

export type Painter = {
  /** Replaces what was painted. `badge` paints nothing. */
  paint(marks: readonly PaintedMark[], loudness: Loudness): void;
  /** Puts the tint behind one match, whatever the loudness; undefined takes it away. */
  paintCurrent(mark: PaintedMark | undefined): void;
};

export type PainterOptions = {
  readonly tokens: MarkTokens;
  /** From 0 to 1, for the names. */
  readonly random: () => number;
  /** Where rules for highlights are not inherited. */
  readonly reach?: Reach | undefined;
  readonly signal: AbortSignal;
};

/** A page that throws our style sheet out that often wants no marks. */
const mostReturns = 5;

/** Until `signal` aborts; then everything of ours is gone. */
export function makePainter(view: View, { tokens, random, reach, signal }: PainterOptions): Painter {
  if (!('highlights' in view.CSS)) return { paint: () => undefined, paintCurrent: () => undefined };
  const names = makeNames(view, random);
  const sheet = makeSheet(view, { reach, signal });
  let look: MarkLook = { loudness: 'underline', current: 'single', isInherited: reach === undefined };
  let css = markStyles(tokens, names, look);
  const restyle = (change: Partial<MarkLook>): void => {
    const next = { ...look, ...change };
    if (next.loudness !== look.loudness || next.current !== look.current)
      css = markStyles(tokens, names, next);
    look = next;
    sheet.fill(css);
  };
  const put = (name: string, ranges: readonly StaticRange[]): void => {
    if (ranges.length === 0 || !sheet.isWelcome()) view.CSS.highlights.delete(name);
    else view.CSS.highlights.set(name, makeHighlight(view, ranges));
  };
  const clear = (): void => allNames(names).forEach((name) => view.CSS.highlights.delete(name));
  onAbort(signal, clear);
  return {
    paint(marks, loudness) {
      if (signal.aborted) return;
      if (marks.length > 0) restyle({ loudness });
      sheet.reach(marks);
      const groups = groupRanges(loudness === 'badge' ? [] : marks);
      for (const kind of markKinds)
        for (const theme of themes) put(names.lines[kind][theme], groups.get(`${kind} ${theme}`) ?? []);
    },
    paintCurrent(mark) {
      if (signal.aborted) return;
      if (mark !== undefined) restyle({ current: mark.kind });
      for (const theme of themes) put(names.current[theme], mark?.theme === theme ? mark.ranges : []);
    },
  };
}

function groupRanges(marks: readonly PaintedMark[]): ReadonlyMap<string, readonly StaticRange[]> {
  const groups = new Map<string, StaticRange[]>();
  for (const { kind, theme, ranges } of marks) {
    const name = `${kind} ${theme}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [...ranges]);
    else group.push(...ranges);
  }
  return groups;
}

/** At once is half the work of one by one; an argument list has an end, though. */
const mostAtOnce = 5_000;

function makeHighlight(view: View, ranges: readonly StaticRange[]): Highlight {
  const highlight = new view.Highlight(...ranges.slice(0, mostAtOnce));
  for (const range of ranges.slice(mostAtOnce)) highlight.add(range);
  return highlight;
}

function makeNames(view: View, random: () => number): MarkNames {
  // Firefox lets a content script walk the page's lists by their own methods only, not by iterators.
  const taken = new Set<string>();
  view.CSS.highlights.forEach((_, name) => taken.add(name));
  const fresh = (): string => {
    const name = randomName(random);
    if (taken.has(name)) return fresh();
    taken.add(name);
    return name;
  };
  const pair = (): Record<Theme, string> => ({ light: fresh(), dark: fresh() });
  return {
    lines: { corroborated: pair(), conflicting: pair(), contested: pair(), single: pair(), actor: pair() },
    current: pair(),
  };
}

/** Letters only, of changing length, so that nothing about it says whose it is. */
function randomName(random: () => number): string {
  const length = 6 + Math.floor(random() * 6);
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
}

function allNames(names: MarkNames): readonly string[] {
  return [...markKinds.flatMap((kind) => Object.values(names.lines[kind])), ...Object.values(names.current)];
}

type Sheet = {
  fill(css: string): void;
  isWelcome(): boolean;
  /** Told before these are painted. */
  reach(marks: readonly PaintedMark[]): void;
};

/** Adopted when it is first filled; taken back on abort. */
function makeSheet(view: View, { reach, signal }: Pick<PainterOptions, 'reach' | 'signal'>): Sheet {
  const { document } = view;
  const sheet = new view.CSSStyleSheet();
  let filled = '';
  let returns = -1;
  const leave = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  onAbort(signal, leave);
  return {
    fill(css) {
      if (css !== filled) sheet.replaceSync((filled = css));
      if (returns >= mostReturns || document.adoptedStyleSheets.includes(sheet)) return;
      returns += 1;
      document.adoptedStyleSheets = document.adoptedStyleSheets.concat([sheet]);
    },
    isWelcome: () => returns < mostReturns,
    reach: reach?.(sheet, signal) ?? (() => undefined),
  };
}
