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
    bias: -7.638,
    weights: [
      0.2048, // covered
      0.9247, // used
      3.6975, // usedByAny
      0.4869, // unused
      -1.1476, // compact
      0.7629, // key
      0.7399, // keyLeast
      1.6622, // mass
      -0.3115, // actors
      3.4524, // rarestActor
      1.3612, // actorsInContext
      -0.8713, // foreignActors
      -1.2251, // strangers
      0.2484, // anchorsHere
      1.2247, // anchorsAround
      4.1306, // figureSame
      -1.2767, // figureDiffers
      -2.5013, // figureAbsent
      0.775, // figureFit
      1.295, // timeSame
      -1.6998, // timeDiffers
      0.6785, // outsideWindow
      0.3926, // verb
      -4.6836, // moodDiffers
      2.5255, // length
      0.2071, // attached
      -1.4792, // attachedElse
      -2.2776, // figureUnasked
      0.1697, // subjectSame
      -1.8412, // subjectDiffers
      -2.859, // constantMissing
      -0.2671, // topicless
      2.1933, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.0485,
    weights: [
      2.0828, // forStating
      -3.4965, // forDenying
      -0.9758, // opposite
      -0.3874, // negated
      0.2399, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.001, 0.25],
      [0.1616, 0.6313],
      [0.3832, 0.6313],
      [0.5114, 0.6313],
      [0.5987, 0.6313],
      [0.7029, 0.6846],
      [0.771, 0.8124],
      [0.824, 0.8927],
      [0.8687, 0.9291],
      [0.9163, 0.9573],
      [0.9448, 0.959],
      [0.9651, 0.9632],
      [0.9839, 0.9769],
      [0.9969, 0.9769],
    ],
    denies: [
      [0.0439, 0.5014],
      [0.4295, 0.7639],
      [0.5211, 0.7639],
      [0.6729, 0.7639],
      [0.7645, 0.8163],
      [0.8225, 0.9196],
      [0.8606, 0.9597],
      [0.8734, 0.9666],
      [0.9346, 0.9712],
      [0.9541, 0.9755],
      [0.969, 0.9773],
      [0.9769, 0.9773],
      [0.9821, 0.9773],
      [0.9943, 0.9773],
    ],
    value: [
      [0.0005, 0.2128],
      [0.1178, 0.2128],
      [0.2882, 0.3018],
      [0.5118, 0.7728],
      [0.6175, 0.8883],
      [0.73, 0.906],
      [0.8201, 0.906],
      [0.87, 0.9091],
      [0.9374, 0.9624],
      [0.9603, 0.9668],
      [0.9809, 0.9742],
      [0.9858, 0.9742],
      [0.994, 0.9742],
      [0.9966, 0.9742],
    ],
  },
};
