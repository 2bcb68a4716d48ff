/**
 * Finds words of notes piece by piece, and remembers what it found in the last text: a page's notes are placed again
 * whenever anybody writes one, and only what is new has to be looked for.
 */
import type { TextPositionSelector, TextQuoteSelector } from '@/core/notes/note';
import { makeFinder, type AnchorFinder } from './find-anchor';
import type { Refound } from './judge-places';

export type PlaceMemory = {
  /** `mayGoOn` is asked before each search; what is known already is answered in any case. */
  finderIn(text: string, mayGoOn: () => boolean): AnchorFinder;
  /** How many searches of the last finder were put off. */
  putOff(): number;
};

export function makePlaceMemory(): PlaceMemory {
  let known: { readonly text: string; readonly finder: AnchorFinder } | undefined;
  let late = 0;
  const found = new Map<string, Refound>();
  return {
    finderIn(text, mayGoOn) {
      if (known?.text !== text) {
        known = { text, finder: makeFinder(text) };
        found.clear();
      }
      const { finder } = known;
      late = 0;
      return {
        find(quote, position) {
          const key = keyOf(quote, position);
          const before = found.get(key);
          if (before !== undefined) return before;
          if (!mayGoOn()) {
            late += 1;
            return { ok: false, reason: 'no-time' };
          }
          const place = finder.find(quote, position);
          found.set(key, place);
          return place;
        },
      };
    },
    putOff: () => late,
  };
}

function keyOf(
  { exact, prefix, suffix }: TextQuoteSelector,
  position: TextPositionSelector | undefined,
): string {
  return JSON.stringify([exact, prefix, suffix, position?.start]);
}
