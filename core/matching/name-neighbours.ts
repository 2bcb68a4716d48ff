/**
 * Whether a name means the actor, judged by the words beside it: "Melania Trump", "Trump Tower" and "Trump Jr."
 * are somebody or something else. A surname is refused rather than guessed.
 */
import type { Word } from '@/core/text/find-words';
import { rankOf } from './common-words';
import { ambiguousGivenNames, calendarWords, nameMakers, placeMakers, titles } from './name-words';
import type { KnownActor } from './open-actors';

/** A block of the article as a row of words. */
export type NameRow = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** In a headline in Title Case a capital says nothing. */
  readonly isTitleCase: boolean;
  /** Whether a name known to the pack begins, or ends, at this word. */
  isNamed(at: number): boolean;
};

/** What stands before and after a name. */
export type Reading =
  | { readonly means: 'actor'; readonly from: number; readonly isFull: boolean }
  /** Somebody else of that surname. */
  | { readonly means: 'namesake' }
  | { readonly means: 'other' };

const other: Reading = { means: 'other' };

/** Reads the words around a name that stands at `from` to `to`. */
export function readNeighbours(row: NameRow, actor: KnownActor, from: number, to: number): Reading {
  if (makesAnotherName(row, actor, from, to)) return other;
  if (actor.kind === 'person') return readBefore(row, actor, from, to);
  const before = row.words[from - 1];
  if (before === undefined || from <= row.from || !isAdjacent(row, from))
    return { means: 'actor', from, isFull: true };
  if (actor.kind === 'place' && isCapital(before) && placeMakers.has(before.folded)) return other;
  if (to - from === 1 && isGivenName(row, from - 1) && actor.kind === 'place') return other;
  return { means: 'actor', from, isFull: true };
}

/** The word after, and what a hyphen ties to the name. */
function makesAnotherName(row: NameRow, actor: KnownActor, from: number, to: number): boolean {
  if (isTiedToAnother(row, from, to)) return true;
  const after = row.words[to];
  if (after === undefined || to >= row.to || !isAdjacent(row, to) || after.joined) return false;
  if (row.words[to - 1]?.possessive === true || after.shape === 'lower') return false;
  if (actor.words.has(after.folded) && actor.kind !== 'person') return false;
  if (nameMakers.has(after.folded)) return actor.kind !== 'event' && actor.kind !== 'agreement';
  if (actor.kind !== 'person' && actor.kind !== 'organisation') return false;
  if (after.shape === 'number' || row.isTitleCase || row.isNamed(to)) return false;
  if (titles.has(after.folded) || calendarWords.has(after.folded)) return false;
  return actor.kind === 'organisation' ? after.shape === 'capital' : rankOf(after.stem) === undefined;
}

/** `Jean-Trump` is another name; `anti-Trump`, `Trump-era` and `Trump-Putin` are not. */
function isTiedToAnother(row: NameRow, from: number, to: number): boolean {
  const before = row.words[from]?.joined === true && from > row.from ? row.words[from - 1] : undefined;
  if (before !== undefined && isUnknownName(row, from - 1, before)) return true;
  const after = row.words[to]?.joined === true && to < row.to ? row.words[to] : undefined;
  return after !== undefined && isUnknownName(row, to, after);
}

function isUnknownName(row: NameRow, at: number, word: Word): boolean {
  return word.shape === 'capital' && !row.isNamed(at) && rankOf(word.stem) === undefined;
}

/** The given name before a surname: his own, a stranger's, or none. */
function readBefore(row: NameRow, actor: KnownActor, from: number, to: number): Reading {
  const first = row.words[from];
  const isFull = to - from > 1 && first !== undefined && isOwnGivenName(actor, first.folded);
  if (isFull) return { means: 'actor', from, isFull: true };
  const before = row.words[from - 1];
  if (before === undefined || from - 1 < row.from || !isAdjacent(row, from) || before.possessive) {
    return { means: 'actor', from, isFull: false };
  }
  if (isCapital(before) && isOwnGivenName(actor, before.folded)) {
    return { means: 'actor', from: from - 1, isFull: true };
  }
  const earlier = row.words[from - 2];
  const isMiddle =
    isCapital(before) && earlier !== undefined && from - 2 >= row.from && isAdjacent(row, from - 1);
  if (isMiddle && isOwnGivenName(actor, earlier.folded))
    return { means: 'actor', from: from - 2, isFull: true };
  return isGivenName(row, from - 1) ? { means: 'namesake' } : { means: 'actor', from, isFull: false };
}

/** A capitalised word that is neither a title nor a day nor an ordinary word nor known as somebody else's name. */
function isGivenName(row: NameRow, at: number): boolean {
  const word = row.words[at];
  if (word === undefined || at < row.from || word.possessive || !isCapital(word)) return false;
  if (titles.has(word.folded) || calendarWords.has(word.folded) || row.isNamed(at)) return false;
  // An initial: `J. Trump`.
  if (word.folded.length === 1) return true;
  if (ambiguousGivenNames.has(word.folded)) return !row.isTitleCase;
  return rankOf(word.stem) === undefined && !/(?:ly|ing|ed)$/.test(word.folded);
}

/** The same name, or another transliteration of it: `Sergey` for `Sergei`. */
function isOwnGivenName(actor: KnownActor, word: string): boolean {
  if (actor.given.has(word)) return true;
  for (const given of actor.given) {
    const room = given.length > 5 ? 2 : 1;
    if (given[0] === word[0] && given.length > 3 && isNear(given, word, room)) return true;
  }
  return false;
}

/** Whether two words differ by at most `room` letters put in, left out or changed. */
function isNear(one: string, other: string, room: number): boolean {
  if (Math.abs(one.length - other.length) > room || one.length > 40) return false;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const line = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (above[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      line.push(Math.min(change, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
    }
    above = line;
  }
  return (above[other.length] ?? room + 1) <= room;
}

function isCapital(word: Word): boolean {
  return word.shape === 'capital' || word.shape === 'upper';
}

/** Whether nothing but a space, or the stop of an abbreviation, stands between the word and the one before it. */
export function isAdjacent(row: Pick<NameRow, 'text' | 'words'>, at: number): boolean {
  const [one, next] = [row.words[at - 1], row.words[at]];
  if (one === undefined || next === undefined || next.start - one.end > 5) return false;
  const gap = row.text.slice(one.end, next.start);
  if (/^(?:['\u2019]s?)?\s*$/.test(gap) || next.joined) return true;
  const isAbbreviation = one.end - one.start <= 4 && one.shape === 'capital';
  return isAbbreviation && /^\.\s*$/.test(gap);
}
