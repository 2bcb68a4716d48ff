/** An article read once, before it is compared with anything: words, sentences, actors, and each sentence taken apart. */
import type { ArticleText } from '@/core/claims/article-check';
import type { ActorKind } from '@/core/claims/claim-pack';
import { findSentences } from '@/core/text/find-sentences';
import { findWords, type Word } from '@/core/text/find-words';
import type { Span } from '@/core/text/span';
import { findMentions, type Mention } from './find-mentions';
import type { ActorIndex } from './open-actors';
import { partsOf, type TextParts } from './text-parts';

export type PageReading = {
  readonly article: ArticleText;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  /** One for each sentence. */
  readonly parts: readonly TextParts[];
  /** By sentence, the one before it in the same block; -1 at the beginning of a block. */
  readonly before: readonly number[];
  /** Of the title, which may name what the sentences only point to. */
  readonly title: TextParts | undefined;
  readonly kindOf: (actor: number) => ActorKind;
  /** Every word of an actor's names, folded. */
  readonly wordsOf: (actor: number) => ReadonlySet<string>;
};

export function readPage(article: ArticleText, actors: ActorIndex): PageReading {
  const { text, blocks } = article;
  const words = findWords(text);
  const sentences = findSentences(text, blocks);
  const mentions = findMentions(actors, { text, words, blocks });
  const parts = partsOfSentences(article, sentences, words, mentions);
  const before = linkSentences(sentences, blocks);
  const titleAt = blocks.findIndex((block) => block.kind === 'title');
  const title = blocks[titleAt];
  return {
    article,
    words,
    sentences,
    mentions,
    parts,
    before,
    kindOf: (actor) => actors.actorAt(actor).kind,
    wordsOf: (actor) => actors.actorAt(actor).words,
    title:
      title === undefined
        ? undefined
        : parts.find(({ start, end }) => start >= title.start && end <= title.end),
  };
}

function partsOfSentences(
  { text, date }: ArticleText,
  sentences: readonly Span[],
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly TextParts[] {
  let from = 0;
  let first = 0;
  return sentences.map((sentence) => {
    while (from < words.length && (words[from]?.start ?? 0) < sentence.start) from++;
    let to = from;
    while (to < words.length && (words[to]?.end ?? 0) <= sentence.end) to++;
    while (first < mentions.length && (mentions[first]?.from ?? 0) < from) first++;
    let last = first;
    while (last < mentions.length && (mentions[last]?.to ?? 0) <= to) last++;
    const parts = partsOf(
      { text, words, mentions: mentions.slice(first, last), day: date },
      sentence,
      from,
      to,
    );
    [from, first] = [to, last];
    return parts;
  });
}

function linkSentences(sentences: readonly Span[], blocks: readonly Span[]): readonly number[] {
  let block = 0;
  let previous = -1;
  return sentences.map((sentence, at) => {
    const isNew = (blocks[block]?.end ?? Infinity) <= sentence.start;
    while (block < blocks.length && (blocks[block]?.end ?? Infinity) <= sentence.start) block++;
    const before = isNew ? -1 : previous;
    previous = at;
    return before;
  });
}
