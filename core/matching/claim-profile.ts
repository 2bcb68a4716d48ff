/** A claim as it is compared: its wordings taken apart, and what in them tells it from the other claims of its pack. */
import type { Claim, Day } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';
import type { FoundDate } from '@/core/text/find-dates';
import type { Polarity } from '@/core/text/find-negations';
import type { FoundQuantity } from '@/core/text/find-quantities';
import { isFunctionWord } from '@/core/text/function-words';
import { findWords } from '@/core/text/find-words';
import type { VerbClass } from '@/core/text/verb-classes';
import { actorKey, wordKey, wordingsOf } from './compile-claims';
import { toContentWord, type ContentWord } from './content-words';
import { findMentions } from './find-mentions';
import { sharedLabels, type Label } from './labels';
import { isAfterWord } from './date-words';
import { findSubject, type Subject } from './compare-subject';
import { moodAt, type Mood } from './mood';
import { placeWords, type PlacedWords } from './place-words';
import type { ActorIndex } from './open-actors';
import type { ClaimIndex } from './open-claims';
import { partsOf, type TextParts } from './text-parts';
import { stepsOf, type Step } from './text-steps';

/** One wording. */
export type Wording = {
  readonly text: string;
  /** Whether it states the claim; else it states the contrary. */
  readonly states: boolean;
  /** Places in the vocabulary, each once. */
  readonly words: readonly number[];
  /** Of each word: what it says in English, and what it says in this pack. */
  readonly weights: readonly number[];
  /** The two words that tell most. */
  readonly heaviest: readonly number[];
  /** Of each word, whether the wording denies it. */
  readonly polarities: readonly Polarity[];
  /** In which moods the wording speaks of happenings. */
  readonly moods: ReadonlySet<Mood>;
  readonly actors: readonly number[];
  readonly dates: readonly FoundDate[];
  /** Those from which on it has been so: "since August". */
  readonly since: readonly FoundDate[];
  readonly quantities: readonly FoundQuantity[];
  readonly subject: Subject;
  readonly labels: readonly Label[];
  /** Words as places in the vocabulary. */
  readonly steps: readonly Step[];
};

/** A word of the claim's wordings. */
export type ClaimWord = ContentWord & {
  /** 0 to 1: 1 for words of this claim alone, near 0 for words of every claim of the pack. */
  readonly rarity: number;
};

export type ClaimProfile = PlacedWords & {
  readonly number: number;
  readonly filed: FiledPack;
  readonly claim: Claim;
  readonly vocabulary: readonly ClaimWord[];
  readonly wordings: readonly Wording[];
  /** What the claim's figure counts. */
  readonly unitWords: readonly ContentWord[];
  /** All actors of all wordings and of the claim's own list, with their rarity. */
  readonly actors: ReadonlyMap<number, number>;
  /** Those whom the claim lists. */
  readonly listed: readonly number[];
  /** Those that every stating wording has: `tank four`. */
  readonly labels: readonly Label[];
  /** Whether it tells what somebody wants, offers or foresees: that may be told as still to come. */
  readonly looksAhead: boolean;
  /** Those whom nearly every wording names. */
  readonly constant: readonly number[];
  /** 0 for what stands in every claim of the pack, 1 for what stands in one or none. */
  readonly rarityOf: (key: number) => number;
  /** Whether the actor is the claim's, or of the topic that most claims of the pack share. */
  readonly isOwnOrTopic: (actor: number) => boolean;
};

export type ProfileSource = {
  readonly actors: ActorIndex;
  readonly claims: ClaimIndex;
  /** Numbers of actors by pack and id: `pack id`. */
  readonly actorNumbers: ReadonlyMap<string, number>;
};

export function makeProfile(
  source: ProfileSource,
  number: number,
  filed: FiledPack,
  claim: Claim,
): ClaimProfile {
  const { text, blocks } = wordingsOf(claim);
  const words = findWords(text);
  const mentions = findMentions(source.actors, { text, words, blocks }, { everybodyIntroduced: true });
  const day = dayOf(claim);
  const vocabulary = new Vocabulary(source.claims, source.claims.placeOf(number).pack);
  const actors = new Map<number, number>();
  const meet = (actor: number) => actors.set(actor, vocabulary.rarityOf(actorKey(actor)));
  let from = 0;
  const wordings = blocks.map((block, index): Wording => {
    let to = from;
    while (to < words.length && (words[to]?.end ?? 0) <= block.end) to++;
    const own = mentions.filter((mention) => mention.from >= from && mention.to <= to);
    const parts = partsOf({ text, words, mentions: own, day }, block, from, to);
    from = to;
    const named = [...new Set(own.map(({ actor }) => actor))];
    named.forEach(meet);
    return {
      text: text.slice(block.start, block.end),
      states: index <= claim.phrasings.length,
      ...wordsOf(parts, vocabulary),
      steps: stepsOf(parts).map((step) => inVocabulary(step, parts, vocabulary)),
      moods: new Set(parts.content.map((word) => moodAt(words, word.at, parts.from))),
      actors: named,
      dates: parts.dates,
      since: parts.dates.filter((date) => isAfterWord(words, parts, date, 'since')),
      quantities: parts.quantities,
      subject: findSubject(words, parts),
      labels: parts.labels,
    };
  });
  const listed = claim.actors
    .map((id) => source.actorNumbers.get(`${filed.pack.id} ${id}`))
    .filter((actor) => actor !== undefined);
  listed.forEach(meet);
  return {
    number,
    filed,
    claim,
    vocabulary: vocabulary.words,
    ...placeWords(vocabulary.words, wordings),
    wordings,
    unitWords: unitWordsOf(claim),
    actors,
    listed,
    labels: sharedLabels(wordings.filter(({ states }) => states).map(({ labels }) => labels)),
    looksAhead: looksAhead(claim, vocabulary.words, wordings),
    constant: constantActors(wordings),
    ...scaleOf(source.claims, number, actors),
  };
}

