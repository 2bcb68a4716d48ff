/**
 * The figures of a sentence with what they count: `at least 12 people` is ≥ 12 of people. A figure that belongs to a name, a
 * date or a time of day is none; an age is a measure of its own.
 */
import type { Comparator, QuantityScale } from '@/core/claims/claim-pack';
import { isFunctionWord } from './function-words';
import { comparatorAfter, comparatorBefore } from './comparators';
import { findCountedNoun, perAfter } from './counted-noun';
import { findWordsIn, type Word } from './find-words';
import { multiplierOf, readNumber, type ReadNumber } from './number-words';
import { isNoQuantity } from './quantity-look-alikes';
import type { Span } from './span';
import { stemOf } from './stem';
import { currencySigns, isCurrency, isMeasure, unitOf } from './units';

export type FoundQuantity = Span & {
  readonly value: number;
  readonly comparator: Comparator;
  readonly scale: QuantityScale;
  /** Stem of what is counted: `peopl` for anybody dead, hurt or met, `dollar`, `percent`, `age`; empty where nothing is named. */
  readonly unit: string;
  /** Inside the span; but the two ends of a range share the one that is written (`10 to 12 people`, `$40-50m`). */
  readonly unitSpan: Span | null;
  /** Stem of what it is counted by: `day` of `per day`. */
  readonly per: string | null;
  /** `dozens`, `several hundred`: no conflict may rest on it. */
  readonly rough: boolean;
};

/** A number where it stands, before it is known what it counts. */
export type Figure = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly number: ReadNumber;
};

/** In order. A range is two quantities. Linear in the number of words; pass them where they are known. */
export function findQuantities(
  text: string,
  span: Span,
  words: readonly Word[] = findWordsIn(text, span),
): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = readNumber(words, at);
    if (number === undefined) continue;
    const figure = { text, words, at, number };
    const range = rangeOf(figure);
    if (range !== undefined) found.push(...quantitiesOfRange(figure, range));
    else if (!isNoQuantity(figure)) found.push(quantityOf(figure));
    at = (range?.number.next ?? number.next) - 1;
  }
  return found;
}

function quantityOf(figure: Figure): FoundQuantity {
  const { words, at, number } = figure;
  const before = comparatorBefore(words, at, figure.text);
  const after = comparatorAfter(figure);
  const measure = measureOf(figure);
  const first = before === undefined ? at : before.from;
  return {
    start: Math.min(words[first]?.start ?? 0, measure.unitSpan?.start ?? Infinity),
    end: Math.max(words[number.next - 1]?.end ?? 0, measure.unitSpan?.end ?? 0, after?.end ?? 0),
    comparator: before?.comparator ?? after?.comparator ?? plainComparator[number.rough],
    rough: number.rough !== 'no',
    ...measure,
  };
}

const plainComparator = { no: '=', about: '≈', crowd: '≥' } as const;

type Measure = Pick<FoundQuantity, 'value' | 'scale' | 'unit' | 'unitSpan' | 'per'>;

/** What the number counts, and on which scale. */
function measureOf(figure: Figure): Measure {
  const { words, number } = figure;
  const value = number.value * (multiplierOf(number.suffix) ?? 1);
  const money = moneyOf(figure, value);
  if (money !== undefined) return money;
  const percent = percentOf(figure);
  if (percent !== undefined) return percent;
  if (number.kind === 'ordinal') return { ...countOf(figure, number.value), scale: 'ordinal' };
  if (number.suffix !== '' && (multiplierOf(number.suffix) === undefined || !hasNoun(figure))) {
    return suffixMeasure(figure);
  }
  const age = ageOf(figure);
  if (age !== undefined) return age;
  const count = countOf(figure, value);
  return { ...count, scale: words[number.next] !== undefined && isMeasure(count.unit) ? 'measure' : 'count' };
}

function countOf(figure: Figure, value: number): Omit<Measure, 'scale'> {
  const noun = findCountedNoun(figure);
  return { value, unit: noun.unit, unitSpan: noun.span, per: noun.per };
}

function hasNoun(figure: Figure): boolean {
  const noun = findCountedNoun(figure);
  return noun.span !== null && noun.span.start > (figure.words[figure.at]?.end ?? 0);
}

function moneyOf(figure: Figure, value: number): Measure | undefined {
  const { text, words, at, number } = figure;
  const word = words[at];
  const next = words[number.next];
  const unit = word && currencySigns.get(text.slice(word.start - 1, word.start));
  if (word !== undefined && unit !== undefined) {
    const span = { start: word.start - 1, end: word.start };
    return { value, scale: 'money', unit, unitSpan: span, per: perAfter(words, number.next - 1) };
  }
  if (next === undefined || !isCurrency(next.stem) || number.kind === 'ordinal') return undefined;
  const per = perAfter(words, number.next);
  return { value, scale: 'money', unit: unitOf(next.stem), unitSpan: next, per };
}

const percent = stemOf('percent');

