/** Who and what is named in a unit, in what it leans on, and in a claim: actors, strangers, the topic of the pack. */
import type { Alignment } from './align';
import { rankOf } from './common-words';
import type { ClaimProfile } from './claim-profile';
import { actorKey, wordKey } from './compile-claims';
import type { UnitInPage } from './pair-features';
import type { TextParts } from './text-parts';

export type ActorShares = {
  /** Of the wording's actors, by rarity, what share the unit names. */
  readonly share: number;
  /** The rarest actor of the claim that the unit names, 0 to 1. */
  readonly rarest: number;
  /** As `share`, with the sentence before and the title. */
  readonly inContext: number;
  /** Actors of the pack that the unit names and the claim does not. */
  readonly foreign: number;
  /** How many actors of the claim the unit names. */
  readonly own: number;
  /** Whether unit or surroundings name one of the actors whom the claim lists. */
  readonly anyListed: boolean;
  /** Of the actors, places aside, whom nearly every wording names, what share is not named. */
  readonly constantMissing: number;
  /** Whether nearly every wording names somebody, and the unit itself names none of them. */
  readonly lacksPeople: boolean;
  /** Of the people whom nearly every wording names, what share neither the unit nor its surroundings name. */
  readonly missing: number;
  /** Whether the unit names a place or thing of the pack that is not the claim's, and none that is. */
  readonly otherPlace: boolean;
};

export function compareActors(unit: UnitInPage, profile: ClaimProfile, { wording }: Alignment): ActorShares {
  const { reading } = unit;
  const { here, around, recent } = unit.named;
  const rarityOf = (actor: number) => 0.2 + (profile.actors.get(actor) ?? 0);
  const weigh = (actors: readonly number[]) => actors.reduce((sum, actor) => sum + rarityOf(actor), 0);
  const all = weigh(wording.actors);
  const known = [...profile.actors.keys()].filter((actor) => here.has(actor));
  const foreign = [...here].filter((actor) => !profile.actors.has(actor));
  const people = profile.constant.filter((actor) => reading.kindOf(actor) === 'person');
  const constant = profile.constant.filter((actor) => reading.kindOf(actor) !== 'place');
  const isPlace = (actor: number) => reading.kindOf(actor) === 'place' || reading.kindOf(actor) === 'object';
  return {
    share: all === 0 ? 1 : weigh(wording.actors.filter((actor) => here.has(actor))) / all,
    rarest: Math.max(0, ...known.map((actor) => profile.actors.get(actor) ?? 0)),
    inContext: all === 0 ? 1 : weigh(wording.actors.filter((actor) => around.has(actor))) / all,
    foreign: Math.min(1, foreign.length / 2),
    own: known.length,
    anyListed: namesListed(profile, recent, reading.wordsOf),
    constantMissing:
      constant.length === 0 ? 0 : constant.filter((actor) => !around.has(actor)).length / constant.length,
    lacksPeople: people.length > 0 && !people.some((actor) => here.has(actor)),
    missing: missingShare(unit, profile, people, recent),
    otherPlace:
      foreign.some((actor) => isPlace(actor) && profile.rarityOf(actorKey(actor)) > common) &&
      wording.actors.some(isPlace) &&
      !known.some(isPlace),
  };
}

/**
 * Of the claim's people, what share is not named. In his own statement a speaker stands for the rest as long as nobody else is
 * named: "Oster called the talks useful" need not repeat with whom.
 */
function missingShare(
  { named, reading }: UnitInPage,
  profile: ClaimProfile,
  people: readonly number[],
  recent: ReadonlySet<number>,
): number {
  const missing = people.filter((actor) => !recent.has(actor)).length / Math.max(1, people.length);
  const { speaker, actors } = profile.claim;
  const own = speaker === undefined ? undefined : profile.listed[actors.indexOf(speaker)];
  const here = [...named.here];
  const namesOthers = here.some((actor) => reading.kindOf(actor) === 'person' && !profile.actors.has(actor));
  return own !== undefined && here.includes(own) && !namesOthers ? Math.min(0.5, missing) : missing;
}

