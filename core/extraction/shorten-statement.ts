/** A statement cut down to what it says first of all, in its own words: asides, clauses behind it, and what only joins it on. */
import { longestClaim } from '@/core/claims/text-shapes';
import { countWords } from '@/core/claims/count-words';
import { findWords } from '@/core/text/find-words';
import { hasFiniteVerb } from '@/core/text/verb-forms';
import { cleanText } from './clean-text';

/** Characters; what is longer in so few words is no language. */
const longestText = 250;
/** So short a rest says nothing any more. */
const leastWords = 4;

const joiners =
  /^(?:however|meanwhile|but|and|yet|nevertheless|nonetheless|still|also|moreover|furthermore|in addition|additionally|instead|separately|for (?:his|her|their) part|on the other hand),?\s+|^(?:so|then),\s+/i;
const relative = /,\s(?:who|which|whose|where|whom)\b[^,]*(?:,|$)/;
const aside = /\s[—–-]\s[^—–]*\s[—–-]\s/;
const bracket = /\s*\([^()]*\)/;
const tail = /\s*(?:[;:—–]|\s-\s)[^;:—–]*$/;
/** Words with which a statement goes on after it could have ended. */
const openers: ReadonlySet<string> = new Set(
  `while as after although though when whereas but adding saying asserting noting stressing including following amid
  despite because since with before until where which who whose`.split(/\s+/),
);

/** At most `most` words with a verb, as a sentence; undefined where nothing of that kind is left. */
export function shortenStatement(statement: string, most = longestClaim): string | undefined {
  const whole = withoutMarks(cleanText(statement)).replace(joiners, '');
  const isStatement = hasVerbIn(whole) ? hasEnough : hasWords;
  let text = whole;
  const cuts = [
    ...parts.map(
      ([part, instead]) =>
        (longer: string) =>
          longer.replace(part, instead),
    ),
    lastClause,
    lastComma,
  ];
  for (let cut = 0; countWords(text) > most && cut < cuts.length;) {
    const shorter = cuts[cut]?.(text) ?? text;
    if (shorter !== text && isStatement(shorter)) text = shorter;
    else cut += 1;
  }
  const isShort = countWords(text) <= most && text.length <= longestText;
  return isShort && isStatement(text) ? asSentence(text) : undefined;
}

/** What can be left out, least needed first, and what stands in its place. */
const parts: readonly (readonly [RegExp, string])[] = [
  [bracket, ''],
  [aside, ' '],
  [relative, ''],
  [tail, ''],
];

function lastClause(text: string): string {
  const words = findWords(text);
  const opener = words.findLastIndex(({ folded }, at) => at >= leastWords && openers.has(folded));
  return opener === -1 ? text : withoutStump(text.slice(0, words[opener]?.start));
}

function lastComma(text: string): string {
  return text.replace(/,[^,]*$/, '');
}

/** What is left of `…, a day after` goes as well. */
function withoutStump(text: string): string {
  return text.replace(/,(?:\s+\S+){1,3}\s*$/, '').replace(/[\s,]+$/, '');
}

function hasEnough(text: string): boolean {
  return hasWords(text) && hasVerbIn(text);
}

function hasWords(text: string): boolean {
  return countWords(text) >= leastWords;
}

function hasVerbIn(text: string): boolean {
  const words = findWords(text);
  return hasFiniteVerb(words, 0, words.length);
}

function withoutMarks(text: string): string {
  const isWrapped = /^["“”„«][^"“”„«»]*["“”»]?[.,]?$/.test(text) || /^[^"“”„«»]*["“”»][.,]?$/.test(text);
  const bare = isWrapped ? text.replace(/["“”„«»]/g, '') : text;
  return bare.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '');
}

function asSentence(text: string): string {
  const bare = text
    .replace(/,(["”’])$/, '$1')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(?<![.\s]\w)\.$/, '');
  const [first = ''] = bare;
  const end = /[.!?…]["”’)]*$/.test(bare) ? '' : '.';
  return `${first.toUpperCase()}${bare.slice(first.length)}${end}`;
}
