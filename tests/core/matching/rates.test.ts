import { describe, expect, it } from 'vitest';
import { fileClaimSet } from '@/core/claims/claim-set';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher } from '@/core/matching/compile-matcher';
import { makeArticle, stormPack } from './storm';

const wording = 'Coastal Power loses 65 crowns a day for each household in Merrow.';
const pack = {
  ...stormPack,
  claims: stormPack.claims.map((claim) =>
    claim.id === 'power-85000'
      ? {
          ...claim,
          text: wording,
          phrasings: ['Each household without power costs Coastal Power 65 crowns a day.'],
          quantity: {
            value: 65,
            comparator: '=' as const,
            unit: 'crowns',
            scale: 'money' as const,
            per: 'day',
          },
        }
      : claim,
  ),
};
const matcher = compileMatcher(fileClaimSet([pack]));
const found = (text: string) => checkArticle(matcher, makeArticle(text)).matches.map(({ claim }) => claim.id);

describe('so much a day', () => {
  it('is stated by so much a day', () => {
    expect(found(wording)).toEqual(['power-85000']);
  });

  it('is neither stated nor denied by so much a month', () => {
    expect(found('Coastal Power charges each household in Merrow 65 crowns a month.')).toEqual([]);
    expect(found('Coastal Power charges each household in Merrow 90 crowns a month.')).toEqual([]);
    expect(found('Merrow pays 250 million crowns a year in taxes to the government.')).toEqual([]);
  });
});
