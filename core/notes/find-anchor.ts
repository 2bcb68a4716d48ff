/** Finds words of notes in one text, however many notes there are: the text is prepared once. */
import type { TextPositionSelector, TextQuoteSelector } from '@/core/notes/note';
import type { Span } from '@/core/text/span';
import { findAnchor } from './anchor-note';

export type Refound =
  /** `edited` where more than typography, case or white space differs. */
  | { readonly ok: true; readonly span: Span; readonly edited: boolean }
  | {
      readonly ok: false;
      readonly reason: 'words-gone' | 'several-places' | 'other-surroundings' | 'no-time';
    };

export type AnchorFinder = {
  find(quote: TextQuoteSelector, position?: TextPositionSelector): Refound;
};

export function makeFinder(text: string, mayGoOn: () => boolean): AnchorFinder {
  return {
    find(quote, position) {
      if (!mayGoOn()) return { ok: false, reason: 'no-time' };
      const found = findAnchor(text, quote, position);
      return found.ok ? { ok: true, span: found.span, edited: false } : found;
    },
  };
}
