/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 773 labelled sentences, 1378 pairs of a sentence or clause and a claim, of 5 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -7.4853,
    weights: [
      0.1696, // covered
      0.8914, // used
      3.5056, // usedByAny
      0.5503, // unused
      -1.2534, // compact
      0.7627, // key
      0.8395, // keyLeast
      1.7066, // mass
      -0.3113, // actors
      3.5466, // rarestActor
      1.4058, // actorsInContext
      -0.8374, // foreignActors
      -1.3333, // strangers
      0.2229, // anchorsHere
      1.2069, // anchorsAround
      4.0737, // figureSame
      -1.1304, // figureDiffers
      -2.4288, // figureAbsent
      0.751, // figureFit
      1.2428, // timeSame
      -1.4705, // timeDiffers
      0.7395, // outsideWindow
      0.3012, // verb
      -4.7524, // moodDiffers
      2.3602, // length
      0.2414, // attached
      -1.5608, // attachedElse
      -2.3662, // figureUnasked
      0.1001, // subjectSame
      -1.876, // subjectDiffers
      -2.9287, // constantMissing
      2.2035, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 2.1221,
    weights: [
      1.8669, // forStating
      -3.2796, // forDenying
      -0.9526, // opposite
      -0.4638, // negated
      0.1724, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0081, 0.1681],
      [0.163, 0.6474],
      [0.3998, 0.6474],
      [0.5282, 0.6474],
      [0.6267, 0.6474],
      [0.7034, 0.6864],
      [0.7535, 0.7737],
      [0.8201, 0.8742],
      [0.8653, 0.9163],
      [0.9144, 0.9433],
      [0.9408, 0.9433],
      [0.9594, 0.9433],
      [0.9814, 0.9715],
      [0.9965, 0.9715],
    ],
    denies: [
      [0.0397, 0.5237],
      [0.3219, 0.7694],
      [0.5342, 0.7694],
      [0.6625, 0.7694],
      [0.7578, 0.8423],
      [0.8142, 0.9176],
      [0.8354, 0.9396],
      [0.8749, 0.9641],
      [0.927, 0.9641],
      [0.9475, 0.9641],
      [0.9601, 0.9641],
      [0.9692, 0.9641],
      [0.9796, 0.9641],
      [0.9938, 0.9641],
    ],
    value: [
      [0.0006, 0.2353],
      [0.1275, 0.2353],
      [0.3468, 0.374],
      [0.5097, 0.7755],
      [0.6252, 0.9107],
      [0.7503, 0.921],
      [0.8196, 0.921],
      [0.8698, 0.921],
      [0.9316, 0.9482],
      [0.9617, 0.9657],
      [0.9805, 0.9713],
      [0.9873, 0.973],
      [0.9923, 0.973],
      [0.9963, 0.973],
    ],
  },
};
