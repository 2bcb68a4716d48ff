/** An article taken apart once for drafting: its sentences with their words, and what kind of block each stands in. */
import type { ArticleText, Block, BlockKind } from '@/core/claims/article-check';
import { findSentences } from '@/core/text/find-sentences';
import { findWordsIn, type Word } from '@/core/text/find-words';
import { isFunctionWord } from '@/core/text/function-words';
import type { Span } from '@/core/text/span';

export type SentenceWords = Span & {
  readonly text: string;
  /** In offsets of the article. */
  readonly words: readonly Word[];
  readonly block: BlockKind;
  /** Number of its block. */
  readonly blockNumber: number;
  /** In a headline in Title Case a capital says nothing. */
  readonly isTitleCase: boolean;
};

/** In reading order. */
export function splitIntoSentences({ text, blocks }: ArticleText): readonly SentenceWords[] {
  return blocks.flatMap((block, blockNumber) =>
    findSentences(text, [block]).map((span): SentenceWords => sentenceOf(text, span, block, blockNumber)),
  );
}

function sentenceOf(text: string, span: Span, block: Block, blockNumber: number): SentenceWords {
  const words = findWordsIn(text, span);
  const sentence = text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    text: sentence,
    words,
    block: block.kind,
    blockNumber,
    // A sentence that ends like one is no headline, however many names it has.
    isTitleCase: !/[.!?…]["'”’)\]]*$/.test(sentence) && isTitleCase(words),
  };
}

function isTitleCase(words: readonly Word[]): boolean {
  const open = words.filter(({ folded, shape }) => shape !== 'number' && !isFunctionWord(folded));
  const capitals = open.filter(({ shape }) => shape !== 'lower');
  return open.length > 2 && capitals.length > open.length * 0.7;
}
