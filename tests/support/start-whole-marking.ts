import tokens from '@/assets/tokens.css?raw';
import { readMarkTokens } from '@/page/marking/mark-tokens';
import { makeOwnPainter } from '@/page/marking/paint-own';
import { startMarking } from '@/page/marking/start-marking';
import { startTending } from '@/page/marking/tend-marks';
import type { StartMarking } from '@/page/reading/marking-half';

/** Marking with all its parts at hand, none of which has to be fetched. */
export const startWholeMarking: StartMarking = (view, options) =>
  startMarking(view, {
    ...options,
    tokens: readMarkTokens(tokens),
    cards: () => Promise.resolve((page, marks) => startTending(page, { ...marks, tokens })),
    drawing: () => Promise.resolve(makeOwnPainter),
  });
