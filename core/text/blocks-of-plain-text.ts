/** The blocks of a text file, which has none: lines and blank lines are all there is to go by. */
import type { Block, BlockKind } from '@/core/claims/article-check';
import type { Span } from './span';

/** Words that a title has, and more than which a first paragraph has. */
const titleWords = { least: 4, most: 25 } as const;
/** Lines of a file that was wrapped are about equally long, and not longer than this. */
const longestWrappedLine = 120;

type Line = Span & { readonly words: number; readonly blankBefore: boolean };

/**
 * A paragraph is a line, or lines up to a blank one where the file was wrapped. The first line of 4 to 25 words
 * before the first longer one is the title. Expects line ends as `\n`; offsets are those of `text`.
 */
export function blocksOfPlainText(text: string): Block[] {
  const paragraphs = joinWrapped(linesOf(text));
  const title = titleAmong(paragraphs);
  return paragraphs.map((line, index) => ({
    start: line.start,
    end: line.end,
    kind: index === title ? 'title' : kindOf(text, line, paragraphs[index + 1] !== undefined),
  }));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (const { 0: raw, index } of text.matchAll(/[^\n]+|\n[^\S\n]*(?=\n)/g)) {
    const line = raw.trim();
    if (line === '') {
      blankBefore = true;
      continue;
    }
    const start = index + raw.indexOf(line);
    lines.push({ start, end: start + line.length, words: countWords(line), blankBefore });
    blankBefore = false;
  }
  return lines;
}

function countWords(line: string): number {
  let words = 0;
  for (const word of line.matchAll(/\S+/g)) {
    if (/[\p{L}\p{N}]/u.test(word[0])) words++;
  }
  return words;
}

/** Joins lines where every line but the last of a group is nearly as long as the longest of the file. */
function joinWrapped(lines: readonly Line[]): Line[] {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest > longestWrappedLine || longest < 40) return [...lines];
  const joined: Line[] = [];
  let isFull = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isFull && !line.blankBefore) {
      joined[joined.length - 1] = { ...last, end: line.end, words: last.words + line.words };
    } else {
      joined.push(line);
    }
    isFull = line.end - line.start > longest * 0.7;
  }
  return joined;
}

/** -1 where there is none. A text of one paragraph has no title. */
function titleAmong(paragraphs: readonly Line[]): number {
  const first = paragraphs.findIndex(({ words }) => words > titleWords.most);
  const end = first === -1 ? paragraphs.length - 1 : first;
  return paragraphs.findIndex(({ words }, index) => index < end && words >= titleWords.least);
}

/** A short line without a stop that is followed by more is a heading. */
function kindOf(text: string, line: Line, isFollowed: boolean): BlockKind {
  const words = text.slice(line.start, line.end);
  if (/^(?:[-*\u2022\u25aa\u25cf]|\d{1,2}[.)])\s/.test(words)) return 'item';
  return isFollowed && line.words <= 12 && !/[.!?:;,\u2026]["'\u201d\u2019)\]]*$/.test(words)
    ? 'heading'
    : 'paragraph';
}
