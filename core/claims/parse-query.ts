/**
 * The one search syntax: words, and `actor:`, `report:`, `verdict:`, `before:` and `after:`, each with a value of one
 * word or in quotation marks. What is no such key is taken for words, and a key without a value yet for nothing: a
 * reader is in the middle of typing.
 */
import { verdicts, type Verdict } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import { foldText } from '@/core/text/fold-text';

export type Query = {
  /** Folded; each must begin a word of what is found. */
  readonly words: readonly string[];
  readonly actor: readonly string[];
  readonly report: readonly string[];
  /** Any of these. */
  readonly verdicts: readonly Verdict[] | null;
  /** Days or their beginnings, `2025` or `2025-04`: both are compared as texts. */
  readonly before: Day | null;
  readonly after: Day | null;
};

/** Straight or curled quotation marks, as keyboards and telephones give them. */
const part = /(?:(actor|report|verdict|before|after):)?(?:["“”„]([^"“”„]*)["“”]?|(\S+))?/gi;

export function parseQuery(text: string): Query {
  const parts = [...text.matchAll(part)].map(([, key = '', quoted, word]) => ({
    key: key.toLowerCase(),
    value: quoted ?? word ?? '',
  }));
  const valuesOf = (key: string): string[] =>
    parts.filter((each) => each.key === key && each.value !== '').map(({ value }) => value);
  return {
    words: splitWords(valuesOf('').join(' ')),
    actor: splitWords(valuesOf('actor').join(' ')),
    report: splitWords(valuesOf('report').join(' ')),
    verdicts: parseVerdicts(valuesOf('verdict')),
    before: valuesOf('before').find(isDayOrPart) ?? null,
    after: valuesOf('after').find(isDayOrPart) ?? null,
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

/** Beginnings count: `verdict:con` means conflicting and contested. */
function parseVerdicts(values: readonly string[]): readonly Verdict[] | null {
  if (values.length === 0) return null;
  return verdicts.filter((verdict) => values.some((value) => verdict.startsWith(value.toLowerCase())));
}

function isDayOrPart(value: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
}
