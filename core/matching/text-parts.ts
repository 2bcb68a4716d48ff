/** A text taken apart for comparing: its words of meaning, the actors it names, its figures and dates. */
import type { Day } from '@/core/claims/claim-pack';
import { isMonth, weekdayOf } from '@/core/text/calendar-words';
import { findDates, type FoundDate } from '@/core/text/find-dates';
import { findNegations, type Negation, type Polarity } from '@/core/text/find-negations';
import { readNumber } from '@/core/text/number-words';
import { findQuantities, type FoundQuantity } from '@/core/text/find-quantities';
import type { Word } from '@/core/text/find-words';
import { stemOf } from '@/core/text/stem';
import type { Span } from '@/core/text/span';
import { unitOf } from '@/core/text/units';
import { findContentWords, type ContentWord } from './content-words';
import type { Mention } from './find-mentions';
import { findLabels, type Label } from './labels';
import { turnAfterRefusals } from './refusals';

export type TextParts = Span & {
  /** Words from, and to (not included), of the whole text. */
  readonly from: number;
  readonly to: number;
  readonly content: readonly ContentWord[];
  /** Of each content word, whether the text denies it. */
  readonly polarities: readonly Polarity[];
  readonly negations: readonly Negation[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly FoundQuantity[];
  readonly dates: readonly FoundDate[];
  readonly labels: readonly Label[];
};

export type PartedText = {
  readonly text: string;
  readonly words: readonly Word[];
  /** In order; those outside the stretch are left out. */
  readonly mentions: readonly Mention[];
  /** The day from which `Friday` is counted. */
  readonly day: Day | null;
};

/** Takes one stretch of a text apart; `from` and `to` are its words. The same for sentences of a page and wordings of a claim. */
export function partsOf(page: PartedText, span: Span, from: number, to: number): TextParts {
  const { text, words, day } = page;
  const mentions = page.mentions.filter(
    (mention) => mention.from >= from && mention.to <= to && !isRuledOut(page, mention),
  );
  const own = words.slice(from, to);
  const figures = findQuantities(text, span, own).filter(({ start }) => !isCorrected(text, start));
  const dates = findDates(text, span, day, own);
  const known = [...figures, ...dates];
  const quantities = [...figures, ...singles(own), ...bareOrdinals(own, known), ...numbered(own, known)];
  const taken = new Set<number>();
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at++) taken.add(at);
  own.forEach((word, at) => {
    const isDate =
      isMonth(word) || weekdayOf(word) !== undefined || dates.some((date) => isInside(word, date));
    if (isDate || isInFigure(word, quantities)) taken.add(from + at);
  });
  const counted = new Set(own.flatMap((word, at) => (isUnit(word, quantities) ? [from + at] : [])));
  const content = findContentWords(words, from, to, {
    isTaken: (at) => taken.has(at),
    isCounted: (at) => counted.has(at),
  });
  const negations = findNegations(text, span, own);
  const polarities = turnAfterRefusals({ text, words }, content, negations);
  return {
    start: span.start,
    end: span.end,
    from,
    to,
    content,
    polarities,
    negations,
    mentions,
    quantities,
    dates,
    labels: findLabels(text, own, (word) =>
      [...quantities.filter(({ unit }) => unit !== ''), ...dates].some((span) => isInside(word, span)),
    ),
  };
}

/** `not fourteen but thirty`: the first of them is not given. */
function isCorrected(text: string, start: number): boolean {
  return (
    /\bnot (?:[a-z]+ ){0,2}$/i.test(text.slice(Math.max(0, start - 24), start)) &&
    /^[^.;:,]{1,40},? but\b/.test(text.slice(start, start + 50))
  );
}

/**
 * Who is named only to say that it is somebody else: `the Northern Pearl, not the crew of the Halcyon Star`, `not the Halcyon Star
 * but the Northern Pearl`.
 */
function isRuledOut({ text, words }: PartedText, { from, to }: Mention): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  if (contrasting.test(before)) return true;
  return notAtFirst.test(before) && /^[^.;:]{0,40}[\s,]but\s/.test(text.slice(last.end, last.end + 46));
}

