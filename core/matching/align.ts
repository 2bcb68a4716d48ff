/** Which words of a claim find their like in a unit of the page, and how much of either side is accounted for. */
import type { ClaimProfile, Wording } from './claim-profile';
import type { ContentWord } from './content-words';
import { nearnessOf } from './meaning';

/** By word of the claim's vocabulary and word of the unit: how near they are, 0 to 1. */
export type Nearness = {
  readonly rows: readonly Float32Array[];
  /** Of each row the highest. */
  readonly peaks: Float32Array;
  readonly width: number;
};

export type Alignment = {
  readonly wording: Wording;
  /** Of the wording, by weight: what share finds its like in the unit. */
  readonly covered: number;
  /** Of the unit, by weight: what share this wording accounts for. */
  readonly used: number;
  /** How well the two words match that tell most, and how well the worse of them. */
  readonly key: number;
  readonly keyLeast: number;
  /** Weight of the whole wording: short and general ones prove little. */
  readonly mass: number;
  /** For each word of the unit, how near the nearest of the wording is. */
  readonly nearest: Float32Array;
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
  return { rows, peaks: peaksOf(rows), width: content.length };
}

/** The same for a part of the words, without measuring again. Expects words that are all among the measured ones. */
export function narrowNearness(
  whole: Nearness,
  content: readonly ContentWord[],
  part: readonly ContentWord[],
): Nearness {
  if (part === content) return whole;
  const places = part.map(({ at }) => content.findIndex((word) => word.at === at));
  const rows = whole.rows.map((row) => {
    const narrow = new Float32Array(places.length);
    places.forEach((place, at) => {
      narrow[at] = row[place] ?? 0;
    });
    return narrow;
  });
  return { rows, peaks: peaksOf(rows), width: part.length };
}

export function align(wording: Wording, content: readonly ContentWord[], nearness: Nearness): Alignment {
  const { words, weights, heaviest } = wording;
  let [mass, covered] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const weight = weights[at] ?? 0;
    mass += weight;
    covered += weight * (nearness.peaks[words[at] ?? -1] ?? 0) ** 2;
  }
  const keys = heaviest.map((word) => nearness.peaks[word] ?? 0);
  const nearest = nearestOf(nearness, words);
  return {
    wording,
    covered: mass === 0 ? 0 : covered / mass,
    used: shareUsed(content, nearest, 0, content.length),
    key: keys.length === 0 ? 0 : sum(keys) / keys.length,
    keyLeast: keys.length === 0 ? 0 : Math.min(...keys),
    mass,
    nearest,
  };
}

/** Places of the unit's words that answer to one of the wording. */
export function answersOf({ nearest }: Alignment): readonly number[] {
  return Array.from(nearest.keys()).filter((at) => (nearest[at] ?? 0) >= answered);
}

/** Of the unit between its first and last word that are accounted for, what share is. */
export function compactnessOf({ nearest }: Alignment, content: readonly ContentWord[]): number {
  const first = nearest.findIndex((near) => near >= answered);
  const last = nearest.findLastIndex((near) => near >= answered);
  return first < 0 ? 0 : shareUsed(content, nearest, first, last + 1);
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
  const share = shareUsed(content, nearestOf(nearness, nearness.rows.keys()), 0, content.length);
  return { share, unused: (1 - share) * sum(content.map(({ weight }) => weight)) };
}

/** For each word of the unit, how near the nearest of the given words is. */
function nearestOf(nearness: Nearness, words: Iterable<number>): Float32Array {
  const nearest = new Float32Array(nearness.width);
  for (const word of words) {
    const row = nearness.rows[word];
    if (row === undefined) continue;
    for (let at = 0; at < nearest.length; at++) {
      const near = row[at] ?? 0;
      if (near > (nearest[at] ?? 0)) nearest[at] = near;
    }
  }
  return nearest;
}

function peaksOf(rows: readonly Float32Array[]): Float32Array {
  return Float32Array.from(rows, (row) => {
    let peak = 0;
    for (const near of row) if (near > peak) peak = near;
    return peak;
  });
}

function shareUsed(content: readonly ContentWord[], nearest: Float32Array, from: number, to: number): number {
  let [all, used] = [0, 0];
  for (let at = from; at < to; at++) {
    const weight = content[at]?.weight ?? 0;
    all += weight;
    used += weight * (nearest[at] ?? 0) ** 2;
  }
  return all === 0 ? 0 : used / all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
