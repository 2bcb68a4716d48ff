/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 663 labelled sentences, 802 pairs of a sentence or clause and a claim, of 4 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -8.3703,
    weights: [
      1.4106, // covered
      1.5268, // used
      2.4471, // usedByAny
      0.4934, // unused
      -0.673, // compact
      0.9843, // key
      0.7514, // keyLeast
      1.966, // mass
      0.3229, // actors
      2.4955, // rarestActor
      0.6755, // actorsInContext
      -0.7639, // foreignActors
      0.6011, // strangers
      0.0089, // anchorsHere
      1.0307, // anchorsAround
      4.3641, // figureSame
      -0.892, // figureDiffers
      -2.5307, // figureAbsent
      0.8286, // figureFit
      1.3055, // timeSame
      -1.2811, // timeDiffers
      1.6233, // outsideWindow
      0.4014, // verb
      -3.4915, // moodDiffers
      1.2024, // length
      0.6058, // attached
      -1.4149, // attachedElse
      -2.0527, // figureUnasked
      -0.0755, // subjectSame
      -1.6834, // subjectDiffers
      -5.3469, // constantMissing
      1.9276, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 1.8879,
    weights: [
      2.0494, // forStating
      -3.2407, // forDenying
      -1.3296, // opposite
      -0.6776, // negated
      0.1325, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0084, 0.18],
      [0.0967, 0.462],
      [0.4117, 0.4832],
      [0.5354, 0.5934],
      [0.6173, 0.6213],
      [0.6821, 0.6662],
      [0.757, 0.7788],
      [0.8224, 0.8807],
      [0.8728, 0.9194],
      [0.903, 0.937],
      [0.946, 0.9395],
      [0.9628, 0.9527],
      [0.9817, 0.9642],
      [0.9964, 0.9642],
    ],
    denies: [
      [0.0371, 0.7437],
      [0.2494, 0.7437],
      [0.5259, 0.7437],
      [0.6035, 0.7437],
      [0.6682, 0.7687],
      [0.7688, 0.8988],
      [0.8177, 0.9489],
      [0.8612, 0.9701],
      [0.8773, 0.9723],
      [0.8979, 0.9723],
      [0.9395, 0.9723],
      [0.9656, 0.9723],
      [0.9775, 0.9723],
      [0.9879, 0.9723],
    ],
    value: [
      [0.0009, 0.25],
      [0.1288, 0.25],
      [0.2888, 0.25],
      [0.489, 0.621],
      [0.5779, 0.7222],
      [0.7017, 0.8432],
      [0.817, 0.9159],
      [0.8876, 0.9159],
      [0.9411, 0.9554],
      [0.962, 0.9721],
      [0.975, 0.9721],
      [0.987, 0.9721],
      [0.9923, 0.9721],
      [0.9966, 0.9721],
    ],
  },
};
