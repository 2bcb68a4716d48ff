/** Ties a note to words of an article: the words, what stands around them, and, as a hint, where. */
import type { TextPositionSelector, TextQuoteSelector } from '@/core/notes/note';
import type { Span } from '@/core/text/span';

export type Anchor = { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector };

/** So much on either side tells most repeated phrases apart. */
const contextLength = 32;

/** Describes the words of a span by themselves, their surroundings and their place. */
export function describeAnchor(text: string, { start, end }: Span): Anchor {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wholeCharacters(text.slice(Math.max(0, start - contextLength), start)),
      suffix: wholeCharacters(text.slice(end, end + contextLength)),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/** Without half a character at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
