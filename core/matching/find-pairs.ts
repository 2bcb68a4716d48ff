/** The units of a sentence, each beside every claim that it may state, with what speaks for and against it. */
import { findClauses, type Clause } from '@/core/text/find-clauses';
import { measureNearness, narrowNearness, reachOf, type Nearness } from './align';
import type { ClaimProfile } from './claim-profile';
import type { Matcher } from './compile-matcher';
import type { Candidates } from './find-candidates';
import { statesNothing } from './mood';
import { comparePair, type Pair, type UnitInPage } from './pair-features';
import type { PageReading } from './read-page';
import { partsOf, type TextParts } from './text-parts';

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
  const likely = candidates.find(whole, context);
  const profiles = (isRunOn(whole) ? likely.slice(0, mostInRunOn) : likely).map((claim) =>
    matcher.profileOf(claim),
  );
  if (profiles.length === 0) return [];
  const measured = profiles.map((profile) => ({
    profile,
    nearness: measureNearness(profile, whole.content),
  }));
  return findOfUnits(reading, at, whole, measured);
}

type Measured = { readonly profile: ClaimProfile; readonly nearness: Nearness };

/** The sentence as a whole, and those of its clauses that have something of a claim. */
function findOfUnits(
  reading: PageReading,
  at: number,
  whole: TextParts,
  measured: readonly Measured[],
): readonly RankedPair[] {
  const clauses = clausesOf(reading, whole);
  const compare = (unit: UnitInPage, all: readonly Measured[]) =>
    all.map(({ profile, nearness }) =>
      comparePair(unit, profile, narrowNearness(nearness, whole.content, unit.parts.content)),
    );
  const [first, ...others] = clauses;
  if (first === undefined) return [];
  const ofWhole = compare(wholeUnit(reading, at, whole, first), measured);
  // No clause has more of a claim than the whole.
  const worth = measured.filter((_, place) => isWorthClauses(ofWhole[place]));
  const units = worth.length === 0 ? [] : others.flatMap((clause) => clauseUnit(reading, at, whole, clause));
  const pairs = first.question ? [] : rank(wholeUnit(reading, at, whole, first), allowed(ofWhole));
  return [...pairs, ...units.flatMap((unit) => rank(unit, allowed(compare(unit, worth))))];
}

function allowed(pairs: readonly (Pair | undefined)[]): readonly Pair[] {
  return pairs.flatMap((pair) => (pair === undefined || isForbidden(pair) ? [] : [pair]));
}

/** Text without stops, as of a transcript: it has something of every claim, and says none of them as a whole. */
function isRunOn({ content }: TextParts): boolean {
  return content.length > longestContent;
}
const longestContent = 80;
const mostInRunOn = 3;

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

function clausesOf({ article, words }: PageReading, whole: TextParts): readonly Clause[] {
  return findClauses(article.text, whole, { words: words.slice(whole.from, whole.to) });
}

function wholeUnit(reading: PageReading, at: number, whole: TextParts, clause: Clause): UnitInPage {
  const context = reading.parts[reading.before[at] ?? -1];
  return {
    reading,
    parts: whole,
    context,
    clause,
    sentence: at,
    named: nameActors(reading, at, whole, context),
  };
}

/** None where the clause asks, or says next to nothing. It leans on its whole sentence. */
function clauseUnit(
  reading: PageReading,
  at: number,
  whole: TextParts,
  clause: Clause,
): readonly UnitInPage[] {
  if (clause.question) return [];
  const { words, article } = reading;
  const from = firstFrom(words, clause.start, whole.from, whole.to);
  const to = firstFrom(words, clause.end, from, whole.to);
  const { mentions } = whole;
  const parts = partsOf({ text: article.text, words, mentions, day: article.date }, clause, from, to);
  if (parts.content.length < leastContent) return [];
  return [
    {
      reading,
      parts,
      context: whole,
      clause,
      sentence: at,
      named: nameActors(reading, at, parts, whole),
    },
  ];
}

/** Place of the first word, from `low` on, that starts at the offset or after it. */
function firstFrom(words: PageReading['words'], offset: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle]?.start ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many sentences back a name is still in the reader's mind. */
const remembered = 4;

function nameActors(
  { parts, title }: PageReading,
  at: number,
  unit: TextParts,
  context: TextParts | undefined,
): UnitInPage['named'] {
  const actorsOf = (places: readonly (TextParts | undefined)[]) =>
    places.flatMap((place) => place?.mentions.map(({ actor }) => actor) ?? []);
  const here = new Set(actorsOf([unit]));
  const around = new Set([...here, ...actorsOf([context, title])]);
  const recent = new Set([...around, ...actorsOf(parts.slice(Math.max(0, at - remembered), at))]);
  return { here, around, recent };
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
  return slots.missingActors > 0.5 || slots.isOfOthers || !slots.anyListed;
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
