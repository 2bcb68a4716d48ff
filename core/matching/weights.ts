/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 663 labelled sentences, 3432 pairs of a sentence or clause and a claim, of 4 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -6.1022,
    weights: [
      -0.5713, // covered
      1.5839, // used
      2.6892, // usedByAny
      0.5758, // unused
      -1.5583, // compact
      0.9029, // key
      0.5533, // keyLeast
      1.1557, // mass
      -0.1676, // actors
      3.1925, // rarestActor
      0.9836, // actorsInContext
      -0.8848, // foreignActors
      -2.0999, // strangers
      1.5673, // anchorsHere
      -0.175, // anchorsAround
      3.7499, // figureSame
      -1.0284, // figureDiffers
      -2.4912, // figureAbsent
      0.1783, // figureFit
      1.7506, // timeSame
      -1.226, // timeDiffers
      0.685, // outsideWindow
      0.1669, // verb
      -3.9311, // moodDiffers
      1.7007, // length
      0.547, // attached
      -1.1197, // attachedElse
      -2.3485, // figureUnasked
      0.2247, // subjectSame
      -1.8626, // subjectDiffers
      -2.8218, // constantMissing
      2.7796, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 1.9574,
    weights: [
      2.1718, // forStating
      -3.4488, // forDenying
      -0.8266, // opposite
      -0.5171, // negated
      -0.0069, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0065, 0.0455],
      [0.027, 0.0455],
      [0.0549, 0.1364],
      [0.1177, 0.3182],
      [0.3784, 0.5],
      [0.6477, 0.6373],
      [0.8835, 0.9505],
      [0.9805, 0.9545],
      [0.9913, 0.9643],
    ],
    denies: [
      [0.3054, 0.5],
      [0.5658, 0.5909],
      [0.6995, 0.6818],
      [0.8119, 0.9545],
      [0.882, 0.9545],
      [0.941, 0.9545],
      [0.9773, 0.9583],
    ],
    value: [
      [0.0477, 0.0455],
      [0.225, 0.0455],
      [0.4773, 0.8636],
      [0.6696, 0.8636],
      [0.8473, 0.9286],
      [0.9446, 0.9545],
      [0.9775, 0.9545],
      [0.9908, 0.9722],
    ],
  },
};
