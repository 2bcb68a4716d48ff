import type { Span } from '@/core/text/span';

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** A word of a line that is shown, comparable with others whatever its case and typography. */
export type Token = Span & { readonly folded: string };

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(word)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    folded: token.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', ''),
  }));
}
