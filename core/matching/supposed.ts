/**
 * What a sentence supposes rather than tells: "the missile that fell on the market", "when the plant exploded". Without a parser:
 * from a word that makes a clause depend on another up to the next stop.
 */
import type { Word } from '@/core/text/find-words';
import { isReportingVerb } from '@/core/text/reporting-verbs';
import { stemOf } from '@/core/text/stem';
import type { Alignment } from './align';
import { answersOf } from './align';
import type { UnitInPage } from './pair-features';

const depending = new Set('when after before once since because where whose'.split(' '));
const relative = new Set('that which who'.split(' '));

/** Of what unit and claim share, by weight, what share the sentence only supposes. */
export function supposedShare({ parts, reading, sentence }: UnitInPage, best: Alignment): number {
  const whole = reading.parts[sentence] ?? parts;
  let [all, supposed] = [0, 0];
  for (const place of answersOf(best)) {
    const word = parts.content[place];
    if (word === undefined) continue;
    all += word.weight;
    if (isDependent(reading.article.text, reading.words, whole.from, word.at)) supposed += word.weight;
  }
  return all === 0 ? 0 : supposed / all;
}

function isDependent(text: string, words: readonly Word[], from: number, at: number): boolean {
  for (let before = at; before > from; before--) {
    const [word, previous] = [words[before], words[before - 1]];
    if (word === undefined || previous === undefined) return false;
    const isBorder = /[.,;:\u2013\u2014()"\u201c\u201d]/.test(text.slice(previous.end, word.start));
    if (depending.has(word.folded)) return true;
    if (relative.has(word.folded))
      return !isBorder && !isReportingVerb(previous) && word.folded !== 'that'
        ? true
        : !isBorder && word.folded === 'that' && !opensContent(previous) && !isTold(words, before, from);
    if (isBorder) return false;
  }
  return false;
}

const telling = new Set(['tell', 'warn', 'inform', 'assure', 'remind'].map(stemOf).concat('told'));
/** How many words a listener's name may have. */
const longestListener = 5;

/** `told the harbour board that`: what follows is told, to somebody. */
function isTold(words: readonly Word[], that: number, from: number): boolean {
  return words
    .slice(Math.max(from, that - longestListener - 1), that - 1)
    .some(({ stem, folded }) => telling.has(stem) || telling.has(folded));
}

/** `said that`, `the claim that`: what follows is told. */
function opensContent(word: Word): boolean {
  return (
    isReportingVerb(word) ||
    /^(?:so|such|claim|report|idea|news|fact|believ|think|hope|fear)$/.test(word.stem)
  );
}