function percentOf({ text, words, number }: Figure): Measure | undefined {
  const end = words[number.next - 1]?.end ?? 0;
  const next = words[number.next];
  const share = { value: number.value, scale: 'share', unit: percent, per: null } as const;
  if (text.startsWith('%', end)) return { ...share, unitSpan: { start: end, end: end + 1 } };
  if (number.kind === 'fraction') return { ...share, unitSpan: null };
  if (number.suffix === 'pc' || number.suffix === 'pct') return { ...share, unitSpan: null };
  if (next?.folded === 'percent' || next?.folded === 'pct') return { ...share, unitSpan: next };
  const second = words[number.next + 1];
  if (next?.folded !== 'per' || second?.folded !== 'cent') return undefined;
  return { ...share, unitSpan: { start: next.start, end: second.end } };
}

/** `5km`. */
function suffixMeasure({ words, at, number }: Figure): Measure {
  const end = words[at]?.end ?? 0;
  const unitSpan = { start: end - number.suffix.length, end };
  return { value: number.value, scale: 'measure', unit: number.suffix, unitSpan, per: null };
}

/** `a 12-year-old boy`, `aged 12`, `Ada Nwosu, 34, said`. */
function ageOf({ text, words, at, number }: Figure): Measure | undefined {
  const age = { value: number.value, scale: 'measure', unit: 'age', unitSpan: null, per: null } as const;
  if (isAged(words, at) || isBirthday(words, at, number.next)) return age;
  const [year, old] = [words[number.next], words[number.next + 1]];
  if (year && /^years?$/.test(year.folded) && old && /^olds?$/.test(old.folded))
    return { ...age, unitSpan: year };
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || before === undefined || before.shape === 'lower' || number.value > 120)
    return undefined;
  const isBetween = /^,\s$/.test(text.slice(before.end, word.start)) && text[word.end] === ',';
  return isBetween ? age : undefined;
}

/** `has turned 70 and`. */
function isBirthday(words: readonly Word[], at: number, next: number): boolean {
  const after = words[next];
  const isCounting = after?.shape === 'lower' && !isFunctionWord(after.folded);
  return words[at - 1]?.stem === 'turn' && !isCounting;
}

/** `aged eight, 12 and 17`. */
function isAged(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= at - 6; before--) {
    const folded = words[before]?.folded;
    if (folded === 'aged' || folded === 'age' || folded === 'ages') return true;
    if (
      folded === undefined ||
      (folded !== 'and' && folded !== 'or' && readNumber(words, before) === undefined)
    )
      break;
  }
  return false;
}

type Range = { readonly at: number; readonly number: ReadNumber; readonly isChange: boolean };

/** The second number of `10 to 12`, `10-12`, `between 10 and 12`. A result (`a 3-1 win`) is none. */
function rangeOf({ text, words, at, number }: Figure): Range | undefined {
  const between = words[at - 1]?.folded === 'between';
  const isFrom = words[at - 1]?.folded === 'from';
  const link = words[number.next];
  if (link === undefined || number.kind !== 'cardinal') return undefined;
  const isLinked = link.folded === (between ? 'and' : 'to');
  const isJoined =
    link.joined && /^[-\u2010-\u2013]$/.test(text.slice(words[number.next - 1]?.end ?? 0, link.start));
  if (!isLinked && !isJoined) return undefined;
  const second = isLinked ? number.next + 1 : number.next;
  const other = readNumber(words, second);
  if (other?.kind !== 'cardinal') return undefined;
  const figure = { text, words, at: second, number: other };
  if (isNoQuantity({ text, words, at, number }) || isNoQuantity(figure)) return undefined;
  if (
    isJoined &&
    (other.value <= number.value || (!hasNoun(figure) && !isMoney({ text, words, at, number })))
  ) {
    return undefined;
  }
  return { at: second, number: other, isChange: isFrom };
}

function isMoney(figure: Figure): boolean {
  return moneyOf(figure, 0) !== undefined;
}

/** Both ends share unit and scale: `10 to 12 million euros`, `$40-50m`. A change (`from 4 to 9`) has two plain ends. */
function quantitiesOfRange(figure: Figure, range: Range): FoundQuantity[] {
  const lower = quantityOf(figure);
  const upper = quantityOf({ ...figure, at: range.at, number: range.number });
  const shared = lower.scale === 'money' ? lower : upper;
  const { scale, unit, unitSpan, per } = shared;
  const times = timesOf(range.number, figure.words[range.at]);
  const both = { scale, unit, unitSpan, per };
  const low = {
    ...lower,
    ...both,
    value: figure.number.value < 1000 ? figure.number.value * times : lower.value,
  };
  const high = { ...upper, ...both, value: range.number.value * (multiplierOf(range.number.suffix) ?? 1) };
  if (range.isChange) return [lower.unit === '' ? low : lower, high];
  return [
    { ...low, comparator: '≥' },
    { ...high, comparator: '≤' },
  ];
}

/** What `million` in `10 to 12 million` and `m` in `$40-50m` multiply by. */
function timesOf({ value, suffix }: ReadNumber, word: Word | undefined): number {
  const bare = Number(word?.folded.replace(/[a-z]+$/, ''));
  return multiplierOf(suffix) ?? (Number.isFinite(bare) && bare > 0 ? value / bare : 1);
}
