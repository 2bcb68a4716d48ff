/**
 * What of the body's blocks is the article's own text. The body still holds lines that no name gives away: links
 * to other stories, labels, "Advertisement". Told by shape alone, never by words, so that it holds in any language.
 */
import type { ReadBlock } from './collect-blocks';

const letter = /\p{L}/u;
const sentenceEnd = /[.!?…:;。！？：؟۔।]["'”’»«)\]]*$/u;

/** In order; a heading goes when all that stood under it went. */
export function keepReadable(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const kept: ReadBlock[] = [];
  for (const block of blocks) {
    if (isReadable(block)) kept.push(block);
    else if (isTeaser(block)) dropHeadings(kept);
  }
  return kept;
}

function isReadable(block: ReadBlock): boolean {
  return letter.test(block.text) && !isTeaser(block) && !isLabel(block);
}

/** Mostly a link. */
function isTeaser({ text, linked }: ReadBlock): boolean {
  return linked > text.length * (text.length < 80 ? 0.5 : 0.7);
}

/** A few words that end like no sentence: a date line, a category, "Image". Titles, headings, captions and list items are like that by nature. */
function isLabel({ kind, text, element }: ReadBlock): boolean {
  if (kind !== 'paragraph' || sentenceEnd.test(text.slice(-16))) return false;
  const isParagraph = element.localName === 'p';
  return isWide(text) ? text.length < 8 : text.length < (isParagraph ? 20 : 50);
}

/** Chinese, Japanese and Korean say the same in fewer characters. */
export function isWide(text: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7af]/.test(text);
}

function dropHeadings(kept: ReadBlock[]): void {
  while (kept.at(-1)?.kind === 'heading') kept.pop();
}
