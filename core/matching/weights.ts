/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 2455 labelled sentences, 5309 pairs of a sentence or clause and a claim, of 11 invented stories
 * (`tests/quality/stories`, `training` and `spent`), and which claim is spoken of also on 1917 made of the phrasings of their packs.
 * Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.7082,
    weights: [
      0, // covered
      0, // used
      0.0946, // usedByAny
      0, // unused
      0, // compact
      0, // key
      0.2497, // keyLeast
      1.4477, // mass
      0, // actors
      2.3963, // rarestActor
      1.2637, // actorsInContext
      -0.7863, // foreignActors
      -0.923, // strangers
      0, // anchorsHere
      1.0482, // anchorsAround
      0.6494, // figureSame
      -0.1294, // figureDiffers
      -1.8218, // figureAbsent
      0.1781, // figureFit
      0.945, // timeSame
      -0.4509, // timeDiffers
      -0.4735, // outsideWindow
      0.6706, // verb
      -0.2693, // moodDiffers
      0, // length
      0.4949, // attached
      -0.7183, // attachedElse
      -1.3719, // figureUnasked
      0.4468, // subjectSame
      -0.3165, // subjectDiffers
      -2.0313, // constantMissing
      -0.4534, // topicless
      -0.3105, // coreMissing
      -1.0054, // coreWorst
      -0.3192, // missingPeople
      0.3789, // tied
      -2.2965, // elseForActor
      0, // elseForCore
      2.2498, // mutual
      0.6665, // figureAlone
      0, // supposed
      2.0723, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.5533,
    weights: [
      1.7205, // forStating
      -2.6412, // forDenying
      -1.8936, // opposite
      -1.0429, // negated
      0, // denyingNearer
      1.8923, // figureSame
      0, // statingOnly
      -0.7628, // denyingOnly
      -1.8178, // deniesAnything
      0, // swapped
      -1.9211, // swappedActor
    ],
  },
  /** Whether a unit that is read as stating a claim does. */
  states: {
    bias: -4.0926,
    weights: [
      0, // covered
      0, // used
      0, // usedByAny
      0, // unused
      0, // compact
      0, // key
      0.0703, // keyLeast
      1.3018, // mass
      0, // actors
      1.7467, // rarestActor
      0.8983, // actorsInContext
      -0.5983, // foreignActors
      0, // strangers
      0, // anchorsHere
      0.7183, // anchorsAround
      0.8641, // figureSame
      -5.192, // figureDiffers
      -2.4711, // figureAbsent
      0, // figureFit
      1.2169, // timeSame
      -3.3809, // timeDiffers
      0, // outsideWindow
      0.4033, // verb
      0, // moodDiffers
      0, // length
      0, // attached
      0, // attachedElse
      -1.07, // figureUnasked
      0, // subjectSame
      -0.1078, // subjectDiffers
      -2.8017, // constantMissing
      -0.0452, // topicless
      -0.0709, // coreMissing
      0, // coreWorst
      0, // missingPeople
      0.1064, // tied
      -4.8603, // elseForActor
      -0.2741, // elseForCore
      0, // mutual
      2.086, // figureAlone
      -0.0712, // supposed
      2.0069, // margin
      0.8288, // forStating
      -1.5121, // forDenying
      -0.9143, // opposite
      -0.9459, // negated
      0, // denyingNearer
      0.8641, // figureSame
      0.4326, // statingOnly
      -1.2279, // denyingOnly
      -1.1133, // deniesAnything
      -0.1905, // swapped
      -1.3699, // swappedActor
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0, 0.0802],
      [0.0745, 0.204],
      [0.2318, 0.4426],
      [0.421, 0.5907],
      [0.5977, 0.6676],
      [0.712, 0.8692],
      [0.8109, 0.9428],
      [0.8713, 0.9629],
      [0.9137, 0.9812],
      [0.9452, 0.9849],
      [0.9654, 0.9915],
      [0.9787, 0.9915],
      [0.988, 0.9915],
      [0.9986, 0.9915],
    ],
    denies: [
      [0.0014, 0.1631],
      [0.0563, 0.2707],
      [0.2194, 0.4469],
      [0.4616, 0.7589],
      [0.5595, 0.7589],
      [0.6558, 0.9136],
      [0.7306, 0.9136],
      [0.7899, 0.9136],
      [0.8655, 0.9772],
      [0.8928, 0.9772],
      [0.9232, 0.9772],
      [0.9462, 0.9841],
      [0.9694, 0.9841],
      [0.992, 0.9841],
    ],
    value: [
      [0.0004, 0.1248],
      [0.062, 0.431],
      [0.3846, 0.5723],
      [0.5345, 0.7918],
      [0.6782, 0.8629],
      [0.7691, 0.9185],
      [0.8261, 0.9559],
      [0.8643, 0.9617],
      [0.8994, 0.9617],
      [0.9234, 0.9617],
      [0.9417, 0.9617],
      [0.9548, 0.9617],
      [0.9717, 0.9617],
      [0.9927, 0.9617],
    ],
  },
};
