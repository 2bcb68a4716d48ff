/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 663 labelled sentences, 389 pairs of a sentence or clause and a claim, of 4 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -10.3491,
    weights: [
      2.9947, // covered
      1.9314, // used
      2.86, // usedByAny
      -0.2777, // unused
      0.5448, // compact
      0.3956, // key
      0.7296, // keyLeast
      4.393, // mass
      -0.2993, // actors
      1.5363, // rarestActor
      -0.1972, // actorsInContext
      -0.5068, // foreignActors
      -4.0445, // strangers
      0.6632, // anchorsHere
      0.9852, // anchorsAround
      1.9443, // figureSame
      -0.1284, // figureDiffers
      -1.8513, // figureAbsent
      0.6357, // figureFit
      0.9813, // timeSame
      -0.2269, // timeDiffers
      -0.101, // outsideWindow
      -0.0611, // verb
      -1.3673, // moodDiffers
      0.9597, // length
      0.718, // attached
      -1.8772, // attachedElse
      -2.1767, // figureUnasked
      -0.0594, // subjectSame
      -2.2249, // subjectDiffers
      -8.3117, // constantMissing
      1.9309, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 0.6198,
    weights: [
      2.2299, // forStating
      -2.5817, // forDenying
      -2.253, // opposite
      -0.8658, // negated
      0.2825, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.3251, 0.4474],
      [0.6622, 0.5],
      [0.8889, 0.9615],
    ],
    denies: [
      [0.4914, 0.5],
      [0.8067, 0.9211],
      [0.9297, 0.9844],
    ],
    value: [
      [0.4987, 0.5526],
      [0.7631, 0.9211],
      [0.9227, 0.9737],
      [0.9779, 0.9821],
    ],
  },
};
