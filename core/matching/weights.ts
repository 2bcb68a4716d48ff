/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 1656 labelled sentences, 3232 pairs of a sentence or clause and a claim, of 9 invented stories
 * (`tests/quality/stories`, `training` and `spent`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.115,
    weights: [
      -1.3389, // covered
      -0.7366, // used
      1.9426, // usedByAny
      -0.3822, // unused
      -0.9074, // compact
      0.9176, // key
      0.2778, // keyLeast
      1.7568, // mass
      0.1866, // actors
      2.3635, // rarestActor
      1.011, // actorsInContext
      -1.2715, // foreignActors
      0.365, // strangers
      0.0494, // anchorsHere
      1.4322, // anchorsAround
      1.5579, // figureSame
      -0.5202, // figureDiffers
      -2.2195, // figureAbsent
      -0.6585, // figureFit
      1.383, // timeSame
      -0.8368, // timeDiffers
      -0.6621, // outsideWindow
      0.8542, // verb
      0.2104, // moodDiffers
      2.6209, // length
      0.1396, // attached
      -1.0857, // attachedElse
      -1.9621, // figureUnasked
      0.3509, // subjectSame
      -0.76, // subjectDiffers
      -4.3433, // constantMissing
      -0.2193, // topicless
      -1.1613, // coreMissing
      0.088, // coreWorst
      -1.0068, // missingPeople
      -0.1431, // tied
      -7.5935, // elseForActor
      0.3234, // elseForCore
      1.9838, // mutual
      3.8484, // figureAlone
      -0.4136, // supposed
      3.453, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.0858,
    weights: [
      1.8048, // forStating
      -2.8919, // forDenying
      -1.8752, // opposite
      -1.6086, // negated
      0.235, // denyingNearer
      1.199, // figureSame
      0.5342, // statingOnly
      -2.2775, // denyingOnly
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0, 0.0504],
      [0.0846, 0.1755],
      [0.3725, 0.4047],
      [0.6177, 0.7661],
      [0.7573, 0.819],
      [0.8328, 0.842],
      [0.8937, 0.9078],
      [0.9274, 0.9249],
      [0.9498, 0.957],
      [0.9647, 0.9836],
      [0.9755, 0.9836],
      [0.9864, 0.9836],
      [0.9926, 0.9836],
      [0.9979, 0.9836],
    ],
    denies: [
      [0.0003, 0.25],
      [0.1815, 0.4334],
      [0.4531, 0.5784],
      [0.6117, 0.6788],
      [0.6912, 0.7269],
      [0.8183, 0.9317],
      [0.8697, 0.977],
      [0.9128, 0.977],
      [0.9378, 0.977],
      [0.9546, 0.977],
      [0.9636, 0.977],
      [0.9755, 0.977],
      [0.9842, 0.977],
      [0.9969, 0.977],
    ],
    value: [
      [0, 0.0933],
      [0.2344, 0.1684],
      [0.4954, 0.5737],
      [0.6637, 0.9137],
      [0.7495, 0.9275],
      [0.828, 0.9275],
      [0.8728, 0.9602],
      [0.9114, 0.9602],
      [0.9328, 0.9793],
      [0.9476, 0.9806],
      [0.965, 0.9806],
      [0.9722, 0.9806],
      [0.9824, 0.9806],
      [0.9933, 0.9806],
    ],
  },
};
