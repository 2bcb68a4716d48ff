/** A text taken apart for comparing: its words of meaning, the actors it names, its figures and dates. */
import type { Day } from '@/core/claims/claim-pack';
import { isMonth, weekdayOf } from '@/core/text/calendar-words';
import { findDates, type FoundDate } from '@/core/text/find-dates';
import { findNegations, polarityOf, type Negation, type Polarity } from '@/core/text/find-negations';
import { findQuantities, type FoundQuantity } from '@/core/text/find-quantities';
import type { Word } from '@/core/text/find-words';
import type { VerbClass } from '@/core/text/verb-classes';
import type { Span } from '@/core/text/span';
import { findContentWords, type ContentWord } from './content-words';
import type { Mention } from './find-mentions';

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
  const mentions = page.mentions.filter((mention) => mention.from >= from && mention.to <= to);
  const own = words.slice(from, to);
  const quantities = findQuantities(text, span, own);
  const dates = findDates(text, span, day, own);
  const taken = new Set<number>();
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at++) taken.add(at);
  own.forEach((word, at) => {
    const isDate =
      isMonth(word) || weekdayOf(word) !== undefined || dates.some((date) => isInside(word, date));
    if (isDate || isInFigure(word, quantities)) taken.add(from + at);
  });
  const content = findContentWords(words, from, to, (at) => taken.has(at));
  const negations = findNegations(text, span, own);
  const polarities = content.map((word) => polarityOf(negations, word.start));
  turnAfterRefusals(text, content, polarities, negations);
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
  };
}

/** Numbers are compared as figures; the noun that they count stays a word. */
function isInFigure(word: Word, quantities: readonly FoundQuantity[]): boolean {
  return quantities.some(
    (quantity) =>
      isInside(word, quantity) && !(quantity.unitSpan !== null && isInside(word, quantity.unitSpan)),
  );
}

function isInside(word: Span, span: Span): boolean {
  return word.start >= span.start && word.end <= span.end;
}

/** Verbs that say that what follows is not, or shall not be. */
const refusing: ReadonlySet<VerbClass> = new Set(['reject', 'deny', 'oppose', 'prevent']);
/** How many words of meaning after such a verb are what is refused. */
const refused = 5;

/** "declined on Wednesday to open", "opposes closing", "rejected calls for a recount": what cues of two words do not cover. */
function turnAfterRefusals(
  text: string,
  content: readonly ContentWord[],
  polarities: Polarity[],
  negations: readonly Negation[],
): void {
  content.forEach((verb, at) => {
    const isCue = negations.some(({ cue }) => verb.start >= cue.start && verb.start < cue.end);
    if (isCue || !verb.classes.some((verbClass) => refusing.has(verbClass))) return;
    for (let after = at + 1; after <= at + refused; after++) {
      const word = content[after];
      if (word === undefined || /[.;:]|, |\band\b|\bbut\b/.test(text.slice(verb.start, word.start))) return;
      polarities[after] = polarities[after] === 'negated' ? 'affirmed' : 'negated';
    }
  });
}
