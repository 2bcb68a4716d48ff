/** Whether two figures can both be true of the same thing: comparators first, then the numbers. */
import type { Quantity } from '@/core/claims/claim-pack';

export type Figure = Pick<Quantity, 'value' | 'comparator'>;

/** How far a figure that is said to be about right may be off. */
const about = 0.1;

/** The numbers that a figure leaves open, both ends included unless it says more or fewer. */
type Interval = {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
};

/** `at least 12` and `15` can both be so, and so can `more than 100` and `150`; `nine` and `at least 12` cannot. */
export function areCompatible(one: Figure, other: Figure): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  // The same number is no agreement where one says fewer and the other at least so many.
  const isRounding = one.value !== other.value && areSame(one, other);
  return isRounding || !(isBelow(a, b) || isBelow(b, a));
}

/** Whether who says the one also says the other: 150 bears out `more than 100`, `at least nine` does not bear out 12. */
export function bearsOut(one: Figure, other: Figure): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  const isLowInside = a.low > b.low || (a.low === b.low && (a.openLow || !b.openLow));
  const isHighInside = a.high < b.high || (a.high === b.high && (a.openHigh || !b.openHigh));
  return isLowInside && isHighInside;
}

/** Whether they give the same number: but for rounding, and within a tenth where one of them says "about". */
export function areSame(one: Figure, other: Figure): boolean {
  if (one.value === other.value || isRounded(one.value, other.value) || isRounded(other.value, one.value))
    return true;
  const isAbout = one.comparator === '≈' || other.comparator === '≈';
  return (
    isAbout &&
    Math.abs(one.value - other.value) <= Math.max(Math.abs(one.value), Math.abs(other.value)) * about
  );
}

/** `67` for `67.3`, `212,000` for `211,874`; never to a single digit, which may be meant exactly. */
function isRounded(round: number, exact: number): boolean {
  const digits = digitsOf(round);
  return digits >= 2 && digits < digitsOf(exact) && Number(exact.toPrecision(digits)) === round;
}

/** Digits that are not zeros at the end. */
function digitsOf(value: number): number {
  return Math.abs(value)
    .toExponential()
    .replace(/e.*|\./g, '').length;
}

function isBelow(one: Interval, other: Interval): boolean {
  return one.high < other.low || (one.high === other.low && (one.openHigh || other.openLow));
}

function intervalOf({ value, comparator }: Figure): Interval {
  const room = comparator === '≈' ? Math.abs(value) * about : 0;
  return {
    low: comparator === '≤' || comparator === '<' ? -Infinity : value - room,
    high: comparator === '≥' || comparator === '>' ? Infinity : value + room,
    openLow: comparator === '>',
    openHigh: comparator === '<',
  };
}
