/** A logistic model: numbers in, a chance out, every weight in the open. */
export type Logistic = { readonly bias: number; readonly weights: readonly number[] };

/** 0 to 1. Expects as many features as the model has weights. */
export function chanceOf({ bias, weights }: Logistic, features: readonly number[]): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sigmoid(sum);
}

/** What share is right of the readings with a chance: points of a rising line, by chance. */
export type Calibration = readonly (readonly [chance: number, share: number])[];

/** The share that is right, read off the line; beyond its ends, as at its ends. */
export function calibrate(line: Calibration, chance: number): number {
  const above = line.findIndex(([at]) => at >= chance);
  const [to, share] = line[above] ?? line.at(-1) ?? [1, chance];
  const [from, before] = line[above - 1] ?? [to, share];
  if (above <= 0 || to === from) return share;
  return before + ((share - before) * (chance - from)) / (to - from);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
