/** The words of a text, in the text's own offsets, with the forms that are compared. */
import { foldWord } from './fold-text';
import type { Span } from './span';
import { stemOf } from './stem';

/** `upper` needs two letters: USA, NATO, KN-23. A number begins with a digit. */
export type WordShape = 'lower' | 'capital' | 'upper' | 'number';

/**
 * A word. The span leaves out a possessive `'s` and other clitics (`they'll`), and punctuation but for the stops in
 * `U.S.`.
 */
export type Word = Span & {
  /** Lower case, no accents; `U.S.` is `us`, `KN-23` is `kn23`, `1,200.5` is `1200.5`. */
  readonly folded: string;
  /** What the forms of a word share; `U.S.` and `US` are `usa`, so that they differ from the pronoun. */
  readonly stem: string;
  readonly shape: WordShape;
  readonly possessive: boolean;
  /** Whether only a hyphen or dash without spaces stands between this word and the one before: `far-right`. */
  readonly joined: boolean;
};

const soft = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const hyphen = '[-\\u2010\\u2011\\u2013]';
/** Before a hyphen and a number these make no name: `mid-2024`, `under-16`. */
const prefixes = '(?:mid|pre|post|under|over|top|sub|non|early|late|ex|anti|pro|age|aged|per)';
const run = `[\\p{L}\\p{M}\\p{N}${soft}]`;
/**
 * In this order: letters with stops (`U.S.`, `a.m.`), names with a number (`KN-23`), numbers (`1,200.5`, `20th`), words
 * with apostrophes (`O'Brien`, `doesn't`). Every repetition is of another class than what follows, so that no text
 * makes it slow.
 */
const pattern = new RegExp(
  `\\p{L}\\.(?:\\p{L}\\.)+(?:\\p{L}(?!${run}))?` +
    `|(?!${prefixes}${hyphen})\\p{L}{1,6}${hyphen}\\d{1,4}s?(?!${run}|${hyphen}\\d|[,.]\\d)` +
    `|\\d+(?:[.,]\\d+)*${run}*` +
    `|[\\p{L}\\p{N}]${run}*(?:['\\u2019\\u02bc]\\p{L}${run}*)*`,
  'gu',
);

/** Words come again and again, on a page and in a pack: each is stemmed once, while there are not too many. */
const stems = new Map<string, string>();
const mostStems = 20_000;

/** In order; never overlapping. Linear in the length of the text. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  if (stems.size > mostStems) stems.clear();
  let before = -1;
  for (const found of text.matchAll(pattern)) {
    const start = found.index;
    const joined = before === start - 1 && isHyphen(text.charCodeAt(before));
    const word = wordOf(found[0], start, joined);
    words.push(word);
    before = start + found[0].length;
  }
  return words;
}

/** The words of a stretch of the text, in offsets of the text. */
export function findWordsIn(text: string, { start, end }: Span): Word[] {
  if (start === 0 && end >= text.length) return findWords(text);
  const words = findWords(text.slice(start, end));
  return words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

function wordOf(raw: string, start: number, joined: boolean): Word {
  const clitic = cliticOf(raw);
  const bare = raw.slice(0, raw.length - clitic.length);
  const shape = shapeOf(bare);
  const folded = compact(foldWord(bare));
  const stem = shape === 'upper' && folded === 'us' ? 'usa' : (stems.get(folded) ?? stemOf(folded));
  if (stem !== 'usa') stems.set(folded, stem);
  return {
    start,
    end: start + bare.length,
    folded,
    stem,
    shape,
    possessive: clitic.length === 2 && /s$/i.test(clitic) && !contracted.has(folded),
    joined,
  };
}

/** Words after which `'s` is short for `is` or `has`. */
const contracted = new Set([
  'he',
  'she',
  'it',
  'that',
  'there',
  'what',
  'who',
  'where',
  'here',
  'how',
  'let',
  'when',
]);
const clitics = /['\u2019\u02bc](?:s|re|ve|ll|d|m)$/i;

function cliticOf(raw: string): string {
  const tail = raw.length > 2 ? raw.slice(-3) : '';
  return clitics.exec(tail)?.[0] ?? '';
}

function shapeOf(word: string): WordShape {
  const code = word.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return 'number';
  const first = word.slice(0, code >= 0xd800 && code <= 0xdbff ? 2 : 1);
  if (first === first.toUpperCase() && first !== first.toLowerCase()) {
    const isUpper = word.length <= 40 && /^\P{Ll}*$/u.test(word) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(word);
    return isUpper ? 'upper' : 'capital';
  }
  return 'lower';
}

/** Without the stops of `u.s.`, the commas of `1,200` and the hyphen of `kn-23`. */
function compact(folded: string): string {
  if (!/[^a-z0-9]/.test(folded)) return folded;
  if (/^\d/.test(folded)) return folded.replace(/,(?=\d{3}(?!\d))/g, '');
  if (/-\d+s?$/.test(folded)) return folded.replace('-', '').replace(/s$/, '');
  return /^(?:[^.]\.)+/.test(folded) ? folded.replaceAll('.', '') : folded;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015);
}
