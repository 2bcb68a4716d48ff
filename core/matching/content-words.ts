/** Which words of a text carry its meaning, and how much each of them says. */
import type { Word } from '@/core/text/find-words';
import { isFunctionWord } from '@/core/text/function-words';
import { nearStem } from '@/core/text/near-words';
import { stemOf } from '@/core/text/stem';
import { verbClassesAt, verbClassesOf, type VerbClass } from '@/core/text/verb-classes';
import { weightOf } from './common-words';
import { vectorOf } from './meaning';

export type ContentWord = {
  /** Place among the words of the text. */
  readonly at: number;
  /** Offset in the text. */
  readonly start: number;
  readonly stem: string;
  /** The stem that stands for its group of near words. */
  readonly near: string;
  readonly classes: readonly VerbClass[];
  /** 0.1 to 1: how much the word says in English at large. */
  readonly weight: number;
  /** Its meaning as a direction; absent for rare words and names. */
  readonly vector: Float32Array | undefined;
  /** The word, folded. */
  readonly folded: string;
};

/** Whether the word at a place is left out, or kept although it is empty elsewhere. */
export type ContentChoice = {
  readonly isTaken?: (at: number) => boolean;
  readonly isCounted?: (at: number) => boolean;
};

const never = (): boolean => false;

/** Words that are no grammar but say nothing of what happened: who reports, how things seem, empty verbs. */
const emptyWords = new Set(
  `say says said saying tell tells told telling add adds added report reports reported reportedly reporter reporters
  according accord spokesman spokeswoman spokesperson mr mrs ms dr get gets got getting make makes made making take takes
  took taken taking come comes came coming go goes went gone going put puts give gives gave given giving keep keeps kept
  seem seems seemed appear appears appeared thing things way ways lot lots one ones first second last next new old former
  such same own other another many much few several very quite rather around ever
  time times day days yesterday today tomorrow morning evening night week weeks month months year years s t re ve ll d m`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Verbs that say little alone and much with a particle: `took over`, `gave up`. */
const lightVerbs = new Set(['take', 'give', 'go', 'come', 'put', 'make', 'get', 'let', 'keep']);

/**
 * The content words from `from` to `to`. Words that `isTaken` by names, figures or dates are left out; a noun that
 * `isCounted` says something even where it is empty elsewhere: "in its third year".
 */
export function findContentWords(
  words: readonly Word[],
  from: number,
  to: number,
  { isTaken = never, isCounted = never }: ContentChoice = {},
): readonly ContentWord[] {
  const found: ContentWord[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.shape === 'number' || isTaken(at) || isGrammar(word)) continue;
    const classes = verbClassesAt(words, at).filter((verbClass) => verbClass !== 'say');
    const isEmpty = emptyWords.has(word.folded) && !isCounted(at);
    if (isEmpty && !(lightVerbs.has(word.stem) && classes.length > 0)) continue;
    const { stem, folded, start } = word;
    found.push({
      at,
      start,
      stem,
      near: nearStem(stem),
      classes,
      weight: informationOf(stem),
      vector: vectorOf(stem),
      folded,
    });
  }
  return found;
}

/** A single word outside any text; a stem counts as its own form. */
export function toContentWord(folded: string): ContentWord {
  const stem = stemOf(folded);
  return {
    at: 0,
    start: 0,
    stem,
    near: nearStem(stem),
    classes: verbClassesOf(stem),
    weight: 1,
    vector: vectorOf(stem),
    folded,
  };
}

function isGrammar(word: Word): boolean {
  return word.folded.length < 2 || (isFunctionWord(word.folded) && word.stem !== 'usa');
}

/** 0.1 for words that stand everywhere, 1 for those that are in no list of common words. */
export function informationOf(stem: string): number {
  return Math.min(1, Math.max(0.1, (weightOf(stem) - 5) / 6));
}
