import { describe, expect, it } from 'vitest';
import type { Actor, ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher } from '@/core/matching/compile-matcher';
import { identifyActors } from '@/core/matching/identify-actors';
import { makeArticle, stormMatches, stormPack } from './storm';

/** The storm pack of another maker: the same people under other ids. */
const renamed = (id: string) => `x-${id}`;
const others = (change: (actor: Actor) => Actor = (actor) => actor): ClaimPack => ({
  ...stormPack,
  id: 'storm-of-another-maker',
  actors: stormPack.actors.map((actor) => change({ ...actor, id: renamed(actor.id) })),
  reports: [],
  origins: [],
  claims: [],
  evidence: [],
  relations: [],
});
const identitiesWith = (pack: ClaimPack) =>
  identifyActors(fileClaimSet([stormPack, pack])).map(({ identity }) => identity);
const count = stormPack.actors.length;
const own = stormPack.actors.map((_, at) => at);

describe('identifying actors', () => {
  it('takes actors of one kind and one full name for the same', () => {
    expect(identitiesWith(others())).toEqual([...own, ...own]);
  });

  it('looks through typography', () => {
    const shouted = others((actor) => ({
      ...actor,
      name: actor.name.toUpperCase().replaceAll(' ', '\u00a0'),
    }));
    expect(identitiesWith(shouted)).toEqual([...own, ...own]);
  });

  it('takes those who share an address for the same, whatever they are called', () => {
    const address = 'https://www.wikidata.org/wiki/Q1';
    const [first] = stormPack.actors;
    const known = {
      ...stormPack,
      actors: stormPack.actors.map((a) => (a === first ? { ...a, sameAs: [address] } : a)),
    };
    const other = others((actor) =>
      actor.id === renamed(first?.id ?? '') ? { ...actor, name: 'Somebody Else', sameAs: [address] } : actor,
    );
    const all = identifyActors(fileClaimSet([known, other]));
    expect(all[count]?.identity).toBe(0);
  });

  it('keeps apart what is of another kind, and two of one name in one pack', () => {
    const things = others((actor) => ({ ...actor, kind: 'agreement' }));
    expect(identitiesWith(things).slice(count)).toEqual(own.map((at) => count + at));
    const [first] = stormPack.actors;
    if (first === undefined) throw new Error('expected actors');
    const twins = { ...stormPack, actors: [first, { ...first, id: 'twin' }] };
    expect(identifyActors(fileClaimSet([twins])).map(({ identity }) => identity)).toEqual([0, 1]);
  });

  it.each([
    'Storm Ilse came ashore at Ostrey on 4 September.',
    'The death toll of Storm Ilse was 14.',
    'Krell refused to evacuate the old town of Ostrey.',
    'Tobias Krell refused to evacuate the old town of Ostrey.',
  ])('recognises the same with a second pack that names the same people: %s', (sentence) => {
    const matcher = compileMatcher(fileClaimSet([stormPack, others()]));
    const { matches } = checkArticle(matcher, makeArticle(sentence, { date: '2025-09-07' }));
    expect(matches.map(({ verdict, claim }) => `${verdict} ${claim.id}`)).toEqual(
      stormMatches(sentence, { date: '2025-09-07' }),
    );
  });

  it('names an alias of either pack, once', () => {
    const nicknamed = others((actor) =>
      actor.name === 'Tobias Krell' ? { ...actor, aliases: [...actor.aliases, 'Toby the Dry'] } : actor,
    );
    const matcher = compileMatcher(fileClaimSet([stormPack, nicknamed]));
    const { actors } = checkArticle(
      matcher,
      makeArticle('Tobias Krell, whom they call Toby the Dry, spoke in Ostrey.'),
    );
    const krell = actors.filter(({ name }) => name === 'Tobias Krell');
    expect(krell.map(({ mentions }) => mentions.length)).toEqual([2]);
  });
});
