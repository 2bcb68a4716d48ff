import { describe, expect, it } from 'vitest';
import { donorsOf, makeCases } from '@/builder/made-cases';
import { stormPack } from '@/tests/core/matching/storm';

const donors = {
  words: ['harvest', 'harvests', 'painted', 'orchestra'],
  names: new Map([
    ['person', ['Ada Nwosu']],
    ['place', ['Port Calder']],
    ['object', ['the Amber Lamp']],
  ]),
};
const cases = makeCases(stormPack, donors);
const phrasings = new Set(stormPack.claims.flatMap((claim) => claim.phrasings));

describe('made cases', () => {
  it('state a claim in a phrasing of its own, and no claim where something else stands in its place', () => {
    expect(cases.length).toBeGreaterThan(20);
    for (const { gold } of cases) expect(phrasings.has(gold.text)).toBe(gold.claim !== null);
  });

  it('put another name of the same kind, or another word of the same ending', () => {
    const swapped = cases.filter(({ gold }) => gold.claim === null).map(({ gold }) => gold.text);
    const strange = /harvest|painted|orchestra|Ada Nwosu|Port Calder|Amber Lamp/;
    expect(swapped.length).toBeGreaterThan(5);
    expect(swapped.filter((text) => !strange.test(text))).toEqual([]);
  });

  it('are the same every time', () => {
    const again = makeCases(stormPack, donors).map(({ gold }) => gold);
    expect(again).toEqual(cases.map(({ gold }) => gold));
  });

  it('take from other packs what their claims speak of', () => {
    const { words, names } = donorsOf([stormPack]);
    expect(words).toContain('soldiers');
    expect(names.get('person')).toContain('Tobias Krell');
  });
});
