/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 1075 labelled sentences, 2221 pairs of a sentence or clause and a claim, of 7 invented stories
 * (`tests/quality/stories`, `training` and `spent`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.4156,
    weights: [
      -1.7795, // covered
      0.3479, // used
      1.9431, // usedByAny
      0.1436, // unused
      -0.8705, // compact
      1.0571, // key
      0.3359, // keyLeast
      2.3452, // mass
      -0.1874, // actors
      2.4577, // rarestActor
      1.0102, // actorsInContext
      -1.2221, // foreignActors
      1.2775, // strangers
      0.3841, // anchorsHere
      0.3526, // anchorsAround
      2.3735, // figureSame
      -0.9811, // figureDiffers
      -2.8456, // figureAbsent
      0.0527, // figureFit
      1.1473, // timeSame
      -1.1894, // timeDiffers
      -0.3743, // outsideWindow
      1.0519, // verb
      -1.1927, // moodDiffers
      2.9317, // length
      0.5875, // attached
      -0.7811, // attachedElse
      -2.3858, // figureUnasked
      0.2155, // subjectSame
      -1.2128, // subjectDiffers
      -5.3311, // constantMissing
      0.5312, // topicless
      -0.9056, // coreMissing
      -0.5702, // coreWorst
      -2.3471, // missingPeople
      0.479, // tied
      -6.2467, // elseForActor
      0.7524, // elseForCore
      2.776, // mutual
      2.3021, // figureAlone
      3.0102, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.0684,
    weights: [
      1.9162, // forStating
      -3.04, // forDenying
      -1.3972, // opposite
      -0.9037, // negated
      0.4723, // denyingNearer
      1.0813, // figureSame
      0.2128, // statingOnly
      -1.4872, // denyingOnly
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0001, 0.0644],
      [0.06, 0.2034],
      [0.3466, 0.3869],
      [0.5737, 0.5225],
      [0.7087, 0.8809],
      [0.8051, 0.8809],
      [0.8799, 0.979],
      [0.9141, 0.979],
      [0.9482, 0.979],
      [0.9606, 0.979],
      [0.975, 0.9818],
      [0.9831, 0.9818],
      [0.9925, 0.9818],
      [0.9982, 0.9818],
    ],
    denies: [
      [0.0138, 0.1737],
      [0.2374, 0.4915],
      [0.4747, 0.5504],
      [0.6038, 0.8883],
      [0.7269, 0.8883],
      [0.8286, 0.9695],
      [0.8745, 0.975],
      [0.8954, 0.976],
      [0.9219, 0.976],
      [0.9414, 0.976],
      [0.9573, 0.976],
      [0.9732, 0.976],
      [0.9848, 0.976],
      [0.9922, 0.976],
    ],
    value: [
      [0.0001, 0.25],
      [0.2144, 0.25],
      [0.4548, 0.4347],
      [0.6804, 0.8647],
      [0.7809, 0.8924],
      [0.8378, 0.9499],
      [0.9088, 0.9716],
      [0.929, 0.9783],
      [0.9465, 0.9783],
      [0.9599, 0.9783],
      [0.9748, 0.9783],
      [0.9809, 0.9783],
      [0.9888, 0.9783],
      [0.9955, 0.9783],
    ],
  },
};
