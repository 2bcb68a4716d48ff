/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 1656 labelled sentences, 3245 pairs of a sentence or clause and a claim, of 9 invented stories
 * (`tests/quality/stories`, `training` and `spent`), and which claim is spoken of also on 1328 made of the phrasings of their packs.
 * Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -5.9167,
    weights: [
      0, // covered
      0, // used
      0.3853, // usedByAny
      0, // unused
      0, // compact
      0, // key
      0.5181, // keyLeast
      1.6734, // mass
      0, // actors
      2.4843, // rarestActor
      1.0955, // actorsInContext
      -0.4303, // foreignActors
      -2.062, // strangers
      0, // anchorsHere
      1.1443, // anchorsAround
      0.0709, // figureSame
      -0.5973, // figureDiffers
      -1.9994, // figureAbsent
      0.3913, // figureFit
      1.004, // timeSame
      -0.5685, // timeDiffers
      -0.3575, // outsideWindow
      0.6798, // verb
      0, // moodDiffers
      0, // length
      0.3407, // attached
      -0.5332, // attachedElse
      -1.292, // figureUnasked
      0.3334, // subjectSame
      -0.6419, // subjectDiffers
      -2.0971, // constantMissing
      0, // topicless
      -0.3956, // coreMissing
      -0.8668, // coreWorst
      0, // missingPeople
      0.3858, // tied
      -0.8775, // elseForActor
      0, // elseForCore
      2.1618, // mutual
      1.3112, // figureAlone
      0, // supposed
      2.0315, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.611,
    weights: [
      1.6145, // forStating
      -2.426, // forDenying
      -2.036, // opposite
      -1.214, // negated
      0, // denyingNearer
      1.6959, // figureSame
      0, // statingOnly
      -0.5266, // denyingOnly
      -1.6208, // deniesAnything
      0, // swapped
      -2.8433, // swappedActor
    ],
  },
  /** Whether a unit that is read as stating a claim does. */
  states: {
    bias: -3.6116,
    weights: [
      0, // covered
      0, // used
      0, // usedByAny
      0, // unused
      0, // compact
      0, // key
      0.0949, // keyLeast
      1.545, // mass
      0, // actors
      1.501, // rarestActor
      0.6694, // actorsInContext
      -0.6289, // foreignActors
      -0.0789, // strangers
      0, // anchorsHere
      0.5056, // anchorsAround
      0.8003, // figureSame
      -5.1044, // figureDiffers
      -2.1092, // figureAbsent
      0, // figureFit
      1.1295, // timeSame
      -3.7134, // timeDiffers
      -0.121, // outsideWindow
      0.4419, // verb
      0, // moodDiffers
      0, // length
      0, // attached
      0, // attachedElse
      -1.1344, // figureUnasked
      0, // subjectSame
      -0.4382, // subjectDiffers
      -2.8171, // constantMissing
      0, // topicless
      -0.0091, // coreMissing
      0, // coreWorst
      -3.7726, // missingPeople
      0, // tied
      -3.1275, // elseForActor
      -0.5679, // elseForCore
      0, // mutual
      3.1643, // figureAlone
      -0.0165, // supposed
      2.181, // margin
      0.7681, // forStating
      -1.74, // forDenying
      -1.0495, // opposite
      -0.8639, // negated
      0, // denyingNearer
      0.8003, // figureSame
      0.5088, // statingOnly
      -0.6276, // denyingOnly
      -0.9695, // deniesAnything
      -0.1525, // swapped
      -1.6045, // swappedActor
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.001, 0.1491],
      [0.1159, 0.3834],
      [0.2593, 0.5455],
      [0.4698, 0.5694],
      [0.6418, 0.8131],
      [0.7237, 0.9106],
      [0.8175, 0.9419],
      [0.8834, 0.9656],
      [0.9222, 0.9859],
      [0.9482, 0.9865],
      [0.9775, 0.9865],
      [0.9885, 0.9865],
      [0.9933, 0.9865],
      [0.9986, 0.9865],
    ],
    denies: [
      [0.0047, 0.25],
      [0.1178, 0.5027],
      [0.3362, 0.6858],
      [0.5099, 0.7926],
      [0.5963, 0.9088],
      [0.6971, 0.949],
      [0.7594, 0.949],
      [0.8356, 0.9742],
      [0.8834, 0.9841],
      [0.9077, 0.9842],
      [0.9266, 0.9842],
      [0.9496, 0.9842],
      [0.9684, 0.9842],
      [0.9855, 0.9842],
    ],
    value: [
      [0.0006, 0.1634],
      [0.1711, 0.1634],
      [0.4396, 0.6526],
      [0.6361, 0.9731],
      [0.7324, 0.9731],
      [0.7987, 0.9731],
      [0.8386, 0.9731],
      [0.8813, 0.9834],
      [0.9075, 0.9852],
      [0.9307, 0.9852],
      [0.9465, 0.9852],
      [0.9623, 0.9852],
      [0.9749, 0.9852],
      [0.9902, 0.9852],
    ],
  },
};
