/**
 * From a page to the article as text, with the way back to the page. Takes a Document and a test of visibility and
 * knows nothing else, so it runs in the browser and, on a parsed file, in Node. Never changes the page.
 *
 * Two halves: `findArticle` (is it one, and where does it stand) runs once a page, `readFound` each time the page
 * has changed.
 */
import type { ArticleText, Block } from '@/core/claims/article-check';
import { collectBlocks, type BlockReading, type ReadBlock } from './collect-blocks';
import { findBody } from './find-body';
import { findHead, type Head } from './find-title';
import { isArticle } from './is-article';
import { makeLeftOutTest, type LeavingOut } from './is-left-out';
import { keepReadable } from './keep-readable';
import { readMetadata, type Metadata } from './read-metadata';

/** The article's text; its blocks joined by an empty line. */
export type ArticleWords = Omit<ArticleText, 'url'> & {
  /** Whether the page says more than was read of it. */
  readonly isCut: boolean;
};

/** An article with the place of each of its blocks. */
export type PlacedArticle = {
  readonly article: ArticleWords;
  /** One for each of `article.blocks`, in the same order. */
  readonly blocks: readonly ReadBlock[];
};

export type ReadPage = ({ readonly read: 'article' } & PlacedArticle) | { readonly read: 'not-an-article' };

/** Where an article stands in its page. */
export type FoundArticle = {
  readonly root: Element;
  readonly head: Head;
  readonly metadata: Metadata;
  readonly isLeftOut: (element: Element) => boolean;
};

/** Reads the whole page at once. Linear in its size. */
export function readArticle(document: Document, isVisible: (element: Element) => boolean): ReadPage {
  const steps = findArticle(document, { isVisible });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (step.value === undefined) return { read: 'not-an-article' };
  return { read: 'article', ...readFound(step.value, { isVisible }) };
}

export type Finding = Pick<BlockReading, 'isVisible' | 'hasTime'>;

/** Undefined where the page is no article. Yields whenever `hasTime` says no; whoever runs it gives the page its turn. */
export function* findArticle(
  document: Document,
  finding: Finding,
): Generator<undefined, FoundArticle | undefined, undefined> {
  if (document.querySelector('body') === null) return undefined;
  const metadata = readMetadata(document);
  const found = yield* findIn(document, metadata, 'names', finding);
  // Names of classes lead astray on some pages; where they left no article, they are not asked.
  return found ?? (yield* findIn(document, metadata, 'attributes', finding));
}

function* findIn(
  document: Document,
  metadata: Metadata,
  by: LeavingOut,
  { isVisible, hasTime }: Finding,
): Generator<undefined, FoundArticle | undefined, undefined> {
  const isLeftOut = makeLeftOutTest(by);
  const kept = new WeakMap<Element, readonly ReadBlock[]>();
  const reading: BlockReading = { isLeftOut, isVisible: () => true, kept, ...(hasTime ? { hasTime } : {}) };
  let collected = collectBlocks(document.body, reading);
  while (!collected.isComplete) {
    yield;
    collected = collectBlocks(document.body, reading);
  }
  const { blocks } = collected;
  const body = findBody(blocks, document.body, isVisible);
  if (body === undefined || !isArticle(document, metadata, body, blocks)) return undefined;
  return { root: body.root, head: findHead(blocks, body.root, metadata.titles), metadata, isLeftOut };
}

/** Reads the article where it was found. */
export function readFound(
  found: FoundArticle,
  reading: Omit<BlockReading, 'isLeftOut'>,
): PlacedArticle & { readonly isComplete: boolean } {
  const { title, lead } = found.head;
  const { blocks, isComplete, isCut } = collectBlocks(found.root, { ...reading, isLeftOut: found.isLeftOut });
  const head = [title, ...lead].filter(
    (block) => block !== undefined && !found.root.contains(block.element) && reading.isVisible(block.element),
  );
  const all = [...head.filter((block) => block !== undefined), ...keepReadable(blocks)];
  const placed = all.map((block) => (isTitle(block, title) ? { ...block, kind: 'title' as const } : block));
  return { ...place(placed, { found, isCut }), isComplete };
}

function isTitle(block: ReadBlock, title: ReadBlock | undefined): boolean {
  return title !== undefined && block.element === title.element && block.text === title.text;
}

type Placing = { readonly found: FoundArticle; readonly isCut: boolean };

function place(read: readonly ReadBlock[], { found: { metadata }, isCut }: Placing): PlacedArticle {
  let at = 0;
  const blocks = read.map(({ kind, text }): Block => {
    const start = at;
    at += text.length + 2;
    return { kind, start, end: start + text.length };
  });
  const title = read.find((block) => block.kind === 'title')?.text ?? metadata.titles[0] ?? null;
  const { publisher, date, language, canonical } = metadata;
  const text = read.map((block) => block.text).join('\n\n');
  return { article: { text, blocks, title, publisher, date, language, canonical, isCut }, blocks: read };
}
