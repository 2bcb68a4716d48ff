/** Where the words of a claim stand: in the wordings that state it, in those that deny it, in nearly all of them or in one. */
import type { Polarity } from '@/core/text/find-negations';
import type { ContentWord } from './content-words';
import { nearnessOf } from './meaning';

/** Which wordings have a word or its like: those that state the claim, those that deny it, or both. */
export type Side = 'states' | 'denies' | 'both';

export type PlacedWords = {
  /** Of each word of the vocabulary. */
  readonly sides: readonly Side[];
  /** Of each word of the vocabulary, the share of the stating wordings that have it or its like. */
  readonly constancy: readonly number[];
  /** Of each word of the vocabulary, in which polarities wordings of either side have it or its like. */
  readonly stated: readonly Polarities[];
  readonly denied: readonly Polarities[];
};
export type Polarities = readonly Polarity[];

type Wordings = readonly {
  readonly states: boolean;
  readonly words: readonly number[];
  readonly polarities: readonly Polarity[];
}[];

/** From this nearness on two words say the same. */
const alike = 0.6;

export function placeWords(vocabulary: readonly ContentWord[], wordings: Wordings): PlacedWords {
  const likes = findLikes(vocabulary);
  const having = (place: number, states: boolean) =>
    wordings.filter(
      (wording) =>
        wording.states === states && wording.words.some((word) => likes[place]?.has(word) === true),
    ).length;
  const stating = wordings.filter(({ states }) => states).length;
  const counts = vocabulary.map((_, place) => ({
    states: having(place, true),
    denies: having(place, false),
  }));
  const polarities = (states: boolean) =>
    vocabulary.map((_, place): Polarities => [
      ...new Set(
        wordings
          .filter((wording) => wording.states === states)
          .flatMap((wording) =>
            wording.words.flatMap((word, at) =>
              likes[place]?.has(word) === true ? [wording.polarities[at] ?? 'affirmed'] : [],
            ),
          ),
      ),
    ]);
  return {
    stated: polarities(true),
    denied: polarities(false),
    sides: counts.map(({ states, denies }) => {
      if (denies === 0) return 'states';
      return states === 0 ? 'denies' : 'both';
    }),
    constancy: counts.map(({ states }) => (stating === 0 ? 0 : states / stating)),
  };
}

/** Of each word, the words that say the same, itself included. */
function findLikes(vocabulary: readonly ContentWord[]): readonly ReadonlySet<number>[] {
  const likes = vocabulary.map((_, place) => new Set([place]));
  vocabulary.forEach((word, place) => {
    for (let other = place + 1; other < vocabulary.length; other++) {
      const second = vocabulary[other];
      if (second === undefined || nearnessOf(word, second) < alike) continue;
      likes[place]?.add(other);
      likes[other]?.add(place);
    }
  });
  return likes;
}
