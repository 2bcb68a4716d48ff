/** Sentences as a card shows them: the words that differ marked, long ones cut round them. */
import type { Marked } from '@/core/claims/claim-view';
import type { Span } from '@/core/text/span';

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
/** In characters: what fits into two lines of the card. */
const longest = 84;
const wordsAround = 4;

type Token = Span & { readonly folded: string };

/** Marks every place where one of the phrases stands whole, whatever its case. */
export function markWords(text: string, phrases: readonly string[]): Marked {
  const tokens = tokensOf(text);
  const marks = phrases
    .flatMap((phrase) => findPhrase(tokens, tokensOf(phrase)))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  return {
    text,
    marks: marks.filter((mark, at) => marks.slice(0, at).every((before) => before.end <= mark.start)),
  };
}

function findPhrase(tokens: readonly Token[], phrase: readonly Token[]): readonly Span[] {
  if (phrase.length === 0) return [];
  return tokens.flatMap((first, at) => {
    const last = tokens[at + phrase.length - 1];
    const isSame = phrase.every(({ folded }, offset) => tokens[at + offset]?.folded === folded);
    return isSame && last !== undefined ? [{ start: first.start, end: last.end }] : [];
  });
}

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

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(word)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    folded: token.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', ''),
  }));
}
