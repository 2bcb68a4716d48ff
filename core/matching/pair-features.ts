/** What speaks for and against a unit stating a claim, as numbers from 0 to 1. The weights are in `weights.ts`. */
import type { Clause } from '@/core/text/find-clauses';
import type { FoundQuantity } from '@/core/text/find-quantities';
import { align, answersOf, compactnessOf, reachOf, usedByAny, type Alignment, type Nearness } from './align';
import type { ClaimProfile } from './claim-profile';
import { compareAttachments } from './compare-attachments';
import { compareActors, findAnchors, findStrangers } from './compare-names';
import { compareCore } from './compare-core';
import { compareFigure, type FigureComparison } from './compare-figure';
import { stanceFeatures } from './compare-stance';
import { findSubject } from './compare-subject';
import { compareTime, type TimeComparison } from './compare-time';
import { isBareVerb, moodAt } from './mood';
import type { PageReading } from './read-page';
import { supposedShare } from './supposed';
import type { TextParts } from './text-parts';

/** In the order of the weights. */
const featureNames = [
  'covered',
  'used',
  'usedByAny',
  'unused',
  'compact',
  'key',
  'keyLeast',
  'mass',
  'actors',
  'rarestActor',
  'actorsInContext',
  'foreignActors',
  'strangers',
  'anchorsHere',
  'anchorsAround',
  'figureSame',
  'figureDiffers',
  'figureAbsent',
  'figureFit',
  'timeSame',
  'timeDiffers',
  'outsideWindow',
  'verb',
  'moodDiffers',
  'length',
  'attached',
  'attachedElse',
  'figureUnasked',
  'subjectSame',
  'subjectDiffers',
  'constantMissing',
  'topicless',
  'coreMissing',
  'coreWorst',
  'missingPeople',
  'tied',
  'elseForActor',
  'elseForCore',
  'mutual',
  'figureAlone',
  'supposed',
] as const;

/** With what only the comparison with the other claims tells. */
export const allFeatureNames = [...featureNames, 'margin'] as const;

export type Pair = {
  readonly profile: ClaimProfile;
  readonly best: Alignment;
  readonly nearness: Nearness;
  readonly figure: FigureComparison;
  readonly time: TimeComparison;
  readonly features: readonly number[];
  /** What may forbid the pair, whatever the rest says. */
  readonly slots: Slots;
  /** Whether anything in the unit is denied. */
  readonly isDenied: boolean;
  /** Whether the unit gives a figure that the claim does not ask for. */
  readonly isFigureUnasked: boolean;
  /** For and against the claim being stated rather than denied. */
  readonly stance: readonly number[];
};

export type SubjectState = 'same' | 'differs' | 'open';

export type Slots = {
  readonly strangePlace: boolean;
  readonly otherPlace: boolean;
  readonly missingActors: number;
  readonly moodDiffers: number;
  /** Of the pack's topic, how much unit and surroundings name. */
  readonly anchors: number;
  /** Whether something foreign hangs on the words that unit and claim share. */
  readonly isAboutElse: boolean;
  /** How many of the claim's actors the unit names. */
  readonly ownActors: number;
  /** Whether any actor whom the claim lists is named. */
  readonly anyListed: boolean;
  readonly subject: SubjectState;
  /** Whether it is said of somebody whom the claim does not name, and nobody of the claim's is named. */
  readonly isOfOthers: boolean;
  /** How much of what unit and claim share the sentence only supposes. */
  readonly supposed: number;
};

type Compared = Omit<Pair, 'features' | 'stance' | 'slots' | 'isDenied' | 'isFigureUnasked'>;

/** A sentence, or part of one, together with what it may lean on. */
export type UnitInPage = {
  readonly reading: PageReading;
  readonly parts: TextParts;
  /** What it leans on: of a sentence the one before, of a clause its sentence. */
  readonly context: TextParts | undefined;
  readonly clause: Clause;
  /** Place of its sentence. */
  readonly sentence: number;
  /** Actors whom the unit names; with those of what it leans on and of the title; with those of the sentences before. */
  readonly named: { readonly here: ActorSet; readonly around: ActorSet; readonly recent: ActorSet };
};
type ActorSet = ReadonlySet<number>;

/** What a unit without any figure must have of a claim; who has less is not worth the comparing. */
const leastCovered = { whole: 0.08, clause: 0.25 } as const;

/** Undefined where unit and claim share too little for the rest to matter. */
export function comparePair(unit: UnitInPage, profile: ClaimProfile, nearness: Nearness): Pair | undefined {
  const { parts, reading, context } = unit;
  const alignments = profile.wordings.map((wording) => align(wording, parts.content, nearness));
  const best = alignments.reduce((one, other) => (reachOf(other) > reachOf(one) ? other : one));
  const hasFigures = profile.claim.quantity !== undefined && parts.quantities.length > 0;
  const wanted = unit.clause.isWhole ? leastCovered.whole : leastCovered.clause;
  if (!hasFigures && best.covered < wanted) return undefined;
  const figure = compareFigure(profile, parts, reading.article.text);
  const time = compareTime(profile, parts, reading, context);
  const pair = { profile, best, nearness, figure, time };
  const stance = stanceFeatures(pair, unit, alignments);
  return {
    ...pair,
    ...featuresOf(unit, pair),
    stance,
    isDenied: parts.polarities.includes('negated'),
    isFigureUnasked: asksNot(figure, parts),
  };
}

