/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 773 labelled sentences, 1520 pairs of a sentence or clause and a claim, of 5 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -7.6443,
    weights: [
      0.1914, // covered
      0.9275, // used
      3.7016, // usedByAny
      0.4886, // unused
      -1.1383, // compact
      0.777, // key
      0.7357, // keyLeast
      1.6546, // mass
      -0.3146, // actors
      3.4698, // rarestActor
      1.3486, // actorsInContext
      -0.8744, // foreignActors
      -1.2397, // strangers
      0.2465, // anchorsHere
      1.233, // anchorsAround
      4.1443, // figureSame
      -1.2622, // figureDiffers
      -2.5008, // figureAbsent
      0.7649, // figureFit
      1.2949, // timeSame
      -1.7004, // timeDiffers
      0.6806, // outsideWindow
      0.3908, // verb
      -4.6867, // moodDiffers
      2.5382, // length
      0.2083, // attached
      -1.4811, // attachedElse
      -2.2783, // figureUnasked
      0.1673, // subjectSame
      -1.8445, // subjectDiffers
      -2.8697, // constantMissing
      -0.2658, // topicless
      2.192, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.0437,
    weights: [
      2.0828, // forStating
      -3.4935, // forDenying
      -0.974, // opposite
      -0.3866, // negated
      0.2348, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.001, 0.25],
      [0.1616, 0.6303],
      [0.3834, 0.6303],
      [0.5168, 0.6303],
      [0.6199, 0.6303],
      [0.7055, 0.6972],
      [0.7732, 0.8176],
      [0.8277, 0.895],
      [0.8719, 0.9282],
      [0.918, 0.9482],
      [0.9455, 0.9482],
      [0.965, 0.9482],
      [0.9839, 0.9765],
      [0.9968, 0.9765],
    ],
    denies: [
      [0.0439, 0.5014],
      [0.4295, 0.7652],
      [0.5231, 0.7652],
      [0.6729, 0.7652],
      [0.7642, 0.8139],
      [0.8244, 0.9206],
      [0.8605, 0.9583],
      [0.8734, 0.9654],
      [0.935, 0.9722],
      [0.9542, 0.9765],
      [0.9689, 0.9777],
      [0.9768, 0.9777],
      [0.9822, 0.9777],
      [0.9942, 0.9777],
    ],
    value: [
      [0.0005, 0.2145],
      [0.1182, 0.2145],
      [0.2882, 0.2948],
      [0.5299, 0.7948],
      [0.6168, 0.883],
      [0.734, 0.8854],
      [0.8429, 0.8854],
      [0.9328, 0.9724],
      [0.9464, 0.9768],
      [0.9603, 0.9768],
      [0.9802, 0.9768],
      [0.9859, 0.9768],
      [0.9939, 0.9768],
      [0.9966, 0.9768],
    ],
  },
};
