/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 867 labelled sentences, 1652 pairs of a sentence or clause and a claim, of 6 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -7.5323,
    weights: [
      0.3919, // covered
      0.5036, // used
      3.6562, // usedByAny
      0.2377, // unused
      -1.1514, // compact
      0.8916, // key
      0.5899, // keyLeast
      1.5999, // mass
      -0.2722, // actors
      3.3691, // rarestActor
      1.3854, // actorsInContext
      -0.8395, // foreignActors
      -1.0005, // strangers
      0.2843, // anchorsHere
      1.2283, // anchorsAround
      4.0184, // figureSame
      -1.3428, // figureDiffers
      -2.6936, // figureAbsent
      0.827, // figureFit
      1.3378, // timeSame
      -1.6837, // timeDiffers
      0.7979, // outsideWindow
      0.4079, // verb
      -4.8095, // moodDiffers
      2.9045, // length
      -0.0037, // attached
      -1.4311, // attachedElse
      -2.5952, // figureUnasked
      0.2033, // subjectSame
      -1.8442, // subjectDiffers
      -2.9881, // constantMissing
      -0.2219, // topicless
      2.2803, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.1457,
    weights: [
      2.0573, // forStating
      -3.5041, // forDenying
      -1.1802, // opposite
      -0.4226, // negated
      0.3098, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0003, 0.1667],
      [0.1695, 0.7781],
      [0.3779, 0.7781],
      [0.5505, 0.7781],
      [0.6649, 0.7781],
      [0.7344, 0.7781],
      [0.8023, 0.8969],
      [0.8518, 0.9366],
      [0.9015, 0.9366],
      [0.9371, 0.9683],
      [0.9526, 0.9683],
      [0.9752, 0.9683],
      [0.9884, 0.9683],
      [0.997, 0.9683],
    ],
    denies: [
      [0.0408, 0.5655],
      [0.4297, 0.781],
      [0.5653, 0.781],
      [0.6797, 0.781],
      [0.7892, 0.8336],
      [0.836, 0.9423],
      [0.8784, 0.9684],
      [0.9059, 0.9684],
      [0.9465, 0.9684],
      [0.9611, 0.9684],
      [0.9708, 0.9697],
      [0.9773, 0.9697],
      [0.9867, 0.9697],
      [0.9939, 0.9697],
    ],
    value: [
      [0.0005, 0.2486],
      [0.1474, 0.2486],
      [0.4317, 0.6081],
      [0.5623, 0.8346],
      [0.6844, 0.8861],
      [0.8142, 0.9167],
      [0.8896, 0.9167],
      [0.9348, 0.9682],
      [0.9488, 0.9724],
      [0.9634, 0.9724],
      [0.9823, 0.9724],
      [0.9879, 0.9724],
      [0.9941, 0.9724],
      [0.9967, 0.9724],
    ],
  },
};
