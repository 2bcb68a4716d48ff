/** The fitted weights as a source file, each beside the name of what it weighs. */
import { stanceFeatureNames } from '@/core/matching/compare-stance';
import type { Calibration, Logistic } from '@/core/matching/logistic';
import { allFeatureNames } from '@/core/matching/pair-features';
import type { Models } from '@/core/matching/read-stance';

export type Counts = {
  readonly stories: number;
  readonly sentences: number;
  readonly made: number;
  readonly pairs: number;
};

export function writeWeights(
  models: Models,
  { stories, sentences, made, pairs }: Counts,
  day: string,
): string {
  const { sameClaim, stateOrDeny, states, calibration } = models;
  return `/**
 * The weights of recognition. Written by \`npx tsx builder/fit-weights.ts\` on ${day}; not to be changed by hand.
 *
 * Fitted on ${sentences} labelled sentences, ${pairs} pairs of a sentence or clause and a claim, of ${stories} invented stories
 * (\`tests/quality/stories\`, \`training\` and \`spent\`), and which claim is spoken of also on ${made} made of the phrasings of their packs.
 * Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: ${writeLogistic(sameClaim, allFeatureNames)},
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: ${writeLogistic(stateOrDeny, stanceFeatureNames)},
  /** Whether a unit that is read as stating a claim does. */
  states: ${writeLogistic(states, [...allFeatureNames, ...stanceFeatureNames])},
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: ${writeLine(calibration.asserts)},
    denies: ${writeLine(calibration.denies)},
    value: ${writeLine(calibration.value)},
  },
};
`;
}

function writeLogistic({ bias, weights }: Logistic, names: readonly string[]): string {
  const lines = weights.map((weight, at) => `      ${round(weight)}, // ${names[at] ?? ''}`);
  return `{\n    bias: ${round(bias)},\n    weights: [\n${lines.join('\n')}\n    ],\n  }`;
}

function writeLine(line: Calibration): string {
  const points = line.map(([chance, share]) => `      [${round(chance)}, ${round(share)}],`);
  return `[\n${points.join('\n')}\n    ]`;
}

function round(value: number): string {
  return String(Number(value.toFixed(4)));
}
