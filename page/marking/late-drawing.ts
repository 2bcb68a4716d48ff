import type { Loudness } from '@/core/claims/page-state';
import type { OwnMark, OwnPainter } from './paint-own';

type Late = {
  /** Asked whenever there is something to draw and nobody to draw it. */
  readonly bring: () => void;
  readonly painter: () => Promise<OwnPainter>;
};

/** Stands for the painter of own marks, whose code is fetched when there is something to draw for the first time. */
export function makeLateOwnPainter(late: Late): OwnPainter {
  let painter: OwnPainter | undefined;
  let isComing = false;
  let wanted: readonly [readonly OwnMark[], Loudness] = [[], 'underline'];
  let current: OwnMark | undefined;
  const wait = async (): Promise<void> => {
    isComing = true;
    painter = await late.painter();
    painter.paint(...wanted);
    painter.paintCurrent(current);
  };
  return {
    paint(...all) {
      wanted = all;
      if (painter !== undefined) return painter.paint(...all);
      if (all[0].length === 0) return;
      late.bring();
      if (!isComing) void wait();
    },
    paintCurrent(mark) {
      current = mark;
      painter?.paintCurrent(mark);
    },
  };
}
