import { describe, expect, it } from 'vitest';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet, type FiledPack } from '@/core/claims/claim-set';
import { joinPieces, openPieces, slicePack } from '@/core/claims/sliced-pack';
import { samplePack } from './parse-sample';

/** More rows than fit into one piece, with relations that meet in one claim. */
function longPack(): ClaimPack {
  const pack = samplePack();
  const [claim, evidence] = [pack.claims[0]!, pack.evidence[0]!];
  const numbers = Array.from({ length: 2_300 }, (_, number) => number);
  return {
    ...pack,
    claims: [...pack.claims, ...numbers.map((number) => ({ ...claim, id: `more-${number}` }))],
    evidence: [
      ...pack.evidence,
      ...numbers.map((number) => ({ ...evidence, id: `e-${number}`, claim: `more-${number % 700}` })),
    ],
    relations: [
      ...pack.relations,
      ...numbers.slice(1).map((number) => ({
        from: `more-${number}`,
        to: 'more-0',
        kind: 'implies' as const,
        note: 'Two lines are never\none line.',
      })),
    ],
  };
}

const maps = ['actors', 'reports', 'origins', 'claims', 'evidenceOf', 'relationsOf'] as const;
const filedEagerly = (pack: ClaimPack): FiledPack => fileClaimSet([pack]).packs.get(pack.id)!;

describe.each([
  ['small', samplePack()],
  ['of several pieces', longPack()],
  [
    'empty',
    { ...samplePack(), actors: [], reports: [], origins: [], claims: [], evidence: [], relations: [] },
  ],
])('a pack in pieces (%s)', (_, pack) => {
  const pieces = [...slicePack(pack)];
  const eager = filedEagerly(pack);

  it('is put together as it was', () => {
    expect(joinPieces(pieces)).toEqual(pack);
    expect(openPieces(pieces).pack).toEqual(pack);
  });

  it.each(maps)('files %s as a pack that was read at once', (map) => {
    const lazy: ReadonlyMap<string, unknown> = openPieces(pieces)[map];
    const wanted: ReadonlyMap<string, unknown> = eager[map];
    const keys = [...wanted.keys()];
    expect(lazy.size).toBe(wanted.size);
    for (const key of [...keys.slice(-3), ...keys.slice(0, 3)]) {
      expect(lazy.has(key)).toBe(true);
      expect(lazy.get(key)).toEqual(wanted.get(key));
    }
    expect(lazy.get('nobody')).toBeUndefined();
    expect([...lazy]).toEqual([...wanted]);
  });

  it('gives rows by their place', () => {
    const lazy = openPieces(pieces);
    for (const place of [0, 1, 999, 1_000, 2_299, 5_000]) {
      expect(lazy.claimAt(place)).toEqual(pack.claims[place]);
      expect(lazy.evidenceAt(place)).toEqual(pack.evidence[place]);
    }
  });
});

describe('opening a pack in pieces', () => {
  it('reads a row once, by whatever way it is asked for', () => {
    const lazy = openPieces([...slicePack(longPack())]);
    const claim = lazy.claims.get('more-7')!;
    expect(lazy.claimAt(lazy.pack.claims.indexOf(claim))).toBe(claim);
  });

  it('reads no row that nobody has asked for', () => {
    const pieces = [...slicePack(longPack())].map((piece) => piece.replaceAll('{"id":"more-9"', '{"id":'));
    const lazy = openPieces(pieces);
    expect(lazy.claims.get('more-8')?.id).toBe('more-8');
    expect(() => lazy.claims.get('more-9')).toThrow();
  });
});