/** Up to four words that open or describe what is named; a clause of its own begins with others. */
const describing = String.raw`(?:(?!because|that|when|if|since|as|after|before|only|just|even|yet|until|to\s+\w+\s)[a-z]+\s+){0,4}$`;
const contrasting = new RegExp(
  String.raw`(?:[,\u2013\u2014]\s*(?:and\s+)?not|\sand\s+not|(?:^|\s)(?:[Rr]ather than|[Ii]nstead of))\s+${describing}`,
);
const notAtFirst = new RegExp(
  String.raw`(?:(?:^|[.:;"\u201c])\s*[Nn]ot|\b(?:is|was|are|were)\s+not)\s+${describing}`,
);

/** `his fourth`: an ordinal whose noun stands elsewhere. The first and second are too often other words. */
function bareOrdinals(words: readonly Word[], known: readonly Span[]): readonly FoundQuantity[] {
  return words.flatMap((word, at): readonly FoundQuantity[] => {
    if (known.some((span) => isInside(word, span))) return [];
    const number = readNumber(words, at);
    if (number?.kind !== 'ordinal' || number.value < 3) return [];
    const end = words[number.next - 1]?.end ?? word.end;
    return [{ ...exactly(number.value, 'ordinal'), start: word.start, end }];
  });
}

/** A figure without a noun, neither rounded nor bounded. */
function exactly(value: number, scale: FoundQuantity['scale']): Omit<FoundQuantity, 'start' | 'end'> {
  return { value, comparator: '=', scale, unit: '', unitSpan: null, per: null, rough: false };
}

const numberedNouns = new Set(
  ['round', 'year', 'day', 'week', 'phase', 'stage', 'term', 'season', 'leg', 'attempt', 'wave'].map(stemOf),
);

/** `round four`, `day three`: an ordinal after its noun. */
function numbered(words: readonly Word[], known: readonly Span[]): readonly FoundQuantity[] {
  return words.flatMap((word, at): readonly FoundQuantity[] => {
    const before = words[at - 1];
    if (before === undefined || !numberedNouns.has(before.stem) || before.folded.endsWith('s')) return [];
    if (known.some((span) => isInside(word, span))) return [];
    const number = readNumber(words, at);
    if (number?.kind !== 'cardinal' || number.rough !== 'no' || number.value > 100) return [];
    const { start } = before;
    const end = words[number.next - 1]?.end ?? word.end;
    const noun = { unit: unitOf(before.stem), unitSpan: { start, end: before.end } };
    return [{ ...exactly(number.value, 'ordinal'), ...noun, start, end }];
  });
}

/** `a single manager` is one, `not a single manager` none. */
function singles(words: readonly Word[]): readonly FoundQuantity[] {
  return words.flatMap((word, at): readonly FoundQuantity[] => {
    const noun = words[at + 1];
    const isNone = words[at - 2]?.folded === 'not';
    if (word.folded !== 'single' || noun === undefined || isNone) return [];
    if (!/^(?:a|one)$/.test(words[at - 1]?.folded ?? '')) return [];
    const { start, end } = noun;
    const counted = { unit: unitOf(noun.stem), unitSpan: { start, end } };
    return [{ ...exactly(1, 'count'), ...counted, start: word.start, end }];
  });
}

/** Numbers are compared as figures; the noun that they count stays a word. */
function isInFigure(word: Word, quantities: readonly FoundQuantity[]): boolean {
  return quantities.some(
    (quantity) =>
      isInside(word, quantity) && !(quantity.unitSpan !== null && isInside(word, quantity.unitSpan)),
  );
}

function isUnit(word: Word, quantities: readonly FoundQuantity[]): boolean {
  return quantities.some(({ unitSpan }) => unitSpan !== null && isInside(word, unitSpan));
}

function isInside(word: Span, span: Span): boolean {
  return word.start >= span.start && word.end <= span.end;
}
