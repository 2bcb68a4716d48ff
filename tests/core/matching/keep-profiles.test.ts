import { describe, expect, it } from 'vitest';
import { fileClaimSet } from '@/core/claims/claim-set';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher, type Matcher } from '@/core/matching/compile-matcher';
import type { ProfileTexts } from '@/core/matching/keep-profiles';
import { makeArticle, stormPack } from './storm';

const claimSet = fileClaimSet([stormPack]);
const numbers = stormPack.claims.map((_, number) => number);

/** Functions are the same for the same claims; all else is compared. */
const shown = (matcher: Matcher) =>
  numbers.map((number) => ({ ...matcher.profileOf(number), rarityOf: 0, isOwnOrTopic: 0 }));
function remembering(texts: ProfileTexts): Matcher {
  const matcher = compileMatcher(claimSet);
  matcher.profiles.recall(texts);
  return matcher;
}

describe('profiles that are remembered', () => {
  const fresh = compileMatcher(claimSet);
  const made = [...fresh.profiles.makeAll()].length;
  const texts = fresh.profiles.toTexts();

  it('are of all claims, and nothing about them is new once they are kept', () => {
    expect(made).toBe(stormPack.claims.length);
    expect(fresh.profiles.hasNew()).toBe(false);
    const again = remembering(texts);
    shown(again);
    expect(again.profiles.hasNew()).toBe(false);
  });

  it('are what they were, to the last word', () => {
    expect(shown(remembering(texts))).toEqual(shown(fresh));
  });

  it('ask the index as before', () => {
    const again = remembering(texts);
    for (const number of numbers) {
      const [one, other] = [again.profileOf(number), fresh.profileOf(number)];
      for (let actor = 0; actor < fresh.actors.count; actor += 1) {
        expect(one.isOwnOrTopic(actor)).toBe(other.isOwnOrTopic(actor));
        expect(one.rarityOf(actor)).toBe(other.rarityOf(actor));
      }
    }
  });

  it('lead to the same answers', () => {
    const article = makeArticle(
      stormPack.claims.map(({ text, phrasings }) => [text, ...phrasings].join(' ')),
    );
    expect(checkArticle(remembering(texts), article)).toEqual(
      checkArticle(compileMatcher(claimSet), article),
    );
  });

  it('are kept with what was kept before', () => {
    const first = compileMatcher(claimSet);
    first.profileOf(3);
    const second = remembering(first.profiles.toTexts());
    second.profileOf(5);
    expect(second.profiles.hasNew()).toBe(true);
    const third = remembering(second.profiles.toTexts());
    expect(third.profileOf(3)).toMatchObject({ number: 3, claim: stormPack.claims[3] });
    expect(third.profileOf(5)).toMatchObject({ number: 5, claim: stormPack.claims[5] });
    expect(third.profiles.hasNew()).toBe(false);
  });

  it('are made anew where a text is none of a profile', () => {
    const other = remembering(new Map([[3, 'null']]));
    expect(shown(other)).toEqual(shown(fresh));
    expect(other.profiles.hasNew()).toBe(true);
  });
});
