/** What a unit that is about a claim does with it: states it, denies it, or gives another value. */
import type { Stance } from '@/core/claims/claim-pack';
import type { Slot } from '@/core/claims/article-check';
import { calibrate, chanceOf, type Calibration, type Logistic } from './logistic';
import type { RankedPair } from './find-pairs';

export type Models = {
  readonly sameClaim: Logistic;
  readonly stateOrDeny: Logistic;
  readonly calibration: {
    readonly asserts: Calibration;
    readonly denies: Calibration;
    readonly value: Calibration;
  };
};

export type ReadPair = {
  readonly pair: RankedPair;
  readonly stance: Stance;
  /** The slot in which the unit gives another value. */
  readonly differs: Exclude<Slot, 'polarity'> | undefined;
  /** The share of such readings that is right, 0 to 1. */
  readonly confidence: number;
  /** Before calibration, to tell pairs of one unit apart. */
  readonly chance: number;
};

/** A figure must fit its noun this well before a conflict rests on it. */
const leastFit = 0.5;

/** Undefined where the slots contradict each other, and where a conflict would rest on a cautious word: nothing is guessed. */
export function readStance(models: Models, pair: RankedPair): ReadPair | undefined {
  const same = chanceOf(models.sameClaim, pair.all);
  const { clause } = pair.unit;
  // The words of denial were taken off the clause with its speaker: "Oster denied | that he had left".
  const isTurned = !clause.isWhole && clause.reporting === 'denies';
  const told = chanceOf(models.stateOrDeny, pair.stance);
  const states = isTurned ? 1 - told : told;
  const differs = differingSlot(pair);
  if (differs === 'none') {
    const stance = states >= 0.5 ? 'asserts' : 'denies';
    if (stance === 'asserts' ? lacksFigure(pair) : clause.hedged) return undefined;
    const chance = same * Math.max(states, 1 - states);
    return {
      pair,
      stance,
      differs: undefined,
      chance,
      confidence: calibrate(models.calibration[stance], chance),
    };
  }
  if (differs === 'unclear' || states < 0.5 || clause.hedged) return undefined;
  const chance = same * states;
  return { pair, stance: 'denies', differs, chance, confidence: calibrate(models.calibration.value, chance) };
}

/** A figure is stated by its number alone; it is denied without it too. */
function lacksFigure({ figure, profile }: RankedPair): boolean {
  const { kind, quantity } = profile.claim;
  return figure.state === 'absent' && (kind === 'figure' || quantity?.scale === 'ordinal');
}

function differingSlot({
  figure,
  time,
  profile,
}: RankedPair): Exclude<Slot, 'polarity'> | 'none' | 'unclear' {
  const { claim } = profile;
  if (figure.state === 'differs' || figure.state === 'open') {
    if (figure.fit < leastFit || figure.page?.rough === true) return 'unclear';
    return claim.quantity?.scale === 'ordinal' ? 'ordinal' : 'figure';
  }
  if (time.state !== 'differs') return 'none';
  // Only a day against a day: "in March" and "on Friday" need not contradict each other.
  const isDay = typeof claim.date === 'string' && time.page?.precision === 'day';
  return claim.kind === 'event' && isDay ? 'date' : 'unclear';
}
