/** The ends of a place that was found by likeness: at words, and inside the paragraphs that the words are of. */
import type { Span } from '@/core/text/span';
import { foldText } from '@/core/text/fold-text';
import { align } from './align';

/** A script that has blanks between words has none that is longer. */
const longestWord = 40;

/** `noted` are the folded words. */
export function tidySpan(text: string, span: Span, noted: string): Span {
  let { start, end } = trimSpan(text, span);
  const words = text.slice(start, end);
  const most = Math.min(20, noted.length / 3);
  const first = words.indexOf('\n');
  if (first !== -1 && isStray(words.slice(0, first), most, (length) => noted.slice(0, length)))
    start += first;
  const last = words.length - words.lastIndexOf('\n');
  if (last <= words.length && isStray(words.slice(-last), most, (length) => noted.slice(-length)))
    end -= last;
  const [earliest, latest] = [Math.max(0, start - longestWord), Math.min(text.length, end + longestWord)];
  while (start > earliest && isInWord(text, start)) start -= 1;
  while (end < latest && isInWord(text, end)) end += 1;
  return trimSpan(text, { start, end });
}

/** Short, and not of the noted words. Compared folded: some scripts have three letters then where they had one. */
function isStray(piece: string, most: number, edgeOf: (length: number) => string): boolean {
  const { text } = foldText(piece.trim());
  return text.length <= most && align(text, edgeOf(text.length + 4)).likeness(0, text.length) < 0.75;
}

function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

/** Whether letters stand on both sides, in a script that has blanks between words. */
function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && text.charCodeAt(at) < 0x2e80;
}
