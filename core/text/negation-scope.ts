/** Where a negation stops reaching: at the borders of its clause. */
import type { Word } from './find-words';
import { isReportingVerb, isSpeechVerb } from './reporting-verbs';

/** By word: where a scope begins that reaches back from it, and where one ends that reaches on from it. */
export type Borders = { readonly starts: readonly number[]; readonly ends: readonly number[] };

export function scopeBorders(text: string, words: readonly Word[]): Borders {
  const borders = words.map((word, at) => at > 0 && isBorder(text, words, at, word));
  const starts: number[] = [];
  const ends: number[] = [];
  words.forEach((word, at) => {
    const opens = at === 0 || borders[at] === true || opensContent(words, at - 1);
    starts[at] = opens ? word.start : (starts[at - 1] ?? word.start);
  });
  for (let at = words.length - 1; at >= 0; at--) {
    const isLast = at === words.length - 1 || borders[at + 1] === true;
    ends[at] = isLast ? (words[at]?.end ?? 0) : (ends[at + 1] ?? 0);
  }
  return { starts, ends };
}

/** After `said` or `that` something is stated that a later `no` denies, but not the saying. */
function opensContent(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.folded === 'that' || isSpeechVerb(word));
}

const borderWords = new Set(
  'but because although though while whereas however instead unless until since after before as so when'.split(
    ' ',
  ),
);

function isBorder(text: string, words: readonly Word[], at: number, word: Word): boolean {
  const gap = text.slice(words[at - 1]?.end ?? 0, word.start);
  if (/[;:\u2013\u2014()\u201c\u201d"]|\s-\s/.test(gap)) return true;
  if (gap.includes(',')) return !/^(?:nor|or|either)$/.test(word.folded) && !isParenthesis(text, words, at);
  if (word.folded === 'that') return !reaching.has(words[at - 1]?.stem ?? '');
  return borderWords.has(word.folded) && words[at - 1]?.folded !== 'such';
}

/** Words over which a denial reaches into what they introduce: `not true that`, `does not believe that`. */
const reaching = new Set(
  'true believ think accept agre expect mean case deni refut reject disput claim report alleg suggest accus rumor idea notion evid'.split(
    ' ',
  ),
);

/** `did not, however, resign`: a comma with another one close by, with no verb of saying between them. */
function isParenthesis(text: string, words: readonly Word[], at: number): boolean {
  return isPaired(text, words, at, 1) || isPaired(text, words, at, -1);
}

function isPaired(text: string, words: readonly Word[], at: number, step: 1 | -1): boolean {
  for (let word = step === 1 ? at : at - 1, count = 0; count < 4; word += step, count++) {
    const here = words[word];
    const other = words[word + step];
    if (here === undefined || other === undefined || isReportingVerb(here) || borderWords.has(here.folded)) {
      return here !== undefined && here.folded === 'however' && other !== undefined;
    }
    const gap = step === 1 ? text.slice(here.end, other.start) : text.slice(other.end, here.start);
    if (gap.includes(',')) return true;
  }
  return false;
}
