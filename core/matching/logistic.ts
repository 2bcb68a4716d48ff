/** A logistic model: numbers in, a chance out, every weight in the open. */
export type Logistic = { readonly bias: number; readonly weights: readonly number[] };

/** 0 to 1. Expects as many features as the model has weights. */
export function chanceOf({ bias, weights }: Logistic, features: readonly number[]): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sigmoid(sum);
}

export type Calibration = { readonly slope: number; readonly offset: number };

/** Bends a chance so that it is the share that is right. */
export function calibrate({ slope, offset }: Calibration, chance: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return sigmoid(slope * Math.log(kept / (1 - kept)) + offset);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
