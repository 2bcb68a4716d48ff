import type { ArticleText } from '@/core/claims/article-check';
import { blocksOfPlainText } from '@/core/text/blocks-of-plain-text';
import { findDateline } from './find-dateline';

/** A text file as an article. Line ends become `\n`, nothing else changes; what a text does not say is null. */
export function readPlainText(raw: string): ArticleText {
  const text = raw.replace(/\r\n?/g, '\n');
  const blocks = blocksOfPlainText(text);
  const title = blocks.find(({ kind }) => kind === 'title');
  return {
    text,
    blocks,
    title: title === undefined ? null : text.slice(title.start, title.end),
    publisher: null,
    date: findDateline(text, blocks),
    language: null,
    url: null,
  };
}
