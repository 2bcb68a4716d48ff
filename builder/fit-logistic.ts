/** Logistic regression by Newton's method, with a ridge so that few examples give small weights. */
import type { Calibration, Logistic } from '@/core/matching/logistic';
import type { Sign } from './feature-signs';

export type Example = { readonly features: readonly number[]; readonly isTrue: boolean };

const rounds = 25;
/** Weights that move less than this have been found. */
const settled = 1e-6;

/**
 * Weights that have the sign which the meaning of their feature demands, or are nothing. Features are brought to one scale inside,
 * so that the ridge treats them alike; the weights are those of the plain features.
 */
export function fitSigned(examples: readonly Example[], ridge: number, signs: readonly Sign[]): Logistic {
  const columns = signs.map((_, at) => scaleOf(examples.map(({ features }) => features[at] ?? 0)));
  const rows = examples.map(({ features, isTrue }) => ({
    inputs: [...columns.map(({ mean, spread }, at) => ((features[at] ?? 0) - mean) / spread), 1],
    wanted: Number(isTrue),
  }));
  let weights = [...signs.map(() => 0), 0];
  for (let round = 0; round < rounds; round++) {
    const next = newtonStep(rows, weights, { ridge, signs });
    const moved = Math.max(...next.map((weight, at) => Math.abs(weight - (weights[at] ?? 0))));
    weights = next;
    if (moved < settled) break;
  }
  const plain = columns.map(({ spread }, at) => (weights[at] ?? 0) / spread);
  const shift = columns.reduce((sum, { mean }, at) => sum + (plain[at] ?? 0) * mean, 0);
  return { bias: (weights[signs.length] ?? 0) - shift, weights: plain };
}

/** Points of the line, and how far around each of them readings count, in logarithmic odds. */
const points = 14;
const bandwidth = 0.2;

/**
 * The share that is right, as a line that rises with the chance. At each point the readings around it are counted, near ones
 * more, and one more that is half right, so that no share is 1; where the line would fall it stays level.
 */
export function fitShares(
  judged: readonly { readonly chance: number; readonly isRight: boolean }[],
): Calibration {
  const ordered = judged.map(({ chance }) => chance).toSorted((one, other) => one - other);
  let reached = 0;
  return Array.from({ length: points }, (_, at) => {
    const chance = ordered[Math.round((at * (ordered.length - 1)) / (points - 1))] ?? 0;
    reached = Math.max(reached, shareAround(judged, chance));
    return [chance, reached] as const;
  });
}

function shareAround(
  judged: readonly { readonly chance: number; readonly isRight: boolean }[],
  chance: number,
): number {
  let [right, all] = [0.5, 1];
  for (const one of judged) {
    const weight = Math.exp(-(((oddsOf(one.chance) - oddsOf(chance)) / bandwidth) ** 2) / 2);
    all += weight;
    if (one.isRight) right += weight;
  }
  return right / all;
}

function oddsOf(chance: number): number {
  const kept = Math.min(1 - 1e-3, Math.max(1e-3, chance));
  return Math.log(kept / (1 - kept));
}

type Row = { readonly inputs: readonly number[]; readonly wanted: number };

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, spread: Math.sqrt(variance) || 1 };
}

type Demands = { readonly ridge: number; readonly signs: readonly Sign[] };

function newtonStep(rows: readonly Row[], weights: readonly number[], { ridge, signs }: Demands): number[] {
  const size = weights.length;
  const gradient = weights.map((weight, at) => (at < size - 1 ? ridge * weight : 0));
  const curvature = weights.map((_, at) =>
    weights.map((__, other) => (at === other ? (at < size - 1 ? ridge : 1e-6) : 0)),
  );
  for (const { inputs, wanted } of rows) {
    const sum = inputs.reduce((total, input, at) => total + input * (weights[at] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-sum));
    const bend = chance * (1 - chance) + 1e-9;
    inputs.forEach((input, at) => {
      gradient[at] = (gradient[at] ?? 0) + (chance - wanted) * input;
      const row = curvature[at];
      if (row === undefined || input === 0) return;
      inputs.forEach((other, to) => {
        row[to] = (row[to] ?? 0) + bend * input * other;
      });
    });
  }
  return lowestWithin(curvature, gradient, weights, signs);
}

const mostSweeps = 3000;

/** The lowest point of the bowl around the weights that the signs allow: along one weight after the other, until none moves. */
function lowestWithin(
  curvature: readonly (readonly number[])[],
  gradient: readonly number[],
  weights: readonly number[],
  signs: readonly Sign[],
): number[] {
  const found = [...weights];
  const slope = [...gradient];
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let moved = 0;
    curvature.forEach((row, at) => {
      const before = found[at] ?? 0;
      const after = allowed(before - (slope[at] ?? 0) / (row[at] ?? 1), signs[at] ?? '?');
      if (after === before) return;
      found[at] = after;
      row.forEach((bend, other) => {
        slope[other] = (slope[other] ?? 0) + bend * (after - before);
      });
      moved = Math.max(moved, Math.abs(after - before));
    });
    if (moved < settled / 100) break;
  }
  return found;
}

function allowed(weight: number, sign: Sign): number {
  if (sign === '0') return 0;
  if (sign === '+') return Math.max(0, weight);
  return sign === '-' ? Math.min(0, weight) : weight;
}
