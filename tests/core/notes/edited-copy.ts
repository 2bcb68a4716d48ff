/**
 * Copies of an article as an editor leaves them, with the way from every place of the old text to the new one: so that
 * it is known where the words of a note are now, and whether they are there at all.
 */
import type { Span } from '@/core/text/span';

export type EditKind =
  | 'paragraph before'
  | 'typo fixed'
  | 'words changed'
  | 'ad inserted'
  | 'white space'
  | 'quotation marks'
  | 'everything at once'
  | 'words removed';
/** All but the last leave the words in the text. */
export const editKinds: readonly EditKind[] = [
  'paragraph before',
  'typo fixed',
  'words changed',
  'ad inserted',
  'white space',
  'quotation marks',
  'everything at once',
  'words removed',
];

export type EditedCopy = {
  readonly text: string;
  /** Where these words of the old text are now; undefined where they were removed. */
  whereIs(span: Span): Span | undefined;
  /**
   * Whether a place in the new text is that of these words: it has most of what is left of them, and little beside.
   * What was put in between them may be part of it or not.
   */
  isAt(span: Span, found: Span): boolean;
};

export type Random = () => number;

/** Mulberry32: the same numbers for the same seed. */
export function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Stretches that a reader may note: sentences, parts of them, two at a time, a few words. */
export function pickSpans(text: string, count: number, random: Random): Span[] {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const spans: Span[] = [];
  const lengths = [4, 6, 8, 12, 20, 30, 60];
  for (let tries = 0; spans.length < count && tries < count * 20; tries += 1) {
    const length = lengths[Math.floor(random() * lengths.length)] ?? 8;
    const from = Math.floor(random() * Math.max(1, words.length - length));
    const [first, last] = [words[from], words[Math.min(words.length, from + length) - 1]];
    if (first === undefined || last === undefined) continue;
    // A script without spaces: a "word" is a paragraph, of which a reader notes a part.
    const end = Math.min(last.end, first.start + 400);
    const span = { start: first.start, end };
    if (end - span.start >= 15 && spans.every((other) => other.end < span.start || other.start > span.end)) {
      spans.push(span);
    }
  }
  return spans;
}

type Replacement = Span & { readonly text: string };

/** Edits around and in the noted words, as the kind says. */
export function makeCopy(text: string, noted: readonly Span[], kind: EditKind, random: Random): EditedCopy {
  const replacements = noted
    .flatMap((span) => editsOf(text, span, kind, random))
    .concat(wholeEdits(text, kind, random));
  return applyAll(text, replacements);
}

function editsOf(text: string, span: Span, kind: EditKind, random: Random): Replacement[] {
  switch (kind) {
    case 'paragraph before':
      return [insertAt(paragraphStart(text, span.start), `${sentenceFrom(random)}\n`)];
    case 'typo fixed':
      return changeLetters(
        text,
        span,
        1 + Math.floor(span.end / 1e9 + (span.end - span.start) / 120),
        random,
      );
    case 'words changed':
      return changeWords(text, span, 0.2, random);
    case 'ad inserted': {
      const places = [paragraphStart(text, span.start), span.end, blankIn(text, span, random)];
      return [insertAt(places[Math.floor(random() * 3)] ?? span.end, `\n${sentenceFrom(random)}\n`)];
    }
    case 'everything at once':
      return [
        insertAt(paragraphStart(text, span.start), `${sentenceFrom(random)}\n`),
        ...changeWords(text, span, 0.1, random),
        ...changeLetters(text, { start: span.end, end: span.end + 30 }, 1, random),
      ];
    case 'words removed':
      return [{ ...span, text: '' }];
    case 'white space':
    case 'quotation marks':
      return [];
  }
}

/** What an editor's program does to the whole text. */
function wholeEdits(text: string, kind: EditKind, random: Random): Replacement[] {
  if (kind === 'white space') {
    const blanks = ['  ', '\u00a0', '\n', ' \n '];
    return findAll(text, / /g).map((span) => ({
      ...span,
      text: random() < 0.6 ? (blanks[Math.floor(random() * blanks.length)] ?? ' ') : ' ',
    }));
  }
  if (kind === 'quotation marks') {
    const others: Readonly<Record<string, string>> = {
      '"': '“',
      '“': '"',
      '”': '"',
      "'": '’',
      '’': "'",
      '‘': "'",
      '–': '-',
      '—': ' - ',
    };
    return findAll(text, /["“”'’‘–—]/g).map((span) => ({
      ...span,
      text: others[text.slice(span.start, span.end)] ?? '',
    }));
  }
  return [];
}

