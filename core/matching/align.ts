/** Which words of a claim find their like in a unit of the page, and how much of either side is accounted for. */
import type { ClaimProfile, Wording } from './claim-profile';
import type { ContentWord } from './content-words';
import { nearnessOf } from './meaning';

/** By word of the claim's vocabulary and word of the unit: how near they are, 0 to 1. */
export type Nearness = { readonly rows: readonly Float32Array[]; readonly width: number };

export type Alignment = {
  readonly wording: Wording;
  /** Of the wording, by weight: what share finds its like in the unit. */
  readonly covered: number;
  /** Of the unit, by weight: what share this wording accounts for. */
  readonly used: number;
  /** Of the unit between its first and last word that are accounted for, what share is. */
  readonly compact: number;
  /** How well the two words match that tell most, and how well the worse of them. */
  readonly key: number;
  readonly keyLeast: number;
  /** Weight of the whole wording: short and general ones prove little. */
  readonly mass: number;
  /** Places of the unit's words that answer to one of the wording, and how near they are. */
  readonly answers: ReadonlyMap<number, number>;
};

/** From this nearness on a word counts as answered. */
const answered = 0.5;

export function measureNearness(profile: ClaimProfile, content: readonly ContentWord[]): Nearness {
  const rows = profile.vocabulary.map((word) => {
    const row = new Float32Array(content.length);
    for (let at = 0; at < row.length; at++) {
      const other = content[at];
      if (other !== undefined) row[at] = nearnessOf(word, other);
    }
    return row;
  });
  return { rows, width: content.length };
}

/** The same for a part of the words, without measuring again. Expects words that are all among the measured ones. */
export function narrowNearness(
  whole: Nearness,
  content: readonly ContentWord[],
  part: readonly ContentWord[],
): Nearness {
  const places = part.map(({ at }) => content.findIndex((word) => word.at === at));
  const rows = whole.rows.map((row) => {
    const narrow = new Float32Array(places.length);
    places.forEach((place, at) => {
      narrow[at] = row[place] ?? 0;
    });
    return narrow;
  });
  return { rows, width: part.length };
}

export function align(
  profile: ClaimProfile,
  wording: Wording,
  content: readonly ContentWord[],
  nearness: Nearness,
): Alignment {
  const best = bestOf(nearness, wording.words);
  const weights = wording.words.map((word) => weightIn(profile, word));
  const mass = sum(weights);
  const reached = wording.words.map((word) => peakOf(nearness.rows[word]));
  const covered = mass === 0 ? 0 : sum(reached.map((near, at) => near * near * (weights[at] ?? 0))) / mass;
  const heaviest = reached
    .map((near, at) => ({ near, weight: weights[at] ?? 0 }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 2)
    .map(({ near }) => near);
  return {
    wording,
    covered,
    used: shareUsed(content, best),
    compact: compactnessOf(content, best),
    key: heaviest.length === 0 ? 0 : sum(heaviest) / heaviest.length,
    keyLeast: heaviest.length === 0 ? 0 : Math.min(...heaviest),
    mass,
    answers: new Map([...best.entries()].filter(([, near]) => near >= answered)),
  };
}

/** How far an alignment carries, before slots are looked at. */
export function reachOf({ covered, used, key }: Alignment): number {
  return covered + 0.5 * used + 0.3 * key;
}

/** What all wordings together account for: as a share of the unit, and by the weight of what is left. */
export function usedByAny(
  content: readonly ContentWord[],
  nearness: Nearness,
): { readonly share: number; readonly unused: number } {
  const share = shareUsed(content, bestOf(nearness, nearness.rows.keys()));
  return { share, unused: (1 - share) * sum(content.map(({ weight }) => weight)) };
}

/** Weight of a word of the claim: what it says in English, and what it says in this pack. */
export function weightIn(profile: ClaimProfile, word: number): number {
  const known = profile.vocabulary[word];
  return known === undefined ? 0 : known.weight * (0.15 + known.rarity);
}

/** For each word of the unit, how near the nearest of the given words is. */
function bestOf(nearness: Nearness, words: Iterable<number>): Float32Array {
  const best = new Float32Array(nearness.width);
  for (const word of words) {
    const row = nearness.rows[word];
    if (row === undefined) continue;
    for (let at = 0; at < best.length; at++) best[at] = Math.max(best[at] ?? 0, row[at] ?? 0);
  }
  return best;
}

function peakOf(row: Float32Array | undefined): number {
  return row === undefined ? 0 : row.reduce((peak, near) => Math.max(peak, near), 0);
}

function shareUsed(content: readonly ContentWord[], best: Float32Array): number {
  let all = 0;
  let used = 0;
  content.forEach(({ weight }, at) => {
    all += weight;
    used += weight * (best[at] ?? 0) ** 2;
  });
  return all === 0 ? 0 : used / all;
}

function compactnessOf(content: readonly ContentWord[], best: Float32Array): number {
  const first = best.findIndex((near) => near >= answered);
  const last = best.findLastIndex((near) => near >= answered);
  return first < 0 ? 0 : shareUsed(content.slice(first, last + 1), best.subarray(first, last + 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
