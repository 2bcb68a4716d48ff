/** Whether a unit that is about a claim states it or denies it. */
import { areCompatible, areSame } from '@/core/claims/weigh-figure';
import { areOpposite } from '@/core/text/verb-classes';
import { reachOf, type Alignment, type Nearness } from './align';
import type { ClaimProfile } from './claim-profile';
import type { Pair } from './pair-features';
import type { TextParts } from './text-parts';

/** What speaks for either side, in the order of the weights in `weights.ts`. */
export const stanceFeatureNames = [
  'forStating',
  'forDenying',
  'opposite',
  'negated',
  'denyingNearer',
] as const;

/** From this nearness on two words say the same and may differ in polarity alone. */
const sameWord = 0.6;
/** How much a denied word counts that has no like in the unit. */
const unmatched = 0.7;

/**
 * Each wording speaks for the side that it takes as far as its words are affirmed and denied alike in the unit, and
 * for the other side as far as they are not: "did not resign" speaks against "resigned" and for "has not resigned".
 */
export function stanceFeatures(
  { profile, nearness, figure }: Pick<Pair, 'profile' | 'nearness' | 'figure'>,
  parts: TextParts,
  all: readonly Alignment[],
): readonly number[] {
  const alignments = figure.page === undefined ? all : all.filter((one) => !deniesByValue(profile, one));
  let [stating, denying, nearestStating, nearestDenying] = [0, 0, 0, 0];
  for (const alignment of alignments) {
    const turned = turnedShare(profile, parts, nearness, alignment);
    const reach = reachOf(alignment);
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
    oppositeShare(profile, parts, nearness, alignments),
    Number(parts.polarities.includes('negated')),
    nearestDenying - nearestStating,
  ];
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

/**
 * Whether the unit affirms a verb that is the opposite of one that the nearest stating wording affirms, in its place: the
 * wording's own verb is not there.
 */
function oppositeShare(
  profile: ClaimProfile,
  parts: TextParts,
  nearness: Nearness,
  alignments: readonly Alignment[],
): number {
  const nearest = alignments
    .filter(({ wording }) => wording.states)
    .reduce<Alignment | undefined>(
      (one, other) => (one === undefined || reachOf(other) > reachOf(one) ? other : one),
      undefined,
    );
  if (nearest === undefined) return 0;
  const here = parts.content.flatMap((word, at) => (parts.polarities[at] === 'affirmed' ? word.classes : []));
  const { words, polarities } = nearest.wording;
  return Number(
    words.some((word, place) => {
      const isThere = nearness.rows[word]?.some((near) => near >= sameWord) === true;
      if (isThere || polarities[place] !== 'affirmed') return false;
      const classes = profile.vocabulary[word]?.classes ?? [];
      return classes.some((verbClass) => here.some((other) => areOpposite(verbClass, other)));
    }),
  );
}