function changeLetters(text: string, span: Span, count: number, random: Random): Replacement[] {
  const letters = findAll(text.slice(span.start, span.end), /\p{L}/gu).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
  const alphabet = 'aeinorst';
  return Array.from({ length: count }, (_, index) => {
    const share = letters.length / count;
    const at = letters[Math.floor(index * share + random() * share)];
    const letter = alphabet[Math.floor(random() * alphabet.length)] ?? 'e';
    // A letter too few, too many, or another one.
    const texts = ['', letter, `${letter}${at === undefined ? '' : text.slice(at.start, at.end)}`];
    return at === undefined ? undefined : { ...at, text: texts[Math.floor(random() * 3)] ?? '' };
  }).flatMap((each) => (each === undefined ? [] : [each]));
}

/** At least one word, and so many of all as `share` says, by words from elsewhere in the text. */
function changeWords(text: string, span: Span, share: number, random: Random): Replacement[] {
  const pattern = /[\u3040-\u9fff]{2}|[\p{L}\p{N}]+/gu;
  const words = findAll(text.slice(span.start, span.end), pattern).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
  const all = findAll(text, pattern);
  const count = Math.max(1, Math.round(words.length * share));
  return Array.from({ length: count }, (_, index) => {
    const at = words[Math.floor(((index + random()) * words.length) / count)];
    const other = all[Math.floor(random() * all.length)];
    return at === undefined || other === undefined
      ? undefined
      : { ...at, text: text.slice(other.start, other.end) };
  }).flatMap((each) => (each === undefined ? [] : [each]));
}

const subjects = ['The harbour office', 'A bakery in Lowmark', 'Our newsletter', 'The museum of clocks'];
const rests = [
  'opens its doors on Sunday; tickets are sold at the gate.',
  'brings you the week in seven minutes. Subscribe now.',
  'has painted its boats green, and nobody knows why.',
  'is looking for somebody who can count sheep.',
];

function sentenceFrom(random: Random): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return `${pick(subjects)} ${pick(rests)} ${pick(subjects)} ${pick(rests)}`;
}

function paragraphStart(text: string, before: number): number {
  return text.lastIndexOf('\n', before - 1) + 1;
}

function blankIn(text: string, { start, end }: Span, random: Random): number {
  const blanks = findAll(text.slice(start, end), / /g);
  const blank = blanks[Math.floor(random() * blanks.length)];
  return blank === undefined ? end : start + blank.end;
}

function insertAt(at: number, text: string): Replacement {
  return { start: at, end: at, text };
}

function findAll(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Replacements that overlap an earlier one are left out. */
function applyAll(text: string, replacements: readonly Replacement[]): EditedCopy {
  const applied: (Replacement & { readonly at: number })[] = [];
  let [result, last] = ['', 0];
  for (const each of [...replacements].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (each.start < last) continue;
    result += text.slice(last, each.start);
    applied.push({ ...each, at: result.length });
    result += each.text;
    last = each.end;
  }
  result += text.slice(last);
  const whereIs = ({ start, end }: Span): Span | undefined => {
    if (applied.some((each) => each.text === '' && each.start <= start && each.end >= end)) return undefined;
    return { start: newPlace(applied, start, 'start'), end: newPlace(applied, end, 'end') };
  };
  return {
    text: result,
    whereIs,
    isAt(span, found) {
      const truth = whereIs(span);
      if (truth === undefined) return false;
      const added = applied
        .filter((each) => each.start === each.end)
        .map(({ at, text: inserted }) => ({ start: at, end: at + inserted.length }));
      const own = (part: Span): number => length(part) - sum(added.map((each) => overlap(each, part)));
      const both = { start: Math.max(truth.start, found.start), end: Math.min(truth.end, found.end) };
      const beside = length(found) - Math.max(0, length(both));
      return length(both) > 0 && own(both) >= 0.5 * own(truth) && beside <= 0.3 * own(truth);
    },
  };
}

function length({ start, end }: Span): number {
  return end - start;
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** What was put in right before the words, or right behind them, does not belong to them. */
function newPlace(
  applied: readonly (Replacement & { readonly at: number })[],
  place: number,
  side: 'start' | 'end',
): number {
  let shift = 0;
  for (const { start, end, text, at } of applied) {
    if (start === end) {
      if (start > place || (start === place && side === 'end')) break;
    } else {
      if (start >= place) break;
      // In the middle of what was replaced.
      if (end > place) return side === 'start' ? at : at + text.length;
    }
    shift = at + text.length - end;
  }
  return place + shift;
}
