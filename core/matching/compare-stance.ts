/** Whether a unit that is about a claim states it or denies it. */
import { areOpposite } from '@/core/text/verb-classes';
import { reachOf, weightIn, type Alignment, type Nearness } from './align';
import type { ClaimProfile } from './claim-profile';
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

/**
 * Each wording speaks for the side that it takes as far as its words are affirmed and denied alike in the unit, and
 * for the other side as far as they are not: "did not resign" speaks against "resigned" and for "has not resigned".
 */
export function stanceFeatures(
  profile: ClaimProfile,
  parts: TextParts,
  nearness: Nearness,
  alignments: readonly Alignment[],
): readonly number[] {
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
    oppositeShare(profile, parts, alignments),
    Number(parts.polarities.includes('negated')),
    nearestDenying - nearestStating,
  ];
}

/** Of the words that unit and wording share, by weight, how many are denied in the one and affirmed in the other. */
function turnedShare(
  profile: ClaimProfile,
  parts: TextParts,
  nearness: Nearness,
  { wording }: Alignment,
): number {
  let all = 0;
  let turned = 0;
  wording.words.forEach((word, place) => {
    const row = nearness.rows[word];
    if (row === undefined || row.length === 0) return;
    const peak = row.reduce((high, near) => Math.max(high, near), 0);
    if (peak < sameWord) return;
    const isVerb = (profile.vocabulary[word]?.classes.length ?? 0) > 0;
    const weight = peak * weightIn(profile, word) * (isVerb ? 3 : 1);
    all += weight;
    // Where the word stands twice, once affirmed and once denied, the likeness counts.
    const isSame = row.some(
      (near, at) => near >= peak - 0.05 && parts.polarities[at] === wording.polarities[place],
    );
    if (!isSame) turned += weight;
  });
  return all === 0 ? 0.5 : turned / all;
}

/** Whether the unit affirms a verb that is the opposite of one that a stating wording affirms, and none that is its like. */
function oppositeShare(profile: ClaimProfile, parts: TextParts, alignments: readonly Alignment[]): number {
  const here = parts.content.flatMap((word, at) => (parts.polarities[at] === 'affirmed' ? word.classes : []));
  const wanted = alignments
    .filter(({ wording }) => wording.states)
    .flatMap(({ wording }) =>
      wording.words.flatMap((word, place) =>
        wording.polarities[place] === 'affirmed' ? (profile.vocabulary[word]?.classes ?? []) : [],
      ),
    );
  if (wanted.some((verbClass) => here.includes(verbClass))) return 0;
  return Number(wanted.some((verbClass) => here.some((other) => areOpposite(verbClass, other))));
}
