import type { Marked } from '@/core/claims/claim-view';
import { tokensOf } from './line-tokens';

/** In characters: what fits into two lines of a card. */
const longest = 84;
const wordsAround = 4;

/** Cuts a long sentence to the words round its first mark, or to its beginning. */
export function excerptOf({ text, marks }: Marked): Marked {
  if (text.length <= longest + 16) return { text, marks };
  const tokens = tokensOf(text);
  const mark = marks[0] ?? { start: 0, end: 0 };
  const before = tokens.filter(({ end }) => end <= mark.start).slice(-wordsAround);
  const start = before[0]?.start ?? mark.start;
  const within = tokens.filter((token) => token.end > mark.end && token.end <= start + longest);
  const end = within.at(-1)?.end ?? Math.max(mark.end, Math.min(text.length, start + longest));
  const head = start > 0 && before.length === wordsAround ? '… ' : '';
  const from = head === '' ? 0 : start;
  const rest = text.slice(end);
  const isWhole = /^[\s.!?…"'”’»)]*$/.test(rest);
  const cut = `${head}${text.slice(from, end)}${isWhole ? rest : ' …'}`;
  const shift = head.length - from;
  const moved = marks.filter((one) => one.start >= from && one.end <= end);
  return { text: cut, marks: moved.map((one) => ({ start: one.start + shift, end: one.end + shift })) };
}
