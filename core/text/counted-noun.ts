/**
 * The noun that a number counts. Without a parser: the words after the number up to the first that cannot belong to the
 * noun, and of those the first in the plural, else the last.
 */
import type { Figure } from './find-quantities';
import type { Word } from './find-words';
import { isFunctionWord } from './function-words';
import { baseFormOf } from './irregular-forms';
import type { Span } from './span';
import { countsPeople, isTime, people, unitOf } from './units';
import { isClassVerb } from './verb-classes';

export type CountedNoun = { readonly unit: string; readonly span: Span | null; readonly per: string | null };

const nothing: CountedNoun = { unit: '', span: null, per: null };
const skipped = new Set(
  'of the those these its their his her our more other additional new further such strong'.split(' '),
);
const irregularPlurals = new Set(
  'people men women children police troops personnel staff dead injured wounded missing others feet aircraft lives'.split(
    ' ',
  ),
);

export function findCountedNoun(figure: Figure): CountedNoun {
  const { words, number } = figure;
  let first = isAlternative(words, number.next) ? number.next + 2 : number.next;
  while (isClose(figure, first) && isSkipped(words, first)) first++;
  const noun = isClose(figure, first) ? headFrom(figure, first) : -1;
  const word = words[noun];
  if (word === undefined) return implied(figure);
  return { unit: unitOf(word.stem), span: { start: word.start, end: word.end }, per: perAfter(words, noun) };
}

/** `12 or more villages`. */
function isAlternative(words: readonly Word[], at: number): boolean {
  return words[at]?.folded === 'or' && /^(?:more|fewer|less|so)$/.test(words[at + 1]?.folded ?? '');
}

/** Words that may stand between a number and its noun; of `87 of 145 drones` also the second number. */
function isSkipped(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return skipped.has(word.folded) || (word.shape === 'number' && words[at - 1]?.folded === 'of');
}

/** Whether nothing but white space or a hyphen stands before the word. */
function isClose({ text, words }: Figure, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  return /^\+?(?:\s*|[-\u2010-\u2013])$/.test(text.slice(before.end, word.start));
}

/** Index of the head of the noun phrase that begins at `first`; -1 where none does. */
function headFrom(figure: Figure, first: number): number {
  const { words, number } = figure;
  const wantsPlural = number.kind !== 'ordinal' && number.value !== 1;
  let head = -1;
  for (let at = first; at < first + 5; at++) {
    const word = words[at];
    if (word === undefined || (at > first && !isClose(figure, at))) break;
    if (cannotBeNoun(word) || (at > first && isActing(word, words[at - 1]))) break;
    head = at;
    // `30-day ceasefire` counts days.
    if (at === number.next && word.joined) break;
    if (wantsPlural && isPlural(word.folded) && !isPlural(nounAfter(figure, at))) break;
    if (word.possessive) break;
  }
  return head;
}

/** The folded next word where it can belong to the same noun: `police officers`. */
function nounAfter(figure: Figure, at: number): string {
  const next = figure.words[at + 1];
  if (next === undefined || !isClose(figure, at + 1) || cannotBeNoun(next)) return '';
  return isActing(next, figure.words[at]) ? '' : next.folded;
}

function cannotBeNoun(word: Word): boolean {
  return (isFunctionWord(word.folded) && !irregularPlurals.has(word.folded)) || word.shape === 'number';
}

/** A verb or participle after a noun: `12 soldiers killed`, `two trains collided`. */
function isActing(word: Word, before: Word | undefined): boolean {
  const followsPlural = before !== undefined && isPlural(before.folded);
  if (irregularPlurals.has(word.folded)) return followsPlural;
  if (word.folded.endsWith('ing')) return followsPlural && isClassVerb(word.stem);
  return (word.folded.endsWith('ed') && isClassVerb(word.stem)) || isIrregularPast(word.folded);
}

function isIrregularPast(folded: string): boolean {
  return !isPlural(folded) && baseFormOf(folded) !== undefined;
}

function isPlural(folded: string): boolean {
  return irregularPlurals.has(folded) || (folded.length > 3 && /[^sui]s$/.test(folded));
}

/** `per day`, `a year`, `every month`. */
export function perAfter(words: readonly Word[], noun: number): string | null {
  const [link, by] = [words[noun + 1], words[noun + 2]];
  if (link === undefined || by === undefined) return null;
  if (link.folded === 'per') return by.stem;
  return /^(?:a|an|every|each)$/.test(link.folded) && isTime(by.stem) ? by.stem : null;
}

/** `killing at least nine`, `63 were injured`, `the death toll rose to 12`: people, though no noun says so. */
function implied({ words, at, number }: Figure): CountedNoun {
  const isPassive = /^(?:were|was|are|have|had)$/.test(words[number.next]?.folded ?? '');
  for (let after = number.next; isPassive && after <= number.next + 3; after++) {
    if (countsPeople(words[after]?.stem ?? '')) return ofPeople;
  }
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const word = words[before];
    if (word?.folded === 'toll' || (before >= at - 4 && countsPeople(word?.stem ?? ''))) return ofPeople;
  }
  return nothing;
}

const ofPeople: CountedNoun = { unit: people, span: null, per: null };