function featuresOf(unit: UnitInPage, pair: Compared): Pick<Pair, 'features' | 'slots'> {
  const { best, figure, time, profile, nearness } = pair;
  const { parts } = unit;
  const any = usedByAny(parts.content, nearness);
  const actors = compareActors(unit, profile, best);
  const strangers = findStrangers(unit, profile);
  const anchors = findAnchors(unit, profile);
  const moodDiffers = moodOf(unit, pair);
  const subject = compareSubject(unit, profile);
  const attachments = compareAttachments(unit, profile, nearness);
  const core = compareCore(profile, best, nearness);
  const supposed = supposedShare(unit, best);
  const features = [
    best.covered,
    best.used,
    any.share,
    Math.min(1, any.unused / 5),
    compactnessOf(best, parts.content),
    best.key,
    best.keyLeast,
    Math.min(1, best.mass / 3),
    actors.share,
    actors.rarest,
    actors.inContext,
    actors.foreign,
    strangers.all,
    anchors.here,
    anchors.around,
    Number(figure.state === 'same'),
    Number(figure.state === 'differs' || figure.state === 'open'),
    Number(figure.state === 'absent'),
    figure.fit,
    Number(time.state === 'same'),
    Number(time.state === 'differs'),
    profile.claim.holds === undefined ? 0 : Math.min(1, time.days / 7),
    verbOf(unit, pair),
    moodDiffers,
    Math.min(1, parts.content.length / 20),
    attachments.matching,
    attachments.foreign,
    Number(asksNot(figure, parts)),
    Number(subject === 'same'),
    Number(subject === 'differs'),
    actors.constantMissing,
    Number(anchors.around === 0 && actors.own < 2),
    core.missing,
    core.worst,
    actors.missing,
    Number(time.state === 'same' && time.page !== undefined) * actors.share,
    attachments.foreign * actors.constantMissing,
    attachments.foreign * core.missing,
    best.covered * any.share,
    figure.state === 'same' ? 1 - any.share : 0,
    supposed,
  ];
  const { otherPlace, missing: missingActors, own: ownActors, anyListed } = actors;
  const strangePlace = strangers.placing > 0;
  return {
    features,
    slots: {
      strangePlace,
      otherPlace,
      missingActors,
      moodDiffers,
      anchors: anchors.around,
      isAboutElse: attachments.foreign > 0,
      ownActors,
      anyListed,
      subject,
      isOfOthers: subject === 'differs' && actors.lacksPeople,
      supposed,
    },
  };
}

/** Whether the words of the wording that name a happening are answered by such words. */
function verbOf({ parts }: UnitInPage, { profile, best }: Compared): number {
  const classes = new Set(parts.content.flatMap((word) => word.classes));
  const wanted = best.wording.words
    .map((word) => profile.vocabulary[word])
    .filter((word) => word !== undefined && word.classes.length > 0 && word.rarity > 0.3);
  if (wanted.length === 0) return 0.5;
  return (
    wanted.filter((word) => word?.classes.some((verbClass) => classes.has(verbClass))).length / wanted.length
  );
}

/** Whether the words that are shared are told in a mood that no wording has: as possible, or as to come. */
function moodOf({ parts, reading }: UnitInPage, { profile, best }: Compared): number {
  const own = new Set(profile.wordings.flatMap(({ moods, states }) => (states ? [...moods] : [])));
  if (profile.looksAhead) own.add('coming');
  const shared = answersOf(best)
    .map((place) => parts.content[place])
    .filter((word) => word !== undefined)
    .filter((word) => word.classes.length > 0 || isBareVerb(reading.words, word.at));
  if (shared.length === 0) return 0;
  const foreign = shared.filter((word) => !own.has(moodAt(reading.words, word.at, parts.from)));
  return foreign.length / shared.length;
}

function asksNot(figure: FigureComparison, parts: TextParts): boolean {
  return figure.state === 'none' && parts.quantities.some(isTelling);
}

/** A figure that is what a sentence is told for: not a span of time or a year of age. */
function isTelling({ scale, unit }: FoundQuantity): boolean {
  return scale !== 'measure' && unit !== '';
}

/** Against the subjects of all wordings: active and passive ones begin differently. A pronoun is the one person of the words before, if it is one. */
function compareSubject({ parts, context, reading }: UnitInPage, profile: ClaimProfile): SubjectState {
  const wanted = new Set(profile.wordings.map(({ subject }) => subject));
  const named = [...wanted].filter((subject) => typeof subject === 'number');
  const found = findSubject(reading.words, parts);
  if (found === 'pronoun') {
    const people = new Set(
      (context?.mentions ?? [])
        .map(({ actor }) => actor)
        .filter((actor) => reading.kindOf(actor) === 'person'),
    );
    const [only] = people;
    if (people.size !== 1 || only === undefined || named.length === 0) return 'open';
    return wanted.has(only) ? 'same' : 'differs';
  }
  if (typeof found !== 'number' || named.length === 0) return 'open';
  return wanted.has(found) ? 'same' : 'differs';
}