/**
 * Whether one of the claim's listed actors is named: itself, by a longer name that contains it ("the Varn plant" names Varn
 * too), or by two actors of the topic together ("Oster's works in Varn").
 */
function namesListed(
  { listed, isOwnOrTopic }: ClaimProfile,
  around: ReadonlySet<number>,
  wordsOf: (actor: number) => ReadonlySet<string>,
): boolean {
  if (listed.length === 0 || listed.some((actor) => around.has(actor))) return true;
  if ([...around].filter(isOwnOrTopic).length >= 2) return true;
  return [...around].some((actor) => listed.some((wanted) => contains(wordsOf(actor), wordsOf(wanted))));
}

function contains(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return others.size > 0 && [...others].every((word) => words.has(word));
}

const placing = new Set([
  'in',
  'at',
  'near',
  'of',
  'from',
  'outside',
  'to',
  'around',
  'off',
  'across',
  'on',
  'for',
]);

/** Words between the preposition and the name of another place. */
const describing = new Set(
  'neighbouring neighboring nearby far-off distant northern southern eastern western central'.split(' '),
);

export type Strangers = {
  /** Names that neither pack nor claim knows. */
  readonly all: number;
  /** Those that stand where a place or possessor stands, while the unit names no place or thing of the claim. */
  readonly placing: number;
};

export function findStrangers({ parts, reading, context }: UnitInPage, profile: ClaimProfile): Strangers {
  const isStrange = (unit: TextParts, word: TextParts['content'][number]) =>
    word.at > unit.from &&
    reading.words[word.at]?.shape === 'capital' &&
    rankOf(word.stem) === undefined &&
    !profile.vocabulary.some(({ stem }) => stem === word.stem);
  const isLeaning = context !== undefined && parts.mentions.length === 0;
  const units = isLeaning ? [parts, context] : [parts];
  const strange = units.flatMap((unit) => unit.content.filter((word) => isStrange(unit, word)));
  const placed = strange.filter(
    ({ at }) =>
      placing.has(reading.words[at - 1]?.folded ?? '') ||
      (describing.has(reading.words[at - 1]?.folded ?? '') &&
        placing.has(reading.words[at - 2]?.folded ?? '')) ||
      reading.words[at]?.possessive === true,
  );
  const hasOwnPlace = units.some((unit) => namesPlace(unit, profile, reading.kindOf));
  return { all: Math.min(1, strange.length / 2), placing: Number(placed.length > 0 && !hasOwnPlace) };
}

function namesPlace(unit: TextParts, profile: ClaimProfile, kindOf: (actor: number) => string): boolean {
  return unit.mentions.some(
    ({ actor }) =>
      profile.actors.has(actor) && ['place', 'object', 'event', 'agreement'].includes(kindOf(actor)),
  );
}

export type Anchors = {
  /** Of the pack's topic, what its claims share, how much the unit names. */
  readonly here: number;
  /** The same with the sentence before and the title. */
  readonly around: number;
};

export function findAnchors({ parts, context, reading }: UnitInPage, profile: ClaimProfile): Anchors {
  const massOf = (unit: TextParts | undefined) => {
    if (unit === undefined) return 0;
    const words = unit.content.map(({ near }) => common - profile.rarityOf(wordKey(near)));
    const actors = [...actorsOf(unit)].map((actor) => 2 * (common - profile.rarityOf(actorKey(actor))));
    return [...words, ...actors].reduce((sum, mass) => sum + Math.max(0, mass), 0);
  };
  const here = massOf(parts);
  return {
    here: Math.min(1, here),
    around: Math.min(1, here + massOf(context) + massOf(reading.title)),
  };
}

/** Words and actors that are less rare than this in the pack belong to its topic. */
const common = 0.6;

function actorsOf(parts: TextParts | undefined): ReadonlySet<number> {
  return new Set(parts?.mentions.map(({ actor }) => actor));
}
