import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher } from '@/core/matching/compile-matcher';
import { longTexts } from '@/tests/core/text/long-texts';
import { anyText, roughText } from '@/tests/core/text/any-text';
import { makeArticle, stormMatcher, stormPack } from './storm';

const stormText = fc
  .array(
    fc.oneof(
      roughText,
      fc.constantFrom(
        ...stormPack.claims.flatMap(({ text, phrasings, denials }) => [text, ...phrasings, ...denials]),
      ),
      fc.constantFrom(...stormPack.actors.flatMap(({ name, aliases }) => [name, ...aliases])),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

/** Claims and names of any characters: the parser lets all words pass that are no ids. */
const anyPack = fc
  .record({
    names: fc.array(anyText, { minLength: 1, maxLength: 3 }),
    words: fc.array(roughText, { minLength: 3, maxLength: 6 }),
  })
  .map(({ names, words }): ClaimPack => {
    const [text = '', ...rest] = words;
    const claims = stormPack.claims
      .slice(0, 3)
      .map((claim, at): Claim => ({ ...claim, text, phrasings: rest.slice(at), denials: rest.slice(0, at) }));
    const actors = stormPack.actors.map((actor, at) => ({
      ...actor,
      name: names[at % names.length] ?? '',
      aliases: names,
    }));
    const known = new Set(claims.map(({ id }) => id));
    return {
      ...stormPack,
      actors,
      claims,
      evidence: stormPack.evidence.filter(({ claim }) => known.has(claim)),
      relations: stormPack.relations.filter(({ from, to }) => known.has(from) && known.has(to)),
    };
  });

function expectInside(text: string, matcher = stormMatcher): void {
  const { sentences, matches, actors } = checkArticle(matcher, makeArticle(text));
  const length = makeArticle(text).text.length;
  const spans = [...sentences, ...matches, ...actors.flatMap(({ mentions }) => mentions)];
  expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > length)).toEqual([]);
  for (const { confidence } of matches) expect(confidence >= 0.85 && confidence <= 1).toBe(true);
}

describe('any article', () => {
  it('is checked without leaving its text', () => {
    fc.assert(
      fc.property(stormText, (text) => expectInside(text)),
      { numRuns: 300 },
    );
  });

  it('is checked against any pack', () => {
    fc.assert(
      fc.property(anyPack, stormText, (pack, text) => {
        const matcher = compileMatcher(fileClaimSet([pack]));
        const [claim] = pack.claims;
        expectInside(`${text} ${claim?.text ?? ''} ${pack.actors[0]?.name ?? ''}`, matcher);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a megabyte', () => {
  it.each(longTexts)('of %s is checked without leaving its text', (_name, text) => {
    expectInside(text);
  });

  it('of a story without a stop costs no more than in proportion to its length', () => {
    const piece =
      'Storm Ilse killed 14 people in Merrow and Tobias Krell refused to evacuate the old town of Ostrey and ';
    const costOf = (times: number): number => {
      const article = makeArticle(piece.repeat(times));
      const from = process.cpuUsage().user;
      checkArticle(stormMatcher, article);
      return (process.cpuUsage().user - from) / times;
    };
    costOf(500);
    const [some, many] = [costOf(1000), costOf(8000)];
    expect(many).toBeLessThan(some * 3 + 200);
  });
});
