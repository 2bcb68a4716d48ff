/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 663 labelled sentences, 794 pairs of a sentence or clause and a claim, of 4 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -8.3831,
    weights: [
      1.4044, // covered
      1.5276, // used
      2.4485, // usedByAny
      0.496, // unused
      -0.674, // compact
      0.9809, // key
      0.7484, // keyLeast
      1.9583, // mass
      0.3297, // actors
      2.4994, // rarestActor
      0.6725, // actorsInContext
      -0.7657, // foreignActors
      0.597, // strangers
      -0.0036, // anchorsHere
      1.0636, // anchorsAround
      4.3549, // figureSame
      -0.8951, // figureDiffers
      -2.5308, // figureAbsent
      0.8302, // figureFit
      1.3074, // timeSame
      -1.2857, // timeDiffers
      1.6258, // outsideWindow
      0.3988, // verb
      -3.4909, // moodDiffers
      1.2073, // length
      0.6053, // attached
      -1.4143, // attachedElse
      -2.057, // figureUnasked
      -0.0758, // subjectSame
      -1.6797, // subjectDiffers
      -5.3338, // constantMissing
      1.9325, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 1.8972,
    weights: [
      2.0524, // forStating
      -3.2379, // forDenying
      -1.3413, // opposite
      -0.6828, // negated
      0.1746, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0085, 0.1797],
      [0.1016, 0.4742],
      [0.4112, 0.4827],
      [0.5348, 0.5948],
      [0.6158, 0.6202],
      [0.6835, 0.6638],
      [0.7563, 0.773],
      [0.8245, 0.8817],
      [0.8727, 0.9194],
      [0.903, 0.9377],
      [0.946, 0.9397],
      [0.9628, 0.9522],
      [0.9821, 0.9637],
      [0.9965, 0.9637],
    ],
    denies: [
      [0.1153, 0.2096],
      [0.2665, 0.6853],
      [0.5234, 0.6853],
      [0.6041, 0.6853],
      [0.6426, 0.7334],
      [0.7232, 0.8367],
      [0.8152, 0.9448],
      [0.8632, 0.9698],
      [0.8776, 0.9717],
      [0.8968, 0.9717],
      [0.9376, 0.9717],
      [0.9627, 0.9717],
      [0.9737, 0.9717],
      [0.9877, 0.9717],
    ],
    value: [
      [0.0009, 0.25],
      [0.1311, 0.25],
      [0.3488, 0.363],
      [0.4927, 0.6451],
      [0.5698, 0.723],
      [0.6932, 0.8377],
      [0.7835, 0.907],
      [0.8549, 0.907],
      [0.9302, 0.934],
      [0.9612, 0.9704],
      [0.9695, 0.9704],
      [0.9854, 0.9704],
      [0.9923, 0.9704],
      [0.9963, 0.9704],
    ],
  },
};
