/** An article taken apart once for drafting: its sentences with their words and clauses, and what block each stands in. */
import type { ArticleText, Block, BlockKind } from '@/core/claims/article-check';
import { findBlockClauses } from '@/core/text/find-block-clauses';
import type { Clause } from '@/core/text/find-clauses';
import { findSentences } from '@/core/text/find-sentences';
import { findWordsIn, type Word } from '@/core/text/find-words';
import { isFunctionWord } from '@/core/text/function-words';
import type { Span } from '@/core/text/span';

export type ArticleSentence = Span & {
  readonly text: string;
  /** In offsets of the article. */
  readonly words: readonly Word[];
  /** The whole sentence first, then its parts. */
  readonly clauses: readonly Clause[];
  readonly block: BlockKind;
  /** In a headline in Title Case a capital says nothing. */
  readonly isTitleCase: boolean;
};

/** In reading order. */
export function splitIntoSentences({ text, blocks }: ArticleText): readonly ArticleSentence[] {
  return blocks.flatMap((block) => sentencesOf(text, block));
}

function sentencesOf(text: string, block: Block): readonly ArticleSentence[] {
  const spans = findSentences(text, [block]);
  const words = spans.map((span) => findWordsIn(text, span));
  const clauses = findBlockClauses(text, spans, (at) => words[at] ?? []);
  return spans.map(({ start, end }, at) => {
    const sentence = text.slice(start, end);
    const own = words[at] ?? [];
    return {
      start,
      end,
      text: sentence,
      words: own,
      clauses: clauses[at] ?? [],
      block: block.kind,
      // A sentence that ends like one is no headline, however many names it has.
      isTitleCase: !/[.!?…][\"'”’)\]]*$/.test(sentence) && isTitleCase(own),
    };
  });
}

function isTitleCase(words: readonly Word[]): boolean {
  const open = words.filter(({ folded, shape }) => shape !== 'number' && !isFunctionWord(folded));
  const capitals = open.filter(({ shape }) => shape !== 'lower');
  return open.length > 2 && capitals.length > open.length * 0.7;
}
