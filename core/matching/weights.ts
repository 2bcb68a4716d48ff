/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 663 labelled sentences, 3432 pairs of a sentence or clause and a claim, of 4 invented stories
 * (`tests/quality/stories` and `training`). Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -6.1022,
    weights: [
      -0.5713, // covered
      1.5839, // used
      2.6892, // usedByAny
      0.5758, // unused
      -1.5583, // compact
      0.9029, // key
      0.5533, // keyLeast
      1.1557, // mass
      -0.1676, // actors
      3.1925, // rarestActor
      0.9836, // actorsInContext
      -0.8848, // foreignActors
      -2.0999, // strangers
      1.5673, // anchorsHere
      -0.175, // anchorsAround
      3.7499, // figureSame
      -1.0284, // figureDiffers
      -2.4912, // figureAbsent
      0.1783, // figureFit
      1.7506, // timeSame
      -1.226, // timeDiffers
      0.685, // outsideWindow
      0.1669, // verb
      -3.9311, // moodDiffers
      1.7007, // length
      0.547, // attached
      -1.1197, // attachedElse
      -2.3485, // figureUnasked
      0.2247, // subjectSame
      -1.8626, // subjectDiffers
      -2.8218, // constantMissing
      2.7796, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 1.9574,
    weights: [
      2.1718, // forStating
      -3.4488, // forDenying
      -0.8266, // opposite
      -0.5171, // negated
      -0.0069, // denyingNearer
    ],
  },
  /** Chance and share that is right, by what a unit was read as. */
  calibration: {
    asserts: [
      [0.0106, 0.0313],
      [0.0483, 0.0938],
      [0.1503, 0.4063],
      [0.3818, 0.5],
      [0.54, 0.5938],
      [0.6478, 0.629],
      [0.7513, 0.7188],
      [0.8947, 0.9396],
      [0.9888, 0.975],
    ],
    denies: [
      [0.3813, 0.5313],
      [0.6659, 0.6563],
      [0.8287, 0.9688],
      [0.9488, 0.9815],
    ],
    value: [
      [0.0879, 0.0313],
      [0.4122, 0.5938],
      [0.7093, 0.9063],
      [0.867, 0.9063],
      [0.9579, 0.9688],
      [0.9892, 0.9773],
    ],
  },
};
