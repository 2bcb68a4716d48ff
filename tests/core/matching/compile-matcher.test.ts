import { describe, expect, it } from 'vitest';
import { fileClaimSet, joinPacks } from '@/core/claims/claim-set';
import { openPieces, slicePack } from '@/core/claims/sliced-pack';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher, matcherFromBytes, matcherToBytes } from '@/core/matching/compile-matcher';
import { makeArticle, stormPack } from './storm';

const quote = 'The northern sluice stays shut tonight';
const said = stormPack.evidence.find(
  ({ claim }) => (stormPack.claims.find(({ id }) => id === claim)?.actors.length ?? 0) > 1,
)!;
const quoting = {
  ...stormPack,
  evidence: stormPack.evidence.map((row) => (row === said ? { ...row, quote } : row)),
};
/** A second pack, so that numbers run on. */
const packs = [{ ...stormPack, id: 'storm-before' }, quoting];
const names = stormPack.claims
  .find(({ id }) => id === said.claim)!
  .actors.map((actor) => stormPack.actors.find(({ id }) => id === actor)!.name);
const article = makeArticle([
  ...stormPack.claims.map(({ text }) => text),
  `At the meeting of ${names.join(' and ')} somebody shouted: “${quote}.”`,
]);

describe('a matcher that was kept', () => {
  const fresh = compileMatcher(fileClaimSet(packs));
  const found = checkArticle(fresh, article);
  const bytes = matcherToBytes(fresh);

  it('finds what it found, in packs that are read row by row', () => {
    expect(found.matches.length).toBeGreaterThan(10);
    const at = article.text.indexOf(quote);
    expect(found.matches.find(({ start, end }) => start <= at && end >= at)?.claim.id).toBe(said.claim);
    const opened = joinPacks(packs.map((pack) => openPieces([...slicePack(pack)])));
    const restored = matcherFromBytes(bytes, opened);
    expect(restored && checkArticle(restored, article)).toEqual(found);
  });

  it('is none of another claim set, nor of bytes that are cut off', () => {
    const fewer = { ...quoting, claims: quoting.claims.slice(1) };
    expect(matcherFromBytes(bytes, fileClaimSet([stormPack, fewer]))).toBeUndefined();
    expect(matcherFromBytes(bytes, fileClaimSet([quoting]))).toBeUndefined();
    expect(matcherFromBytes(bytes.slice(0, -64), fileClaimSet(packs))).toBeUndefined();
  });
});
