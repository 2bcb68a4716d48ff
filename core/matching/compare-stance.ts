/** Whether a unit that is about a claim states it or denies it. */
import { areCompatible, areSame } from '@/core/claims/weigh-figure';
import type { Polarity } from '@/core/text/find-negations';
import { areOppositeWords } from '@/core/text/opposite-words';
import { areOpposite } from '@/core/text/verb-classes';
import { reachOf, type Alignment, type Nearness } from './align';
import { compareParallels } from './compare-parallels';
import type { ClaimProfile } from './claim-profile';
import type { ContentWord } from './content-words';
import type { Side } from './place-words';
import type { Pair, UnitInPage } from './pair-features';
import type { TextParts } from './text-parts';

/** What speaks for either side, in the order of the weights in `weights.ts`. */
export const stanceFeatureNames = [
  'forStating',
  'forDenying',
  'opposite',
  'negated',
  'denyingNearer',
  'figureSame',
  'statingOnly',
  'denyingOnly',
  'deniesAnything',
  'swapped',
  'swappedActor',
] as const;

/** From this nearness on two words say the same and may differ in polarity alone. */
const sameWord = 0.5;
/** How much a wording still says without what tells it from the other side, or without what happens in it. */
const untold = 0.6;
/** How much a denied word counts that has no like in the unit. */
const unmatched = 0.7;

/**
 * Each wording speaks for the side that it takes as far as its words are affirmed and denied alike in the unit, and
 * for the other side as far as they are not: "did not resign" speaks against "resigned" and for "has not resigned".
 */
export function stanceFeatures(
  { profile, nearness, figure }: Pick<Pair, 'profile' | 'nearness' | 'figure'>,
  unit: Pick<UnitInPage, 'parts' | 'named'>,
  all: readonly Alignment[],
): readonly number[] {
  const { parts, named } = unit;
  const alignments = figure.page === undefined ? all : all.filter((one) => !deniesByValue(profile, one));
  let [stating, denying, nearestStating, nearestDenying] = [0, 0, 0, 0];
  for (const alignment of alignments) {
    const turned = turnedShare(profile, parts, nearness, alignment);
    const reach =
      reachOf(alignment) *
      happeningShare(profile, parts, nearness, alignment) *
      tellingShare(profile, nearness, alignment) *
      actorShare(alignment, named.around);
    const [own, other] = [reach * (1 - turned), reach * turned];
    const { states } = alignment.wording;
    stating = Math.max(stating, states ? own : other);
    denying = Math.max(denying, states ? other : own);
    if (states) nearestStating = Math.max(nearestStating, reach);
    else nearestDenying = Math.max(nearestDenying, reach);
  }
  return [
    stating,
    denying,
    opposes(profile, parts, nearness),
    deniesShared({ stated: profile.stated, rows: nearness.rows }, parts),
    nearestDenying - nearestStating,
    Number(figure.state === 'same'),
    shareOfSide(profile, nearness, 'states'),
    shareOfSide(profile, nearness, 'denies'),
    deniesAnything(profile, parts),
    ...compareParallels(unit, { profile, nearness, figure }),
  ];
}

/**
 * How much of what tells a wording from those of the other side the unit has: "is foreign minister" shares every word with
 * "has resigned as foreign minister" and speaks for neither.
 */
function tellingShare(
  { sides, stated, denied }: ClaimProfile,
  { peaks }: Nearness,
  { wording }: Alignment,
): number {
  const others = wording.states ? denied : stated;
  const own: Side = wording.states ? 'states' : 'denies';
  let [all, found] = [0, 0];
  wording.words.forEach((word, place) => {
    const polarity = wording.polarities[place] ?? 'affirmed';
    const tells = sides[word] === own || others[word]?.includes(polarity) !== true;
    if (!tells) return;
    const weight = wording.weights[place] ?? 0;
    all += weight;
    if ((peaks[word] ?? 0) >= sameWord) found += weight;
  });
  return all === 0 ? untold : untold + ((1 - untold) * found) / all;
}

/**
 * Whether the unit denies a word that the claim is stated with and that no wording states it by denying; or has a word affirmed
 * that every wording which has it denies.
 */
function deniesShared(
  { stated, rows }: { readonly stated: ClaimProfile['stated']; readonly rows: Nearness['rows'] },
  { polarities }: TextParts,
): number {
  return Number(
    stated.some((known, word) => {
      const [only] = known;
      if (known.length !== 1 || only === undefined) return false;
      const here = polarities.filter((_, at) => (rows[word]?.[at] ?? 0) >= sameWord);
      return here.length > 0 && !here.includes(only);
    }),
  );
}

/** Whether the unit denies something, while every wording that states the claim does it without a denial. */
function deniesAnything({ wordings }: ClaimProfile, { polarities }: TextParts): number {
  const isDenial = wordings.some((wording) => wording.states && wording.polarities.includes('negated'));
  return Number(!isDenial && polarities.includes('negated'));
}

