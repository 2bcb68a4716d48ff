import type { Loudness } from '@/core/claims/page-state';
import type { OwnMark, OwnPainter } from './paint-own';

/** Stands for the painter of own marks, whose code is fetched when there is something to draw for the first time. */
export function makeLateOwnPainter(load: () => Promise<OwnPainter>): OwnPainter {
  let painter: OwnPainter | undefined;
  let isComing = false;
  let wanted: readonly [readonly OwnMark[], Loudness] = [[], 'underline'];
  let current: OwnMark | undefined;
  const show = (): void => {
    painter?.paint(...wanted);
    painter?.paintCurrent(current);
  };
  const fetch = async (): Promise<void> => {
    isComing = true;
    painter = await load();
    show();
  };
  return {
    paint(...all) {
      wanted = all;
      if (painter !== undefined) painter.paint(...all);
      else if (all[0].length > 0 && !isComing) void fetch();
    },
    paintCurrent(mark) {
      current = mark;
      painter?.paintCurrent(mark);
    },
  };
}
