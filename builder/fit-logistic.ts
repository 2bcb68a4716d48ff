/** Logistic regression by Newton's method, with a ridge so that few examples give small weights. */
import type { Calibration, Logistic } from '@/core/matching/logistic';
import type { Sign } from './feature-signs';

export type Example = { readonly features: readonly number[]; readonly isTrue: boolean };

const rounds = 25;
/** Weights that move less than this have been found. */
const settled = 1e-7;

/**
 * Weights have the sign that the meaning of their feature demands: what has the wrong one in a fit is left out of the next, until
 * none has.
 */
export function fitSigned(examples: readonly Example[], ridge: number, signs: readonly Sign[]): Logistic {
  const isLeftOut = signs.map((sign) => sign === '0');
  for (;;) {
    const kept = signs.flatMap((_, at) => (isLeftOut[at] === true ? [] : [at]));
    const narrow = examples.map(({ features, isTrue }) => ({
      features: kept.map((at) => features[at] ?? 0),
      isTrue,
    }));
    const { bias, weights } = fitLogistic(narrow, ridge);
    const wrong = kept.filter((at, place) => hasWrongSign(weights[place] ?? 0, signs[at] ?? '?'));
    if (wrong.length === 0) {
      return { bias, weights: signs.map((_, at) => weights[kept.indexOf(at)] ?? 0) };
    }
    for (const at of wrong) isLeftOut[at] = true;
  }
}

function hasWrongSign(weight: number, sign: Sign): boolean {
  return (sign === '+' && weight < 0) || (sign === '-' && weight > 0);
}

/** Features are brought to one scale inside, so that the ridge treats them alike; the weights are those of the plain features. */
function fitLogistic(examples: readonly Example[], ridge: number): Logistic {
  const width = examples[0]?.features.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) =>
    scaleOf(examples.map(({ features }) => features[at] ?? 0)),
  );
  const rows = examples.map(({ features, isTrue }) => ({
    inputs: [...columns.map(({ mean, spread }, at) => ((features[at] ?? 0) - mean) / spread), 1],
    wanted: Number(isTrue),
  }));
  let weights = Array.from({ length: width + 1 }, () => 0);
  for (let round = 0; round < rounds; round++) {
    const next = newtonStep(rows, weights, ridge);
    const moved = Math.max(...next.map((weight, at) => Math.abs(weight - (weights[at] ?? 0))));
    weights = next;
    if (moved < settled) break;
  }
  const plain = columns.map(({ spread }, at) => (weights[at] ?? 0) / spread);
  const shift = columns.reduce((sum, { mean }, at) => sum + (plain[at] ?? 0) * mean, 0);
  return { bias: (weights[width] ?? 0) - shift, weights: plain };
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

function newtonStep(rows: readonly Row[], weights: readonly number[], ridge: number): number[] {
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
  const step = solve(curvature, gradient);
  return weights.map((weight, at) => weight - (step[at] ?? 0));
}

/** Gauss and Jordan, with the largest pivot first. */
function solve(matrix: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, wanted[at] ?? 0]);
  rows.forEach((_, at) => {
    let pivot = at;
    for (let below = at; below < rows.length; below++) {
      if (Math.abs(rows[below]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = below;
    }
    const [here, there] = [rows[at], rows[pivot]];
    if (here === undefined || there === undefined) return;
    [rows[at], rows[pivot]] = [there, here];
    rows.forEach((row, other) => {
      if (other !== at) subtract(row, there, (row[at] ?? 0) / (there[at] ?? 1), at);
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

function subtract(row: number[], from: readonly number[], factor: number, first: number): void {
  for (let at = first; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (from[at] ?? 0);
}
