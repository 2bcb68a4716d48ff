/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 1075 labelled sentences, 2245 pairs of a sentence or clause and a claim, of 7 invented stories
 * (`tests/quality/stories`, `training` and `spent`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.3529,
    weights: [
      -1.9551, // covered
      0.059, // used
      2.0864, // usedByAny
      0.1438, // unused
      -1.0161, // compact
      1.1429, // key
      0.4938, // keyLeast
      2.4892, // mass
      -0.1615, // actors
      2.4514, // rarestActor
      1.0726, // actorsInContext
      -1.2409, // foreignActors
      1.0717, // strangers
      0.377, // anchorsHere
      0.267, // anchorsAround
      2.4643, // figureSame
      -0.7165, // figureDiffers
      -2.8904, // figureAbsent
      -0.2081, // figureFit
      1.1093, // timeSame
      -1.2147, // timeDiffers
      -0.4565, // outsideWindow
      1.0486, // verb
      -1.274, // moodDiffers
      2.9678, // length
      0.5889, // attached
      -0.535, // attachedElse
      -2.3495, // figureUnasked
      0.1852, // subjectSame
      -1.2622, // subjectDiffers
      -5.3071, // constantMissing
      0.4122, // topicless
      -0.8805, // coreMissing
      -0.5528, // coreWorst
      -2.4036, // missingPeople
      0.5336, // tied
      -6.6439, // elseForActor
      -0.0689, // elseForCore
      2.891, // mutual
      2.4055, // figureAlone
      2.9878, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.099,
    weights: [
      1.895, // forStating
      -3.0775, // forDenying
      -1.3722, // opposite
      -0.9082, // negated
      0.4787, // denyingNearer
      1.0926, // figureSame
      0.1763, // statingOnly
      -1.4578, // denyingOnly
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0001, 0.0762],
      [0.0719, 0.1501],
      [0.3442, 0.4573],
      [0.5816, 0.6184],
      [0.7156, 0.8127],
      [0.805, 0.8524],
      [0.8846, 0.967],
      [0.9206, 0.967],
      [0.9448, 0.967],
      [0.9604, 0.967],
      [0.9727, 0.981],
      [0.9835, 0.981],
      [0.9929, 0.981],
      [0.9982, 0.981],
    ],
    denies: [
      [0.013, 0.1483],
      [0.24, 0.4081],
      [0.4449, 0.6129],
      [0.5976, 0.8655],
      [0.7243, 0.8655],
      [0.8286, 0.9684],
      [0.8715, 0.9737],
      [0.9001, 0.978],
      [0.9192, 0.978],
      [0.9425, 0.978],
      [0.9605, 0.978],
      [0.9732, 0.978],
      [0.9852, 0.978],
      [0.9922, 0.978],
    ],
    value: [
      [0.0001, 0.25],
      [0.2002, 0.25],
      [0.4958, 0.5158],
      [0.6381, 0.8501],
      [0.796, 0.9024],
      [0.8427, 0.9218],
      [0.9086, 0.9689],
      [0.9318, 0.9776],
      [0.9486, 0.9776],
      [0.9597, 0.9776],
      [0.972, 0.9776],
      [0.9804, 0.9776],
      [0.9888, 0.9776],
      [0.9955, 0.9776],
    ],
  },
};
