/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 1283 labelled sentences, 2565 pairs of a sentence or clause and a claim, of 8 invented stories
 * (`tests/quality/stories`, `training` and `spent`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.0513,
    weights: [
      -1.4309, // covered
      -0.3649, // used
      1.8824, // usedByAny
      -0.4317, // unused
      -0.5067, // compact
      0.6435, // key
      0.3099, // keyLeast
      2.1589, // mass
      0.1156, // actors
      2.4124, // rarestActor
      0.7113, // actorsInContext
      -1.4244, // foreignActors
      -0.1271, // strangers
      0.0442, // anchorsHere
      1.2745, // anchorsAround
      2.3234, // figureSame
      -1.2421, // figureDiffers
      -2.3058, // figureAbsent
      0.2105, // figureFit
      1.303, // timeSame
      -1.1615, // timeDiffers
      -0.4534, // outsideWindow
      0.8588, // verb
      -1.0071, // moodDiffers
      3.1695, // length
      0.0706, // attached
      -0.6884, // attachedElse
      -2.2725, // figureUnasked
      0.3048, // subjectSame
      -0.7197, // subjectDiffers
      -5.0341, // constantMissing
      0.8212, // topicless
      -1.2312, // coreMissing
      -0.2551, // coreWorst
      -2.9374, // missingPeople
      0.1199, // tied
      -6.9606, // elseForActor
      0.363, // elseForCore
      2.5159, // mutual
      3.0301, // figureAlone
      -0.635, // supposed
      3.2025, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.05,
    weights: [
      1.7516, // forStating
      -2.8483, // forDenying
      -1.7722, // opposite
      -1.7869, // negated
      0.3654, // denyingNearer
      1.2109, // figureSame
      0.5405, // statingOnly
      -1.9863, // denyingOnly
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0001, 0.0684],
      [0.0629, 0.2718],
      [0.2858, 0.4469],
      [0.5835, 0.5793],
      [0.7361, 0.7806],
      [0.8333, 0.9508],
      [0.8902, 0.9508],
      [0.9222, 0.9508],
      [0.9501, 0.9753],
      [0.9653, 0.9882],
      [0.9755, 0.9882],
      [0.9854, 0.9882],
      [0.993, 0.9882],
      [0.9982, 0.9882],
    ],
    denies: [
      [0.0005, 0.1726],
      [0.213, 0.4052],
      [0.4423, 0.6662],
      [0.5754, 0.6662],
      [0.7082, 0.7181],
      [0.824, 0.9558],
      [0.8678, 0.9715],
      [0.9102, 0.979],
      [0.9324, 0.979],
      [0.9571, 0.979],
      [0.9699, 0.979],
      [0.9806, 0.979],
      [0.988, 0.979],
      [0.9976, 0.979],
    ],
    value: [
      [0.0001, 0.25],
      [0.3694, 0.3996],
      [0.5249, 0.4793],
      [0.7009, 0.9338],
      [0.7553, 0.9683],
      [0.8517, 0.9683],
      [0.8983, 0.9762],
      [0.9272, 0.982],
      [0.9417, 0.9828],
      [0.9512, 0.9828],
      [0.9692, 0.9828],
      [0.9775, 0.9828],
      [0.9849, 0.9828],
      [0.9935, 0.9828],
    ],
  },
};
