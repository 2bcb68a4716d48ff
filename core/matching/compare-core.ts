/** What nearly every wording of a claim says: a unit that lacks it is about something else. */
import type { Alignment, Nearness } from './align';
import type { ClaimProfile } from './claim-profile';

/** A word or its like that so many of the stating wordings have belongs to the core of the claim. */
const ofCore = 0.7;

/** Of what nearly every wording says, by weight, what share the unit does not have, and how much it lacks the weightiest. */
export function compareCore(
  { vocabulary, constancy }: ClaimProfile,
  { wording }: Alignment,
  { peaks }: Nearness,
): { readonly missing: number; readonly worst: number } {
  let [all, missing, worst] = [0, 0, 0];
  wording.words.forEach((word, place) => {
    const { rarity = 0 } = vocabulary[word] ?? {};
    if ((constancy[word] ?? 0) < ofCore) return;
    const weight = wording.weights[place] ?? 0;
    const lacking = weight * (1 - (peaks[word] ?? 0) ** 2);
    all += weight;
    missing += lacking;
    worst = Math.max(worst, lacking * rarity);
  });
  return { missing: all === 0 ? 0 : missing / all, worst };
}
