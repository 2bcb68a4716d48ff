/** The units of a sentence, each beside every claim that it may state, with what speaks for and against it. */
import { findClauses } from '@/core/text/find-clauses';
import { measureNearness, narrowNearness, reachOf } from './align';
import type { Matcher } from './compile-matcher';
import type { Candidates } from './find-candidates';
import { statesNothing } from './mood';
import { comparePair, type Pair, type UnitInPage } from './pair-features';
import type { PageReading } from './read-page';
import { partsOf } from './text-parts';

/** A pair with all its features: those of its own and how far it stands out from the other claims. */
export type RankedPair = Pair & { readonly unit: UnitInPage; readonly all: readonly number[] };

/** A clause with less than this says nothing that can be told from other things. */
const leastContent = 2;
/** A sentence that has less of a claim than this has no clause that states it. */
const leastCovered = 0.35;

/** Only pairs that no slot forbids. */
export function findPairs(
  matcher: Matcher,
  candidates: Candidates,
  reading: PageReading,
  at: number,
): readonly RankedPair[] {
  const whole = reading.parts[at];
  if (whole === undefined || whole.content.length === 0) return [];
  const { text } = reading.article;
  if (statesNothing(text.slice(whole.start, whole.end))) return [];
  const context = reading.parts[reading.before[at] ?? -1];
  const profiles = candidates.find(whole, context).map((claim) => matcher.profileOf(claim));
  if (profiles.length === 0) return [];
  let measured = profiles.map((profile) => ({ profile, nearness: measureNearness(profile, whole.content) }));
  return unitsOf(reading, at).flatMap((unit) => {
    const compared = measured.map(({ profile, nearness }) =>
      comparePair(unit, profile, narrowNearness(nearness, whole.content, unit.parts.content)),
    );
    // The whole comes first, and no clause has more of a claim than it.
    if (unit.clause.isWhole) measured = measured.filter((_, place) => isWorthClauses(compared[place]));
    return rank(
      unit,
      compared.filter((pair) => !isForbidden(pair)),
    );
  });
}

function isWorthClauses(pair: Pair | undefined): boolean {
  return pair !== undefined && (pair.best.covered >= leastCovered || pair.figure.state === 'same');
}

function rank(unit: UnitInPage, possible: readonly Pair[]): readonly RankedPair[] {
  return withoutSiblings(possible).map((pair, _, pairs) => ({
    ...pair,
    unit,
    all: [...pair.features, Math.min(0.4, reachOf(pair.best) - reachOfOthers(pairs, pair))],
  }));
}

/** The sentence as a whole, and its clauses. A clause may lean on the whole sentence as well as on the one before. */
function unitsOf(reading: PageReading, at: number): readonly UnitInPage[] {
  const whole = reading.parts[at];
  if (whole === undefined) return [];
  const { words, article } = reading;
  const { mentions } = whole;
  const own = words.slice(whole.from, whole.to);
  const before = reading.parts[reading.before[at] ?? -1];
  return findClauses(article.text, whole, { words: own }).flatMap((clause): readonly UnitInPage[] => {
    if (clause.question) return [];
    if (clause.isWhole) return [{ reading, parts: whole, context: before, clause, sentence: at }];
    const from = whole.from + own.findIndex(({ start }) => start >= clause.start);
    const to = whole.from + own.filter(({ end }) => end <= clause.end).length;
    const parts = partsOf({ text: article.text, words, mentions, day: article.date }, clause, from, to);
    if (parts.content.length < leastContent) return [];
    return [{ reading, parts, context: whole, clause, sentence: at }];
  });
}

/** Where nothing of the pack's topic is near, the sentence must say little else than the claim. */
const leastUsed = 0.3;

/** Both sides must account for some of each other, unless a figure ties them: in a pack of one topic all is a little alike. */
const least = { covered: 0.08, used: 0.04 } as const;

/** Slots that no likeness of words makes good: another time, another place, other people, not told as so. */
function isForbidden({ time, slots, best, figure }: Pair): boolean {
  const hasFigure = figure.state === 'same' || figure.state === 'differs';
  if (!hasFigure && (best.covered < least.covered || best.used < least.used)) return true;
  if (!hasFigure && best.covered < 0.45 && best.keyLeast < 0.15) return true;
  if (time.state === 'far' || slots.strangePlace || slots.otherPlace || slots.moodDiffers > 0.6) return true;
  const isTopicless = slots.anchors === 0 && slots.ownActors < 2;
  if (isTopicless && (slots.isAboutElse || best.used < leastUsed)) return true;
  return slots.missingActors > 0.5 || !slots.anyListed;
}

/**
 * A figure that another claim gives exactly is not that claim's with another value; and of claims that were true at
 * different times ("nine dead", "14 dead") the one whose time it is, is meant.
 */
function withoutSiblings(pairs: readonly Pair[]): readonly Pair[] {
  const inTime = new Set(pairs.filter(isInWindow).map(placeOfFigure));
  const timely = pairs.filter((pair) => isInWindow(pair) || !inTime.has(placeOfFigure(pair)));
  const given = new Set(timely.filter(({ figure }) => figure.state === 'same').map(placeOfFigure));
  return timely.filter((pair) => pair.figure.state === 'same' || !given.has(placeOfFigure(pair)));
}

function isInWindow({ figure, time, profile }: Pair): boolean {
  return figure.page !== undefined && profile.claim.holds !== undefined && time.days === 0;
}

/** Undefined for pairs without a figure, which then have no siblings. */
function placeOfFigure({ figure, profile }: Pair): number | string {
  return figure.page?.start ?? `none of ${profile.number}`;
}

function reachOfOthers(pairs: readonly Pair[], pair: Pair): number {
  return Math.max(0, ...pairs.filter((other) => other !== pair).map((other) => reachOf(other.best)));
}