/** What is asked of the index for each profile, and can be kept with none. */
export function scaleOf(
  claims: ClaimIndex,
  number: number,
  actors: ReadonlyMap<number, number>,
): Pick<ClaimProfile, 'rarityOf' | 'isOwnOrTopic'> {
  const vocabulary = new Vocabulary(claims, claims.placeOf(number).pack);
  const rarityOf = (key: number) => vocabulary.rarityOf(key);
  return { rarityOf, isOwnOrTopic: (actor) => actors.has(actor) || rarityOf(actorKey(actor)) < 0.6 };
}

function wordsOf(
  parts: TextParts,
  vocabulary: Vocabulary,
): Pick<Wording, 'words' | 'weights' | 'heaviest' | 'polarities'> {
  const polarities = new Map<number, Polarity>();
  parts.content.forEach((word, at) => {
    const place = vocabulary.add(word);
    if (!polarities.has(place)) polarities.set(place, parts.polarities[at] ?? 'affirmed');
  });
  const words = [...polarities.keys()];
  const weigh = (place: number) => weightOf(vocabulary.words[place]);
  return {
    words,
    weights: words.map(weigh),
    heaviest: words.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, 2),
    polarities: [...polarities.values()],
  };
}

function inVocabulary(step: Step, { content }: TextParts, vocabulary: Vocabulary): Step {
  const word = step.kind === 'word' ? content[step.place] : undefined;
  return word === undefined ? step : { ...step, place: vocabulary.add(word) };
}

function weightOf(word: ClaimWord | undefined): number {
  return word === undefined ? 0 : word.weight * (0.15 + word.rarity);
}

/** Kinds of claims, and of happenings, that are about what is to come. */
const aheadKinds: ReadonlySet<Claim['kind']> = new Set(['forecast', 'position', 'statement']);
const aheadClasses: ReadonlySet<VerbClass> = new Set([
  'promise',
  'plan',
  'propose',
  'expect',
  'demand',
  'bid',
]);

function looksAhead({ kind }: Claim, words: readonly ClaimWord[], wordings: readonly Wording[]): boolean {
  if (aheadKinds.has(kind)) return true;
  const said = wordings.flatMap((wording) => (wording.states ? wording.words : []));
  return kind !== 'event' && said.some((word) => words[word]?.classes.some((each) => aheadClasses.has(each)));
}

function constantActors(wordings: readonly Wording[]): readonly number[] {
  const stating = wordings.filter(({ states }) => states);
  const counts = new Map<number, number>();
  for (const { actors } of stating)
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= stating.length * 0.75).map(([actor]) => actor);
}

function unitWordsOf({ quantity }: Claim): readonly ContentWord[] {
  if (quantity === undefined) return [];
  // Every noun of it, `hours` and `times` included, which say little elsewhere.
  return findWords(quantity.unit)
    .filter((word) => !isFunctionWord(word.folded) && !(quantity.scale === 'share' && isShare(word.folded)))
    .map((word) => toContentWord(word.folded));
}

/** What every share is told in says nothing of what it is a share of. */
function isShare(folded: string): boolean {
  return /^(?:percent|pct|cent|per|percentage|points?|share)$/.test(folded);
}

/** The day from which the claim's own `Friday` is counted. */
function dayOf({ date, holds }: Claim): Day | null {
  const day = typeof date === 'object' ? date.to : date;
  return day ?? holds?.from ?? null;
}

class Vocabulary {
  readonly words: ClaimWord[] = [];
  private readonly places = new Map<string, number>();

  constructor(
    private readonly claims: ClaimIndex,
    private readonly pack: number,
  ) {}

  add(word: ContentWord): number {
    const known = this.places.get(word.stem);
    if (known !== undefined) return known;
    this.places.set(word.stem, this.words.length);
    this.words.push({ ...word, rarity: this.rarityOf(wordKey(word.near)) });
    return this.words.length - 1;
  }

  /** Logarithmic in the share of the pack's claims that have the key; in a pack of one claim everything is rare. */
  rarityOf(key: number): number {
    const { having, all } = this.claims.shareIn(this.pack, key);
    return Math.min(1, Math.log((all + 1) / (having + 0.5)) / Math.log((all + 1) / 1.5));
  }
}
