/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 663 labelled sentences, 3467 pairs of a sentence or clause and a claim, of 4 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.967,
    weights: [
      -0.4904, // covered
      1.3628, // used
      2.8455, // usedByAny
      0.5915, // unused
      -1.5708, // compact
      0.8899, // key
      0.4208, // keyLeast
      1.0071, // mass
      -0.1999, // actors
      3.2275, // rarestActor
      1.0206, // actorsInContext
      -0.9149, // foreignActors
      -2.1547, // strangers
      1.5865, // anchorsHere
      -0.1448, // anchorsAround
      3.7279, // figureSame
      -1.0262, // figureDiffers
      -2.4619, // figureAbsent
      0.2062, // figureFit
      1.7068, // timeSame
      -1.2414, // timeDiffers
      0.723, // outsideWindow
      0.1086, // verb
      -3.87, // moodDiffers
      1.4757, // length
      0.5991, // attached
      -0.9985, // attachedElse
      -2.3415, // figureUnasked
      0.2148, // subjectSame
      -1.8782, // subjectDiffers
      -2.8388, // constantMissing
      2.8165, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 1.9226,
    weights: [
      2.1994, // forStating
      -3.4479, // forDenying
      -0.8224, // opposite
      -0.5083, // negated
      -0.0174, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0127, 0.0263],
      [0.0701, 0.1842],
      [0.3192, 0.5],
      [0.5283, 0.5],
      [0.6641, 0.6892],
      [0.7745, 0.8158],
      [0.8592, 0.9054],
      [0.9538, 0.9545],
      [0.9927, 0.9545],
    ],
    denies: [
      [0.3815, 0.5],
      [0.7229, 0.7632],
      [0.9247, 0.9861],
    ],
    value: [
      [0.1194, 0.0263],
      [0.5151, 0.7632],
      [0.802, 0.9211],
      [0.9301, 0.9737],
      [0.9874, 0.9808],
    ],
  },
};
