/** From vectors of words to directions of stems: forms averaged, pulled towards what WordNet calls near, reduced. */
import { stemOf } from '@/core/text/stem';
import { normalise, principalAxes, project, subtractAxes, subtractMean, type Vector } from './vectors';
import type { WordEdge } from './read-wordnet';

export type RankedWord = { readonly word: string; readonly rank: number; readonly vector: Vector };

/** How strong the pull of each kind is; a less usual meaning pulls less. */
const strength: Record<WordEdge['type'], number> = { same: 1, form: 1.2, like: 0.5, kind: 0.35, contrary: 1 };
const leastPull = 0.08;
const mostPull = 3;
const rounds = 12;
/** How much the pull counts beside where a stem stood, and how much of it drives contraries apart. */
const pull = 0.35;
const push = 0.4;

/** By stem, in the order of the words; of `size` numbers each, of length 1. */
export function directStems(
  words: readonly RankedWord[],
  edges: readonly WordEdge[],
  size: number,
): ReadonlyMap<string, Vector> {
  const stems = averageForms(words);
  const names = [...stems.keys()];
  const pulled = pullTogether([...stems.values()], new Map(names.map((name, at) => [name, at])), edges);
  const axes = principalAxes(pulled, size);
  return new Map(pulled.map((vector, at) => [names[at] ?? '', normalise(project(vector, axes))]));
}

/** What all words share, and the two directions that tell frequent words from rare ones, say nothing of meaning. */
function averageForms(words: readonly RankedWord[]): ReadonlyMap<string, Vector> {
  const centred = subtractMean(words.map(({ vector }) => normalise(vector)));
  const plain = subtractAxes(centred, principalAxes(centred, 2)).map(normalise);
  const sums = new Map<string, number[]>();
  words.forEach(({ word, rank }, at) => {
    const stem = stemOf(word);
    const sum = sums.get(stem) ?? Array.from({ length: plain[at]?.length ?? 0 }, () => 0);
    plain[at]?.forEach((value, dimension) => {
      sum[dimension] = (sum[dimension] ?? 0) + value / (rank + 20);
    });
    sums.set(stem, sum);
  });
  return new Map([...sums].map(([stem, sum]) => [stem, normalise(sum)]));
}

type Pull = { readonly to: number; readonly weight: number };

function pullTogether(
  start: readonly Vector[],
  places: ReadonlyMap<string, number>,
  edges: readonly WordEdge[],
): readonly Vector[] {
  const near = start.map((): Pull[] => []);
  const contrary = start.map((): Pull[] => []);
  for (const { type, from, to, ranks } of edges) {
    const [one, other] = [placeOf(places, from), placeOf(places, to)];
    if (one === undefined || other === undefined || one === other) continue;
    const weight = strength[type] / ((1 + ranks[0]) * (1 + ranks[1])) ** 0.75;
    if (type === 'contrary') {
      contrary[one]?.push({ to: other, weight });
      contrary[other]?.push({ to: one, weight });
    } else if (weight >= leastPull) {
      near[one]?.push({ to: other, weight });
      if (type === 'like' || type === 'kind') near[other]?.push({ to: one, weight: weight / 2 });
    }
  }
  let current = start;
  for (let round = 0; round < rounds; round++) {
    const before = current;
    current = start.map((own, at) => {
      const pulls = near[at] ?? [];
      const cap = Math.min(
        1,
        mostPull /
          Math.max(
            1e-9,
            pulls.reduce((sum, { weight }) => sum + weight, 0),
          ),
      );
      const sum = [...own];
      for (const { to, weight } of pulls) add(sum, before[to], pull * cap * weight);
      for (const { to, weight } of contrary[at] ?? []) add(sum, before[to], -push * pull * weight);
      return normalise(sum);
    });
  }
  return current;
}

function placeOf(places: ReadonlyMap<string, number>, word: string): number | undefined {
  return /^[a-z]+$/.test(word) ? places.get(stemOf(word)) : undefined;
}

function add(sum: number[], vector: Vector | undefined, factor: number): void {
  vector?.forEach((value, at) => {
    sum[at] = (sum[at] ?? 0) + factor * value;
  });
}
