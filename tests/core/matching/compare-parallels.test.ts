import { describe, expect, it } from 'vitest';
import { stanceFeatureNames } from '@/core/matching/compare-stance';
import { makeCandidates } from '@/core/matching/find-candidates';
import { findPairs } from '@/core/matching/find-pairs';
import { readPage } from '@/core/matching/read-page';
import { makeArticle, stormMatcher } from './storm';

/** How much of the claim has something else in its place. */
function swappedIn(text: string, claim: string): number | undefined {
  const reading = readPage(makeArticle(text), stormMatcher.actors);
  const pairs = findPairs(stormMatcher, makeCandidates(stormMatcher.claims), reading, 0);
  const pair = pairs.find(({ profile }) => profile.claim.id === claim);
  return pair?.stance[stanceFeatureNames.indexOf('swapped')];
}

describe('what stands in the place of what a claim says', () => {
  it('is nothing where the sentence has the words of the claim', () => {
    expect(swappedIn('The Hallow Bridge in Ostrey collapsed on 4 September.', 'bridge-collapsed')).toBe(0);
  });

  it('is little where words are only added', () => {
    const text = 'Shaken for hours, the Hallow Bridge in Ostrey collapsed with a roar on 4 September.';
    expect(swappedIn(text, 'bridge-collapsed')).toBeLessThan(0.5);
  });

  it('is another thing beside the same verb', () => {
    const text = 'Mayor Tobias Krell refused to evacuate the aquarium of Ostrey on 3 September.';
    const own = 'Mayor Tobias Krell refused to evacuate the old town of Ostrey on 3 September.';
    expect(swappedIn(own, 'krell-refused')).toBe(0);
    expect(swappedIn(text, 'krell-refused')).toBeGreaterThan(0.4);
  });
});
