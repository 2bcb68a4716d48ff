/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 2455 labelled sentences, 5310 pairs of a sentence or clause and a claim, of 11 invented stories
 * (`tests/quality/stories`, `training` and `spent`), and which claim is spoken of also on 1917 made of the phrasings of their packs.
 * Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.7122,
    weights: [
      0, // covered
      0, // used
      0.0812, // usedByAny
      0, // unused
      0, // compact
      0, // key
      0.2632, // keyLeast
      1.4498, // mass
      0, // actors
      2.4016, // rarestActor
      1.266, // actorsInContext
      -0.7857, // foreignActors
      -0.9296, // strangers
      0, // anchorsHere
      1.0395, // anchorsAround
      0.7104, // figureSame
      -0.0792, // figureDiffers
      -1.8251, // figureAbsent
      0.1139, // figureFit
      0.9476, // timeSame
      -0.4522, // timeDiffers
      -0.4744, // outsideWindow
      0.6628, // verb
      -0.2689, // moodDiffers
      0, // length
      0.5039, // attached
      -0.7225, // attachedElse
      -1.3738, // figureUnasked
      0.4463, // subjectSame
      -0.3179, // subjectDiffers
      -2.0362, // constantMissing
      -0.4607, // topicless
      -0.3151, // coreMissing
      -0.9896, // coreWorst
      -0.3151, // missingPeople
      0.3732, // tied
      -2.299, // elseForActor
      0, // elseForCore
      2.2637, // mutual
      0.677, // figureAlone
      0, // supposed
      2.0639, // margin
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
    bias: -4.1022,
    weights: [
      0, // covered
      0, // used
      0, // usedByAny
      0, // unused
      0, // compact
      0, // key
      0.0917, // keyLeast
      1.3041, // mass
      0, // actors
      1.7548, // rarestActor
      0.9079, // actorsInContext
      -0.5984, // foreignActors
      0, // strangers
      0, // anchorsHere
      0.693, // anchorsAround
      0.8719, // figureSame
      -5.1977, // figureDiffers
      -2.4754, // figureAbsent
      0, // figureFit
      1.2315, // timeSame
      -3.3891, // timeDiffers
      0, // outsideWindow
      0.3917, // verb
      0, // moodDiffers
      0, // length
      0, // attached
      0, // attachedElse
      -1.0708, // figureUnasked
      0, // subjectSame
      -0.1116, // subjectDiffers
      -2.8111, // constantMissing
      -0.0666, // topicless
      -0.0582, // coreMissing
      0, // coreWorst
      0, // missingPeople
      0.0903, // tied
      -4.8511, // elseForActor
      -0.2715, // elseForCore
      0, // mutual
      2.132, // figureAlone
      -0.0577, // supposed
      1.9822, // margin
      0.8373, // forStating
      -1.5287, // forDenying
      -0.9083, // opposite
      -0.922, // negated
      0, // denyingNearer
      0.8719, // figureSame
      0.441, // statingOnly
      -1.2133, // denyingOnly
      -1.0915, // deniesAnything
      -0.2159, // swapped
      -1.3612, // swappedActor
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0, 0.08],
      [0.0719, 0.1967],
      [0.227, 0.432],
      [0.4201, 0.5842],
      [0.5934, 0.6625],
      [0.711, 0.8662],
      [0.8098, 0.9394],
      [0.871, 0.9621],
      [0.9137, 0.9884],
      [0.9487, 0.9919],
      [0.9662, 0.9919],
      [0.9793, 0.9919],
      [0.9883, 0.9919],
      [0.9986, 0.9919],
    ],
    denies: [
      [0.0014, 0.163],
      [0.056, 0.2681],
      [0.2159, 0.4407],
      [0.4364, 0.7817],
      [0.5595, 0.7817],
      [0.6543, 0.9134],
      [0.7294, 0.9134],
      [0.7901, 0.9134],
      [0.8659, 0.9775],
      [0.8928, 0.9775],
      [0.9233, 0.9775],
      [0.9464, 0.9841],
      [0.9696, 0.9841],
      [0.992, 0.9841],
    ],
    value: [
      [0.0004, 0.1248],
      [0.0614, 0.4299],
      [0.3856, 0.5782],
      [0.5339, 0.7934],
      [0.6785, 0.8626],
      [0.7685, 0.9184],
      [0.8261, 0.9569],
      [0.864, 0.9618],
      [0.9, 0.9618],
      [0.9233, 0.9618],
      [0.9415, 0.9618],
      [0.9545, 0.9618],
      [0.9712, 0.9618],
      [0.9926, 0.9618],
    ],
  },
};
