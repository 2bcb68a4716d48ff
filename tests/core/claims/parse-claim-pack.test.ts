import { describe, expect, it } from 'vitest';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';
import { mostFaults } from '@/core/claims/fault';
import { changed, type Change } from './parse-changes';
import { badChanges, goodChanges } from './parse-cases';
import { samplePack } from './parse-sample';

function faultsOf(input: unknown) {
  const parsed = parseClaimPack(input);
  return parsed.ok ? [] : parsed.faults;
}

function firstFault(change: Change) {
  return faultsOf(changed(samplePack(), change))[0];
}

describe('parseClaimPack', () => {
  it('passes a pack that uses every key, and hands back the very value', () => {
    const pack = samplePack();
    const parsed = parseClaimPack(pack);
    expect(faultsOf(pack)).toEqual([]);
    expect(parsed.ok && parsed.pack).toBe(pack);
  });

  it.each(goodChanges)('accepts $name', (change) => {
    expect(firstFault(change)).toBeUndefined();
  });

  it.each(badChanges)('refuses $name, and says where', (change) => {
    const fault = firstFault(change);
    expect(fault?.path).toBe(change.at ?? change.path);
    expect(fault?.expected).toMatch(/\w/);
    expect(fault?.came).not.toBe('');
  });

  it.each([undefined, null, 7, 'pack', [], true])('refuses %s, which is no pack', (input) => {
    expect(faultsOf(input)[0]).toMatchObject({ path: '', expected: 'an object' });
  });

  it('names every required key that is missing', () => {
    expect(faultsOf({}).map(({ path }) => path)).toEqual([
      'format',
      'version',
      'id',
      'title',
      'language',
      'asOf',
      'actors',
      'reports',
      'origins',
      'claims',
      'evidence',
      'relations',
    ]);
  });

  it('lists a few dozen faults and then stops, however many there are', () => {
    const pack = changed(samplePack(), { path: 'actors', to: Array.from({ length: 5_000 }, () => ({})) });
    expect(faultsOf(pack)).toHaveLength(mostFaults);
  });

  it('shows what came without its invisible characters', () => {
    const fault = firstFault({ path: 'claims[0].id', to: 'three\u202Ecracks' });
    expect(fault?.came).toBe('"three\\u{202e}cracks"');
  });

  it('leaves the prototype of all objects alone', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "x-own": {"__proto__": {"polluted": true}}}',
    );
    const paths = faultsOf(hostile).map(({ path }) => path);
    expect(paths).toContain('__proto__');
    expect(paths).toContain('x-own.__proto__');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('finds the circle in a chain of relations, not what merely hangs on it', () => {
    const relation = (from: string, to: string) => ({ from, to, kind: 'implies', note: 'Wider.' });
    const pack = changed(samplePack(), {
      path: 'relations',
      to: [
        relation('three-cracks', 'no-cracks'),
        relation('no-cracks', 'three-cracks'),
        relation('no-cracks', 'quill-says-no-cracks'),
      ],
    });
    const faults = faultsOf(pack);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ came: 'a circle' });
    expect(['relations[0]', 'relations[1]']).toContain(faults[0]?.path);
  });

  it('accepts a chain of forty thousand relations', () => {
    expect(faultsOf(largePack(40_000))).toEqual([]);
  });
});

function largePack(count: number) {
  const { claims, relations, ...rest } = samplePack();
  const template = claims[1];
  const many = Array.from({ length: count }, (_, index) => ({ ...template, id: `claim-${index}` }));
  const chain = many
    .slice(1)
    .map(({ id }, index) => ({ from: `claim-${index}`, to: id, kind: 'implies', note: 'Wider.' }));
  return { ...rest, claims: [...claims, ...many], relations: [...relations, ...chain] };
}
