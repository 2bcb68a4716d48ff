/**
 * What each feature may speak for. Sentences that are written to be labelled have a manner of their own: what looks like a claim
 * is told in few words, what states it in many. A weight that follows the manner and not the meaning would fail elsewhere.
 */
import { stanceFeatureNames } from '@/core/matching/compare-stance';
import { allFeatureNames } from '@/core/matching/pair-features';

/** For what is asked, against it, neither, or either. */
export type Sign = '+' | '-' | '0' | '?';

const against = new Set(
  `unused foreignActors strangers figureDiffers figureAbsent timeDiffers outsideWindow moodDiffers attachedElse figureUnasked
  subjectDiffers constantMissing topicless coreMissing coreWorst missingPeople elseForActor elseForCore supposed forDenying opposite
  negated denyingNearer denyingOnly deniesAnything swapped swappedActor`.split(/\s+/),
);
/** How long a sentence is says nothing of what it says. */
const neither = new Set(['length']);
/** A figure that stands alone is less than one with its words, and more than none. */
const either = new Set(['figureAlone']);

function signOf(name: string): Sign {
  if (neither.has(name)) return '0';
  if (either.has(name)) return '?';
  return against.has(name) ? '-' : '+';
}

export const signsOf = {
  /** Who gives another figure still speaks of the claim. */
  sameClaim: allFeatureNames.map((name): Sign => (name === 'figureDiffers' ? '?' : signOf(name))),
  stateOrDeny: stanceFeatureNames.map(signOf),
  states: [...allFeatureNames, ...stanceFeatureNames].map(signOf),
} as const;
