/**
 * The one search syntax: words, phrases in quotation marks, and `actor:`, `report:`, `verdict:`, `before:` and `after:`,
 * each with a value of one word or in quotation marks. What is no such key is taken for words, and a key without a value
 * yet for nothing: a reader is in the middle of typing. A value that its key does not know narrows nothing, but is told.
 */
import { verdicts, type Verdict } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import { foldText } from '@/core/text/fold-text';

export type Query = {
  /** Folded; each must begin a word of what is found. Those of phrases are among them. */
  readonly words: readonly string[];
  /** Folded words with spaces between, which must stand so, whole and next to each other. */
  readonly phrases: readonly string[];
  readonly actor: readonly string[];
  readonly report: readonly string[];
  /** Any of these. */
  readonly verdicts: readonly Verdict[] | null;
  /** Days or their beginnings, `2025` or `2025-04`: both are compared as texts. */
  readonly before: Day | null;
  readonly after: Day | null;
  readonly unknown: readonly UnknownValue[];
};

/** A value that cannot be meant, as it was typed. */
export type UnknownValue = { readonly key: 'verdict' | 'before' | 'after'; readonly value: string };

/** Straight or curled quotation marks, as keyboards and telephones give them. */
const part = /(?:(actor|report|verdict|before|after):)?(?:(["“”„«])([^"“”„«»]*)(["“”»]?)|(\S+))?/gi;

type Part = { readonly key: string; readonly value: string; readonly isPhrase: boolean };

export function parseQuery(text: string): Query {
  const parts = [...text.matchAll(part)].map(([, key = '', open, quoted, close = '', word]): Part => ({
    key: key.toLowerCase(),
    value: quoted ?? word ?? '',
    // Until it is closed its last word is still being typed.
    isPhrase: open !== undefined && close !== '',
  }));
  const valuesOf = (key: string): string[] =>
    parts.filter((each) => each.key === key && each.value !== '').map(({ value }) => value);
  const days = { before: valuesOf('before'), after: valuesOf('after') };
  return {
    words: splitWords(valuesOf('').join(' ')),
    phrases: parts
      .filter(({ key, isPhrase }) => key === '' && isPhrase)
      .map(({ value }) => splitWords(value).join(' '))
      .filter((phrase) => phrase !== ''),
    actor: splitWords(valuesOf('actor').join(' ')),
    report: splitWords(valuesOf('report').join(' ')),
    verdicts: parseVerdicts(valuesOf('verdict')),
    before: days.before.find(isDayOrPart) ?? null,
    after: days.after.find(isDayOrPart) ?? null,
    unknown: [
      ...valuesOf('verdict')
        .filter((value) => verdictsOf(value).length === 0)
        .map(unknown('verdict')),
      ...days.before.filter(cannotBecomeDay).map(unknown('before')),
      ...days.after.filter(cannotBecomeDay).map(unknown('after')),
    ],
  };
}

/** Folded words, punctuation left out. */
export function splitWords(text: string): string[] {
  return foldText(text)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function isEmptyQuery({ words, actor, report, verdicts: named, before, after }: Query): boolean {
  const texts = words.length + actor.length + report.length;
  return texts === 0 && named === null && before === null && after === null;
}

/** What of a text that was found answers the query: phrases as a whole, and the words outside them. */
export function wordsToMark({ words, phrases }: Query): readonly string[] {
  const inPhrases = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  return [...phrases, ...words.filter((word) => !inPhrases.has(word))];
}

/** Null where none is named that there is. */
function parseVerdicts(values: readonly string[]): readonly Verdict[] | null {
  const named = new Set(values.flatMap(verdictsOf));
  return named.size === 0 ? null : verdicts.filter((verdict) => named.has(verdict));
}

/** Beginnings count: `verdict:con` means conflicting and contested. */
function verdictsOf(value: string): readonly Verdict[] {
  return verdicts.filter((verdict) => verdict.startsWith(value.toLowerCase()));
}

function isDayOrPart(value: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
}

/** Whatever is typed after it: `2025-1` may become a day, `yesterday` and `2025-13` may not. */
function cannotBecomeDay(value: string): boolean {
  return !/^\d{1,4}$|^\d{4}-(?:0|1|(?:0[1-9]|1[0-2])(?:-(?:[0-3]|0[1-9]|[12]\d|3[01])?)?)?$/.test(value);
}

function unknown(key: UnknownValue['key']): (value: string) => UnknownValue {
  return (value) => ({ key, value });
}
