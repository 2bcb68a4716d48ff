/**
 * The weights of recognition. Written by `npx tsx builder/fit-weights.ts` on 2026-11-22; not to be changed by hand.
 *
 * Fitted on 415 labelled sentences, 2445 pairs of sentence and claim, of 2 invented stories (`tests/quality/stories`).
 * Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: {
    bias: -8.1428,
    weights: [
      0.3516, // covered
      1.3595, // used
      2.2057, // usedByAny
      0.7342, // unused
      -1.5669, // compact
      1.1522, // key
      0.3815, // keyLeast
      2.1007, // mass
      -0.5150, // actors
      3.3501, // rarestActor
      1.5483, // actorsInContext
      -0.8043, // foreignActors
      -1.3785, // strangers
      1.9587, // anchorsHere
      0.6876, // anchorsAround
      2.8256, // figureSame
      -0.9093, // figureDiffers
      -2.9069, // figureAbsent
      0.5069, // figureFit
      1.8574, // timeSame
      -1.1492, // timeDiffers
      -1.1827, // outsideWindow
      -0.1250, // verb
      -0.0375, // moodDiffers
      0.1624, // length
      0.4386, // attached
      -0.2538, // attachedElse
      -2.2282, // figureUnasked
      2.6255, // margin
    ],
  },
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: {
    bias: 1.9434,
    weights: [
      2.3427, // forStating
      -3.2161, // forDenying
      -0.5720, // opposite
      -0.5643, // negated
      0.1654, // denyingNearer
    ],
  },
  /** What makes a chance the share that is right. */
  calibration: {
    asserts: { slope: 0.5656, offset: 0.7114 },
    denies: { slope: 0.6247, offset: 1.8978 },
    value: { slope: 1.4102, offset: 1.3753 },
  },
};
