/** What a sentence says of known claims: the readings of its pairs, the surest first. */
import type { RankedPair } from './find-pairs';
import { readStance, type Models, type ReadPair } from './read-stance';

/** A clause is preferred to its whole sentence unless the sentence is surer by more than this. */
const clauseBonus = 0.02;
/** From this chance on a figure counts as what the sentence is told for, if it fits its noun as well as that. */
const supposing = { chance: 0.25, fit: 0.6 } as const;

/** Expects the pairs of one sentence. */
export function readSentence(models: Models, pairs: readonly RankedPair[]): readonly ReadPair[] {
  const readings = pairs.map((pair) => readStance(models, pair)).filter((reading) => reading !== undefined);
  return [...withoutSupposed(readings)].sort((one, other) => rankOf(other) - rankOf(one));
}

/**
 * A sentence that gives a figure is told for the figure: "61 percent took part in Sunday's election" supposes that there was
 * an election, and does not report it.
 */
function withoutSupposed(readings: readonly ReadPair[]): readonly ReadPair[] {
  const isTold = readings.some(
    ({ chance, pair }) => chance >= supposing.chance && pair.figure.fit >= supposing.fit,
  );
  const told = isTold
    ? readings.filter(({ pair }) => pair.figure.page !== undefined || !pair.isFigureUnasked)
    : readings;
  return told.filter((reading) => !told.some((other) => isToldBefore(other, reading)));
}

/** Whether the sentence tells the one claim and only supposes the other: "12 died when a missile hit the market". */
function isToldBefore(one: ReadPair, other: ReadPair): boolean {
  return (
    other.pair.slots.supposed >= dependent.from &&
    one.pair.slots.supposed <= dependent.to &&
    one.chance >= supposing.chance &&
    one.pair.profile.claim.id !== other.pair.profile.claim.id
  );
}
/** What depends, and what it depends on, by how much of it the sentence supposes. */
const dependent = { from: 0.6, to: 0.4 } as const;

function rankOf({ chance, pair }: ReadPair): number {
  return chance + (pair.unit.clause.isWhole ? 0 : clauseBonus);
}
