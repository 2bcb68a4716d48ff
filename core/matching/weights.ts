/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 1656 labelled sentences, 3257 pairs of a sentence or clause and a claim, of 9 invented stories
 * (`tests/quality/stories`, `training` and `spent`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.6813,
    weights: [
      0, // covered
      0, // used
      1.5252, // usedByAny
      0, // unused
      0, // compact
      0, // key
      0.6286, // keyLeast
      2.1958, // mass
      0.0645, // actors
      2.3601, // rarestActor
      1.093, // actorsInContext
      -1.301, // foreignActors
      0, // strangers
      0, // anchorsHere
      1.5817, // anchorsAround
      1.4186, // figureSame
      -0.8709, // figureDiffers
      -2.2019, // figureAbsent
      0, // figureFit
      1.2826, // timeSame
      -0.8858, // timeDiffers
      -0.6983, // outsideWindow
      0.6872, // verb
      0, // moodDiffers
      0, // length
      0.3854, // attached
      -0.8238, // attachedElse
      -1.9072, // figureUnasked
      0.2647, // subjectSame
      -0.7461, // subjectDiffers
      -3.0832, // constantMissing
      -0.1165, // topicless
      -0.7414, // coreMissing
      -0.2113, // coreWorst
      -1.2232, // missingPeople
      0, // tied
      -9.8111, // elseForActor
      0, // elseForCore
      0.6424, // mutual
      4.1234, // figureAlone
      -0.361, // supposed
      3.4449, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.5144,
    weights: [
      1.3505, // forStating
      -2.6196, // forDenying
      -1.9301, // opposite
      -1.2337, // negated
      0, // denyingNearer
      1.419, // figureSame
      0, // statingOnly
      -2.0265, // denyingOnly
      -1.5185, // deniesAnything
      0, // swapped
      -2.9585, // swappedActor
    ],
  },
  /** Whether a unit that is read as stating a claim does. */
  states: {
    bias: -3.5482,
    weights: [
      0, // covered
      0, // used
      0, // usedByAny
      0, // unused
      0, // compact
      0, // key
      0, // keyLeast
      1.4829, // mass
      0, // actors
      1.4181, // rarestActor
      0.662, // actorsInContext
      -0.5947, // foreignActors
      -0.0969, // strangers
      0, // anchorsHere
      0.4981, // anchorsAround
      0.7875, // figureSame
      -5.0944, // figureDiffers
      -2.1445, // figureAbsent
      0, // figureFit
      1.1503, // timeSame
      -3.6744, // timeDiffers
      -0.1098, // outsideWindow
      0.4725, // verb
      0, // moodDiffers
      0, // length
      0, // attached
      0, // attachedElse
      -1.1596, // figureUnasked
      0, // subjectSame
      -0.4676, // subjectDiffers
      -2.789, // constantMissing
      0, // topicless
      0, // coreMissing
      0, // coreWorst
      -3.5076, // missingPeople
      0, // tied
      -3.1593, // elseForActor
      -0.4782, // elseForCore
      0, // mutual
      3.174, // figureAlone
      -0.0363, // supposed
      2.1742, // margin
      0.8091, // forStating
      -1.6911, // forDenying
      -1.0151, // opposite
      -0.7898, // negated
      0, // denyingNearer
      0.7875, // figureSame
      0.4715, // statingOnly
      -0.6778, // denyingOnly
      -0.9943, // deniesAnything
      -0.0946, // swapped
      -1.653, // swappedActor
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.001, 0.1518],
      [0.1312, 0.4175],
      [0.3128, 0.6304],
      [0.5184, 0.6304],
      [0.6668, 0.8495],
      [0.7514, 0.9289],
      [0.8262, 0.9317],
      [0.8853, 0.9603],
      [0.9256, 0.9873],
      [0.9512, 0.9873],
      [0.9778, 0.9873],
      [0.9888, 0.9873],
      [0.9935, 0.9873],
      [0.9985, 0.9873],
    ],
    denies: [
      [0, 0.1361],
      [0.0956, 0.3856],
      [0.3567, 0.5884],
      [0.5563, 0.6022],
      [0.6426, 0.6449],
      [0.793, 0.9255],
      [0.8568, 0.9255],
      [0.9036, 0.9679],
      [0.9317, 0.9679],
      [0.9478, 0.9679],
      [0.962, 0.9824],
      [0.9736, 0.9824],
      [0.9848, 0.9824],
      [0.9952, 0.9824],
    ],
    value: [
      [0, 0.0914],
      [0.2577, 0.2748],
      [0.56, 0.7853],
      [0.7036, 0.9389],
      [0.7724, 0.9389],
      [0.8399, 0.9389],
      [0.872, 0.9688],
      [0.9065, 0.9828],
      [0.9292, 0.9847],
      [0.9448, 0.9847],
      [0.9624, 0.9847],
      [0.9722, 0.9847],
      [0.9769, 0.9847],
      [0.9922, 0.9847],
    ],
  },
};
