/** The reasons of a match in plain short phrases, and the words in which page and claim differ. */
import type { Difference } from '@/core/claims/article-check';
import type { Claim, Comparator, Day, DayRange } from '@/core/claims/claim-pack';
import type { Weighed } from '@/core/claims/weigh-match';
import { findOtherLabel } from './labels';
import { answersOf } from './align';
import type { ReadPair } from './read-stance';

/** More words than this explain nothing further. */
const mostWords = 8;

export function explainMatch(reading: ReadPair, speaker: string | null, weighed: Weighed): readonly string[] {
  const { pair } = reading;
  const reasons = [wordsShared(pair)];
  if (pair.figure.state === 'same' && pair.figure.page !== undefined) {
    reasons.push(`figure: ${sliceOf(pair, pair.figure.page)}`);
  }
  for (const { slot, page, other } of findDifferences(reading, weighed)) {
    reasons.push(slot === 'polarity' ? `the page denies it: ${page}` : `${slot} differs: ${page} / ${other}`);
  }
  if (pair.time.state === 'same' && pair.profile.claim.date !== undefined) {
    reasons.push(`dated ${writeDate(pair.profile.claim.date)}`);
  }
  if (speaker !== null) reasons.push(`said by ${speaker}`);
  if (weighed.origins.oneSource !== null) {
    const reports = new Set(weighed.corroborating.map(({ report }) => report)).size;
    reasons.push(`${reports} reports, one source: ${weighed.origins.oneSource}`);
  }
  return reasons.filter((reason) => reason !== '');
}

/** Empty where no other report is against what the page says. */
export function findDifferences(
  { pair, differs, stance }: ReadPair,
  weighed: Weighed,
): readonly Difference[] {
  if (weighed.conflicting.length === 0) return [];
  const { figure, time, profile, unit } = pair;
  if (differs === 'date' && time.since !== undefined) {
    const { page, other } = time.since;
    return [
      { slot: 'date', page: sliceOf(pair, page), other: writeDate({ from: other.from, to: other.to }) },
    ];
  }
  if (differs === 'date') {
    const other = profile.claim.date === undefined ? '' : writeDate(profile.claim.date);
    return [{ slot: 'date', page: time.page === undefined ? '' : sliceOf(pair, time.page), other }];
  }
  if (differs === 'object') {
    const page = findOtherLabel(profile.labels, unit.parts.labels);
    const known = profile.labels.find(({ noun }) => noun === page?.noun);
    return [{ slot: differs, page: page === undefined ? '' : sliceOf(pair, page), other: known?.text ?? '' }];
  }
  if (differs !== undefined) {
    const page = figure.page === undefined ? '' : sliceOf(pair, figure.page);
    return [{ slot: differs, page, other: writeQuantity(profile.claim) }];
  }
  if (stance !== 'denies') return [];
  const cue = unit.parts.negations[0]?.cue;
  return [
    { slot: 'polarity', page: cue === undefined ? 'the contrary' : sliceOf(pair, cue), other: 'stated' },
  ];
}

function wordsShared({ unit, best, profile }: ReadPair['pair']): string {
  const words = answersOf(best)
    .toSorted((one, other) => (best.nearest[other] ?? 0) - (best.nearest[one] ?? 0))
    .map((place) => unit.parts.content[place])
    .filter((word) => word !== undefined)
    .map(({ at }) => ({ at, text: textOf(unit.reading.words[at], unit.reading.article.text) }));
  const names = unit.parts.mentions
    .filter(({ actor }) => profile.actors.has(actor))
    .map((mention) => ({ at: mention.from, text: textOf(mention, unit.reading.article.text) }));
  const shown = [...names, ...words].slice(0, mostWords).sort((one, other) => one.at - other.at);
  const different = [...new Set(shown.map(({ text }) => text))];
  return different.length === 0 ? '' : `words: ${different.join(', ')}`;
}

function textOf(span: { readonly start: number; readonly end: number } | undefined, text: string): string {
  return span === undefined ? '' : text.slice(span.start, span.end);
}

function sliceOf({ unit }: ReadPair['pair'], span: { readonly start: number; readonly end: number }): string {
  return textOf(span, unit.reading.article.text).replace(/\s+/g, ' ').trim();
}

const comparatorWords: Record<Comparator, string> = {
  '=': '',
  '≥': 'at least ',
  '≤': 'at most ',
  '>': 'more than ',
  '<': 'fewer than ',
  '≈': 'about ',
};

function writeQuantity({ quantity }: Claim): string {
  if (quantity === undefined) return '';
  const { value, comparator, unit, scale } = quantity;
  if (scale === 'ordinal') return `${value}${ordinalEnding(value)}`;
  const number = `${comparatorWords[comparator]}${value.toLocaleString('en-GB')}`;
  return scale === 'share' || scale === 'money' || scale === 'measure' ? `${number} ${unit}` : number;
}

function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function writeDate(date: Day | DayRange): string {
  if (typeof date === 'object')
    return date.from === date.to ? writeDate(date.from) : `${writeDate(date.from)} to ${writeDate(date.to)}`;
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1] ?? ''} ${year}`;
}
