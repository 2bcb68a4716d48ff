/** What is marked right now: paints it, knows the current match, and drops marks whose words have changed. */
import type { Loudness } from '@/core/claims/page-state';
import { isClaim, isInConflict, isStop } from './mark';
import type { View } from '@/page/reading/view';
import type { Painter } from './paint-marks';
import type { OwnPainter } from './paint-own';
import { standsStill, toOwn, toPainted, type PlacedMark } from './placed-mark';
import type { ThemeFinder } from '@/page/reading/theme-behind';

export type MarkBoard = {
  /** In page order. */
  readonly marks: readonly PlacedMark[];
  readonly current: PlacedMark | undefined;
  readonly isHidden: boolean;
  show(marks: readonly PlacedMark[], loudness: Loudness): void;
  /** Paints again as the page looks now: light or dark may have changed. */
  repaint(): void;
  /** Takes marks off words that are no longer those; true where any went. */
  dropChanged(): boolean;
  makeCurrent(placed: PlacedMark | undefined): void;
  hide(isHidden: boolean): void;
  /** From the current one onwards, round the end; undefined where there is none. */
  find(direction: 'next' | 'previous' | 'next-conflict'): PlacedMark | undefined;
};

type Ways = {
  readonly shared: Painter;
  readonly own: OwnPainter;
  readonly makeThemeFinder: () => ThemeFinder;
};

export function makeMarkBoard(view: View, { shared, own, makeThemeFinder }: Ways): MarkBoard {
  let marks: readonly PlacedMark[] = [];
  let current: PlacedMark | undefined;
  let loudness: Loudness = 'underline';
  let isHidden = false;
  /** Hiding takes the tint off too; the next move of the reader brings it back. */
  let isTinted = true;
  let themeOf = makeThemeFinder();
  const paintCurrent = (): void => {
    const tinted = isTinted ? current : undefined;
    shared.paintCurrent(tinted && toPainted(view, tinted, themeOf));
    own.paintCurrent(tinted?.mark.isOwn === true ? toOwn(tinted, themeOf) : undefined);
  };
  const paint = (): void => {
    const shown = isHidden || loudness === 'badge' ? [] : marks;
    // With forced colours a browser paints every highlight alike, and no line could be told from another: drawings can.
    const isForced = view.matchMedia('(forced-colors: active)').matches;
    const [drawn, painted] = isForced ? [shown, []] : [shown.filter(({ mark }) => mark.isOwn), shown];
    shared.paint(
      painted.flatMap((placed) => toPainted(view, placed, themeOf) ?? []),
      loudness,
    );
    own.paint(
      drawn.map((placed) => toOwn(placed, themeOf)),
      loudness,
    );
    paintCurrent();
  };
  return {
    get marks() {
      return marks;
    },
    get current() {
      return current;
    },
    get isHidden() {
      return isHidden;
    },
    show(placed, howLoud) {
      const before = current?.mark;
      marks = placed;
      loudness = howLoud;
      current = before === undefined ? undefined : placed.find(({ mark }) => isSame(mark, before));
      paint();
    },
    repaint() {
      themeOf = makeThemeFinder();
      paint();
    },
    dropChanged() {
      const still = marks.filter(standsStill);
      if (still.length === marks.length) return false;
      marks = still;
      if (current !== undefined && !still.includes(current)) current = undefined;
      paint();
      return true;
    },
    makeCurrent(placed) {
      current = placed;
      isTinted = true;
      paintCurrent();
    },
    hide(hidden) {
      isHidden = hidden;
      isTinted = !hidden;
      paint();
    },
    find(direction) {
      const wanted = marks.filter(({ mark }) =>
        direction === 'next-conflict' ? isInConflict(mark) : isStop(mark),
      );
      const at = current?.mark.start ?? -1;
      if (direction === 'previous') return wanted.findLast(({ mark }) => mark.start < at) ?? wanted.at(-1);
      return wanted.find(({ mark }) => mark.start > at) ?? wanted[0];
    },
  };
}

/** The same claim in the same words, wherever it stands after another reading. */
function isSame(one: PlacedMark['mark'], other: PlacedMark['mark']): boolean {
  if (!isClaim(one) || !isClaim(other)) return false;
  const { pack, id } = one.claim.claim;
  const { claim } = other.claim;
  return pack === claim.pack && id === claim.id && Math.abs(one.start - other.start) < 2_000;
}
