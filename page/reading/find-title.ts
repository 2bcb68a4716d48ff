/** The headline among the blocks, and the lines between it and the body that belong to the article: the standfirst. */
import type { ReadBlock } from './collect-blocks';
import { proseIn } from './find-body';

export type Head = {
  /** Undefined where the page shows no headline. */
  readonly title: ReadBlock | undefined;
  /** In order; a standfirst, or what a live page says in points above its posts. */
  readonly lead: readonly ReadBlock[];
};

const mostLead = 8;
/** So many blocks may stand between headline and body: byline, date, tools, caption. */
const mostBetween = 24;

/** `blocks` are those of the whole page, `root` the body's element. */
export function findHead(blocks: readonly ReadBlock[], root: Element, titles: readonly string[]): Head {
  const first = blocks.findIndex((block) => root.contains(block.element));
  const at = findTitle(blocks, first, titles);
  const title = blocks[at];
  if (title === undefined) return { title: undefined, lead: [] };
  if (at >= first) return { title, lead: [] };
  const between = first - at > mostBetween ? [] : blocks.slice(at + 1, first);
  return { title, lead: between.filter(isLead).slice(0, mostLead) };
}

/** The `h1` that says what the metadata says; else the last one before the body's prose. */
function findTitle(blocks: readonly ReadBlock[], first: number, titles: readonly string[]): number {
  const headings = blocks.flatMap((block, index) => (block.element.closest('h1') !== null ? [index] : []));
  const said = titles.map(lettersOf).filter((title) => title.length > 7);
  const matching = headings.find((index) => isSaid(lettersOf(blocks[index]?.text ?? ''), said));
  return matching ?? headings.findLast((index) => index <= first) ?? headings[0] ?? -1;
}

/** Metadata often adds the site's name to the headline. */
function isSaid(heading: string, titles: readonly string[]): boolean {
  return heading.length > 7 && titles.some((title) => title.includes(heading) || heading.includes(title));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isLead(block: ReadBlock): boolean {
  return (block.kind === 'paragraph' || block.kind === 'item') && proseIn(block) > 0;
}
