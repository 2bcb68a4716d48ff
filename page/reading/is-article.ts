/** Whether a page is one article, told from what it says of itself and from how much of it can be read. */
import { proseIn, type FoundBody } from './find-body';
import type { ReadBlock } from './collect-blocks';
import { isWide } from './keep-readable';
import type { Metadata } from './read-metadata';

/** Units of prose: a page that calls itself an article may be two sentences long, others have to show more. */
const least = { said: 120, marked: 300, silent: 500 };

export function isArticle(
  document: Document,
  metadata: Metadata,
  body: FoundBody,
  blocks: readonly ReadBlock[],
): boolean {
  const inBody = blocks.filter((block) => body.root.contains(block.element));
  const prose = inBody.filter((block) => proseIn(block) > 0);
  const units = prose.reduce((sum, block) => sum + unitsOf(block), 0);
  if (metadata.saysArticle) return units >= least.said;
  if (isFrontPage(document) || isMostlyLinks(inBody, units)) return false;
  const isMarked =
    body.root.closest('article') !== null || body.root.querySelectorAll('article').length === 1;
  return isMarked ? units >= least.marked && prose.length > 1 : units >= least.silent && prose.length > 2;
}

/** Chinese, Japanese and Korean say the same in a third of the characters. */
function unitsOf(block: ReadBlock): number {
  return proseIn(block) * (isWide(block.text) ? 3 : 1);
}

/** Front pages and sections: the headlines of other stories, each a link, with a line below each. */
function isMostlyLinks(blocks: readonly ReadBlock[], prose: number): boolean {
  const teasers = blocks.filter((block) => block.linked * 2 > block.text.length);
  const linked = teasers.reduce((sum, block) => sum + block.linked, 0);
  return linked * 2 > prose && teasers.length > 4;
}

function isFrontPage(document: Document): boolean {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return typeof address === 'string' && /^https?:\/\/[^/]+\/?$/.test(address.trim());
}
