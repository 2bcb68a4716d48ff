/** What a unit that is about a claim does with it: states it, denies it, or gives another value. */
import type { Stance } from '@/core/claims/claim-pack';
import type { Slot } from '@/core/claims/article-check';
import { stemOf } from '@/core/text/stem';
import { stanceFeatureNames } from './compare-stance';
import { findOtherLabel } from './labels';
import { calibrate, chanceOf, type Calibration, type Logistic } from './logistic';
import type { RankedPair } from './find-pairs';
import type { TimeComparison } from './compare-time';
import type { UnitInPage } from './pair-features';

export type Models = {
  readonly sameClaim: Logistic;
  readonly stateOrDeny: Logistic;
  /** Whether a unit that is read as stating a claim does. */
  readonly states: Logistic;
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
  // "would not say whether …", "could neither confirm nor deny that …": it is left open.
  if (clause.reporting === 'questions') return undefined;
  const saysNot = deniesSaying(pair.unit);
  // Who does not say that it is so does not say that it is not; only of a statement it is a denial.
  if (saysNot && pair.profile.claim.kind !== 'statement') return undefined;
  // The words of denial were taken off the clause with its speaker: "Oster denied | that he had left".
  const isTurned = (!clause.isWhole && clause.reporting === 'denies' && !deniesDenial(pair.unit)) || saysNot;
  const told = Math.max(chanceOf(models.stateOrDeny, pair.stance), saysPlainly(pair) ? plainly : 0);
  const states = isTurned ? 1 - told : told;
  const differs = differingSlot(pair);
  if (differs === 'none' || (states < 0.5 && deniesWithoutValue(pair))) {
    const stance = states >= 0.5 ? 'asserts' : 'denies';
    if (stance === 'asserts' ? lacksFigure(pair) || isContrary(pair) || isOfElse(pair) : clause.hedged)
      return undefined;
    const chance = stance === 'asserts' ? chanceOfStating(models, pair) : same * (1 - states);
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

/** Who says all of the claim's own text, of the same subject and day, states it, however many other claims have the same words. */
function chanceOfStating(models: Models, pair: RankedPair): number {
  return Math.max(chanceOf(models.states, featuresOf(pair)), saysWholly(pair) ? plainly : 0);
}

function saysWholly(pair: RankedPair): boolean {
  const { best, isDenied, stance, slots, time, profile, unit } = pair;
  const [forStating = 0, forDenying = 0] = stance;
  const isNamed = best.wording.actors.every((actor) => unit.named.here.has(actor));
  const isOwnText =
    best.wording === profile.wordings[0] && best.covered >= 0.95 && best.used >= 0.5 && isNamed;
  const isToldPlainly = !isDenied && slots.moodDiffers === 0 && slots.supposed === 0;
  const hasFigure = profile.claim.quantity !== undefined || unit.parts.quantities.length > 0;
  if (!isOwnText || !isToldPlainly || hasFigure) return false;
  if (best.used >= 0.9 && time.state !== 'differs') return saysPlainly(pair);
  const isSame = slots.subject === 'same' && time.state === 'same' && time.page !== undefined;
  return isSame && forStating > 1.2 && forDenying < 0.4;
}

/** What it is judged by whether a unit states a claim. */
export function featuresOf({ all, stance }: RankedPair): readonly number[] {
  return [...all, ...stance];
}

/** "Nobody disputes that …": who does not deny it, says it. */
function deniesDenial({ reading, parts, sentence }: UnitInPage): boolean {
  const whole = reading.parts[sentence] ?? parts;
  return whole.negations.some(({ cue, kind }) => kind === 'plain' && cue.end <= parts.start);
}

/**
 * "never told the court that …": the saying itself is denied, and the words that are said do not show it. Where the denial
 * reaches them as well ("did not call it orderly"), they do.
 */
function deniesSaying({ reading, parts, sentence }: UnitInPage): boolean {
  const whole = reading.parts[sentence] ?? parts;
  return whole.negations.some(({ cue, kind, scope }) => {
    if (kind !== 'plain' || cue.start >= parts.end) return false;
    let next = whole.from;
    while (next < whole.to && (reading.words[next]?.start ?? 0) < cue.end) next++;
    if (!sayings.has(reading.words[next]?.stem ?? '')) return false;
    // Words that the unit says after the denial has ended.
    return parts.content.some(({ start }) => start >= scope.end);
  });
}
const sayings = new Set(
  ['say', 'tell', 'promise', 'pledge', 'vow', 'claim', 'announce', 'testify', 'offer', 'threaten'].map(
    stemOf,
  ),
);

/** What is put the other way round in one word is not stated, even where all other words are the same: "a loss of 310 million". */
function isContrary({ stance, figure }: RankedPair): boolean {
  const [, , opposite = 0] = stance;
  return figure.state === 'same' && opposite >= 0.85;
}

/** Something else stands where the claim has what it is about: "the court ordered the ferry line to end its sailings". */
function isOfElse({ stance }: RankedPair): boolean {
  return (stance[swapped] ?? 0) > mostSwapped;
}
const swapped = stanceFeatureNames.indexOf('swapped');
const mostSwapped = 0.8;

/** How likely it is that who uses all the words of a wording that states it, and denies nothing, states it. */
const plainly = 0.95;

/** A denial that names what it denies has all its words too: the wording that states it is no further away. */
function saysPlainly({ best, isDenied, stance }: RankedPair): boolean {
  const [, , , , denyingNearer = 0] = stance;
  return best.wording.states && best.covered >= 0.95 && best.used >= 0.8 && !isDenied && denyingNearer <= 0;
}

/** A figure is stated by its number alone; it is denied without it too. */
function lacksFigure({ figure, profile }: RankedPair): boolean {
  const { kind, quantity } = profile.claim;
  return figure.state === 'absent' && (kind === 'figure' || quantity?.scale === 'ordinal');
}

/** "Nobody was arrested, the police said on Sunday": what is denied is not said of that day alone. */
function deniesWithoutValue({ figure, time }: RankedPair): boolean {
  return figure.page === undefined && time.state === 'differs' && time.since === undefined;
}

/** "by 10 April", "until 10 April": a day that is still to come when the page is written. */
function isDeadline({ reading }: UnitInPage, { page }: TimeComparison): boolean {
  return page !== undefined && (reading.article.date === null || page.from > reading.article.date);
}

function differingSlot({
  figure,
  time,
  profile,
  unit,
}: RankedPair): Exclude<Slot, 'polarity'> | 'none' | 'unclear' {
  const { claim } = profile;
  if (findOtherLabel(profile.labels, unit.parts.labels) !== undefined) return 'object';
  if (figure.state === 'differs' || figure.state === 'open') {
    // Of another day it is the figure of another event: "the fifth round, on 23 May".
    if (figure.fit < leastFit || figure.page?.rough === true || time.state === 'differs') return 'unclear';
    return claim.quantity?.scale === 'ordinal' ? 'ordinal' : 'figure';
  }
  if (time.since !== undefined) return 'date';
  if (time.state !== 'differs') return 'none';
  // Only a day against a day: "in March" and "on Friday" need not contradict each other.
  const isDay = typeof claim.date === 'string' && time.page?.precision === 'day';
  const isDated = claim.kind === 'event' || (claim.kind === 'forecast' && isDeadline(unit, time));
  return isDated && isDay ? 'date' : 'unclear';
}
