/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 663 labelled sentences, 2671 pairs of a sentence or clause and a claim, of 4 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -6.1336,
    weights: [
      -0.2491, // covered
      1.2793, // used
      2.8268, // usedByAny
      0.6367, // unused
      -1.6353, // compact
      0.7399, // key
      0.4397, // keyLeast
      1.1287, // mass
      -0.1933, // actors
      3.3022, // rarestActor
      1.0123, // actorsInContext
      -0.9909, // foreignActors
      -2.2012, // strangers
      1.625, // anchorsHere
      -0.1397, // anchorsAround
      3.7432, // figureSame
      -0.9983, // figureDiffers
      -2.5345, // figureAbsent
      0.2252, // figureFit
      1.8011, // timeSame
      -1.1976, // timeDiffers
      0.72, // outsideWindow
      0.1285, // verb
      -3.9049, // moodDiffers
      1.4779, // length
      0.5824, // attached
      -0.9238, // attachedElse
      -2.374, // figureUnasked
      0.2363, // subjectSame
      -1.8538, // subjectDiffers
      -2.8195, // constantMissing
      2.8823, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 1.9425,
    weights: [
      2.203, // forStating
      -3.4702, // forDenying
      -0.8392, // opposite
      -0.4578, // negated
      0.0314, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0144, 0.0263],
      [0.0802, 0.2368],
      [0.3437, 0.473],
      [0.592, 0.6351],
      [0.7298, 0.6579],
      [0.7868, 0.8158],
      [0.8722, 0.9324],
      [0.9462, 0.9324],
      [0.985, 0.9815],
    ],
    denies: [
      [0.3756, 0.5],
      [0.7332, 0.8158],
      [0.9276, 0.9857],
    ],
    value: [
      [0.1086, 0.0263],
      [0.4988, 0.6579],
      [0.8524, 0.9595],
      [0.9869, 0.9828],
    ],
  },
};