/** How much less a wording says where nothing in the unit answers to what it says that happened: the rest is only about whom. */
function happeningShare(
  { vocabulary }: ClaimProfile,
  parts: TextParts,
  { peaks }: Nearness,
  { wording }: Alignment,
): number {
  let [all, answered] = [0, 0];
  wording.words.forEach((word, place) => {
    const known = vocabulary[word];
    if (known === undefined || known.classes.length === 0) return;
    all += 1;
    if ((peaks[word] ?? 0) >= sameWord || isTurnedRound(known, wording.polarities[place], parts))
      answered += 1;
  });
  return all === 0 ? 1 : untold + ((1 - untold) * answered) / all;
}

/** The same where it names people whom neither unit nor surroundings name: "declared Oster the winner" does not deny that Petrak was. */
function actorShare({ wording }: Alignment, around: ReadonlySet<number>): number {
  const { actors } = wording;
  if (actors.length === 0) return 1;
  return untold + ((1 - untold) * actors.filter((actor) => around.has(actor)).length) / actors.length;
}

/** How surely the unit has a word that only wordings of this side have. */
function shareOfSide({ vocabulary, sides }: ClaimProfile, nearness: Nearness, side: Side): number {
  let most = 0;
  vocabulary.forEach((word, place) => {
    const peak = nearness.peaks[place] ?? 0;
    if (sides[place] === side && peak >= sameWord) most = Math.max(most, peak * word.weight * word.rarity);
  });
  return most;
}

/** Whether a wording denies the claim by giving another figure: it says nothing of a unit that gives a figure of its own. */
function deniesByValue({ claim }: ClaimProfile, { wording }: Alignment): boolean {
  const { quantity } = claim;
  if (quantity === undefined || wording.states) return false;
  const alike = wording.quantities.filter(({ scale }) => scale === (quantity.scale ?? 'count'));
  return (
    alike.length > 0 &&
    alike.every((figure) => !areSame(quantity, figure) || !areCompatible(quantity, figure))
  );
}

/** Of the words that unit and wording share, by weight, how many are denied in the one and affirmed in the other. */
function turnedShare(
  profile: ClaimProfile,
  parts: TextParts,
  nearness: Nearness,
  { wording }: Alignment,
): number {
  const deniesSomething = parts.polarities.includes('negated');
  let all = 0;
  let turned = 0;
  wording.words.forEach((word, place) => {
    const row = nearness.rows[word];
    if (row === undefined || row.length === 0) return;
    const peak = row.reduce((high, near) => Math.max(high, near), 0);
    if (peak < sameWord) {
      if (isTurnedRound(profile.vocabulary[word], wording.polarities[place], parts)) {
        all += 3 * (wording.weights[place] ?? 0);
        turned += 3 * (wording.weights[place] ?? 0);
        return;
      }
      // What the wording denies and the unit, which denies nothing, does not have.
      if (wording.polarities[place] !== 'negated' || deniesSomething) return;
      all += unmatched * (wording.weights[place] ?? 0);
      turned += unmatched * (wording.weights[place] ?? 0);
      return;
    }
    const isVerb = (profile.vocabulary[word]?.classes.length ?? 0) > 0;
    const weight = peak * (wording.weights[place] ?? 0) * (isVerb ? 3 : 1);
    all += weight;
    // Where the word stands twice, once affirmed and once denied, the likeness counts.
    const isSame = row.some(
      (near, at) => near >= peak - 0.05 && parts.polarities[at] === wording.polarities[place],
    );
    if (!isSame) turned += weight;
  });
  return all === 0 ? 0.5 : turned / all;
}

/** Whether the unit has the opposite of a word that it does not have, with the polarity of that word. */
function isTurnedRound(
  word: ContentWord | undefined,
  polarity: Polarity | undefined,
  { content, polarities }: TextParts,
): boolean {
  return (
    word !== undefined && content.some((other, at) => polarities[at] === polarity && areContrary(word, other))
  );
}

/**
 * Whether the unit affirms the opposite of something that a stating wording affirms, in its place: the wording's own word is
 * not there. A verb against a verb, or an adjective or noun against another.
 */
function opposes(
  { vocabulary, wordings }: ClaimProfile,
  { content, polarities }: TextParts,
  nearness: Nearness,
): number {
  const here = content.filter((_, at) => polarities[at] === 'affirmed');
  const stating = wordings.filter(({ states }) => states);
  const affirmed = new Set(
    stating.flatMap((wording) =>
      wording.words.filter((_, place) => wording.polarities[place] === 'affirmed'),
    ),
  );
  // What stands there itself, or in other words, has not been put the other way round.
  const missing = [...affirmed]
    .filter((word) => !(nearness.rows[word]?.some((near) => near >= sameWord) === true))
    .map((word) => vocabulary[word])
    .filter((word) => word !== undefined);
  return Math.max(
    0,
    ...missing.map((word) => (here.some((other) => areContrary(word, other)) ? 0.3 + 0.7 * word.rarity : 0)),
  );
}

function areContrary(one: ContentWord, other: ContentWord): boolean {
  if (areOppositeWords(one.near, other.near)) return true;
  return one.classes.some((verbClass) => other.classes.some((opposite) => areOpposite(verbClass, opposite)));
}
