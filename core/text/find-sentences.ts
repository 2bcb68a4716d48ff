/**
 * The sentences of a text. A block (headline, paragraph, caption, list item) is a border that no sentence crosses, so
 * that a headline without a stop is a unit of its own. Inside a block a mark ends a sentence unless
 * something in `sentence-ends.ts` speaks against it.
 */
import type { Block } from '@/core/claims/article-check';
import { isSpace } from './foldings';
import { isSentenceEnd } from './sentence-ends';
import type { Span } from './span';

/** Longer ones are cut at white space, so that text without any stop (transcripts, tables) stays cheap to match. */
export const longestSentence = 2000;

/** A bracket that has been open for longer than this is not going to be closed. */
const longestAside = 400;

/** In order, never overlapping, without white space at either end, each with at least one letter or digit. Linear. */
export function findSentences(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) {
    const start = Math.max(0, block.start);
    findInBlock(text.slice(start, block.end), start, sentences);
  }
  return sentences;
}

/** Runs of end marks; brackets; line ends; list bullets. */
const marks = /[.!?\u2026\u3002\uff01\uff1f]+(?: \.)*|[()[\]]|\n\s*|[\u2022\u25aa\u25cf\u25a0\u25e6]/g;
const closers = /["'\u201d\u2019\u00bb)\]\u00b9\u00b2\u00b3\u2070-\u2079]|\u201c(?=\s|$)|\[\d{1,3}\]/y;

function findInBlock(text: string, offset: number, sentences: Span[]): void {
  let start = 0;
  const cut = (end: number) => {
    addTrimmed(text, { start, end }, offset, sentences);
    start = end;
  };
  const asides: number[] = [];
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const mark = found[0];
    const at = found.index;
    if (mark === '(' || mark === '[') asides.push(at);
    else if (mark === ')' || mark === ']') asides.pop();
    else if (isLineEnd(mark)) {
      if (at > start && isLineBorder(text, start, at, mark)) cut(at);
    } else if (isBullet(mark)) cut(at);
    else {
      const end = afterClosers(text, at + mark.length, asides);
      marks.lastIndex = end;
      if (isAside(asides, start, at)) continue;
      if (isSentenceEnd({ text, start, mark: at, afterMark: at + mark.length, end })) cut(end);
    }
  }
  cut(text.length);
}

function isLineEnd(mark: string): boolean {
  return mark.startsWith('\n');
}

function isBullet(mark: string): boolean {
  return mark.length === 1 && mark >= '\u25a0' ? mark < '\u3000' : mark === '\u2022';
}

/** The mark together with the quotation marks, brackets and note numbers that close after it. */
function afterClosers(text: string, from: number, asides: number[]): number {
  let end = from;
  for (;;) {
    closers.lastIndex = end;
    const closer = closers.exec(text)?.[0];
    if (closer === undefined) return end;
    if (closer === ')' || closer === ']') asides.pop();
    end += closer.length;
  }
}

/** Whether `at` stands in a bracket that was opened in this sentence, not long ago. */
function isAside(asides: readonly number[], start: number, at: number): boolean {
  const opened = asides.at(-1);
  return opened !== undefined && opened >= start && at - opened < longestAside && opened > start;
}

/**
 * A line end inside a block is usually only where a file was wrapped. It is a border where a line is left blank, and
 * where a short line is followed by one that looks like a beginning.
 */
function isLineBorder(text: string, start: number, at: number, mark: string): boolean {
  if (mark.indexOf('\n', 1) > 0) return true;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const isShort = at - Math.max(start, lineStart) < 60;
  const next = text.slice(at + mark.length, at + mark.length + 3);
  return (
    isShort &&
    /^["'\u201c\u2018(]?\p{Lu}|^[-*\u2013]\s/u.test(next) &&
    !/[,;:\u2013\u2014-]$/.test(text.slice(at - 1, at))
  );
}

function addTrimmed(text: string, { start, end }: Span, offset: number, sentences: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  while (to - from > longestSentence) {
    const middle = cutBefore(text, from, from + longestSentence);
    addTrimmed(text, { start: from, end: middle }, offset, sentences);
    from = middle;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(from, to))) sentences.push({ start: offset + from, end: offset + to });
}

/** The last white space before `limit`, else `limit` itself, but never inside a surrogate pair. */
function cutBefore(text: string, from: number, limit: number): number {
  for (let at = limit; at > from + longestSentence / 2; at--) {
    if (isBlank(text.charCodeAt(at))) return at;
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

/** White space, and characters that show nothing. */
function isBlank(code: number): boolean {
  return isSpace(code) || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff;
}
