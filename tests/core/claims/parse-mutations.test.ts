import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostFaults } from '@/core/claims/fault';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { changed } from './parse-changes';
import { samplePack } from './parse-sample';

/** Every place in a value, the root left out. */
function placesIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const place = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return [place, ...placesIn(held, place)];
  });
}

const places = placesIn(samplePack());
const anyJson = fc.jsonValue({ maxDepth: 3 });
const nearlyRight = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  0,
  -1,
  1e308,
  [],
  {},
  'asserts',
  'mara-quill',
  '2031-05-01',
  'https://a.example/',
  '\uD800',
);
const mutation = fc.record({
  path: fc.constantFrom(...places),
  to: fc.oneof(anyJson, nearlyRight, fc.string({ unit: 'binary', maxLength: 400 })),
});
const manyMutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
const mutate = (changes: readonly { readonly path: string; readonly to: unknown }[]) =>
  changes.reduce<unknown>((pack, change) => changed(pack, change), samplePack());

describe('parseClaimPack, whatever comes', () => {
  it('never throws, and passes a changed pack or says where it is wrong', () => {
    fc.assert(
      fc.property(manyMutations, (changes) => {
        const parsed = parseClaimPack(mutate(changes));
        if (parsed.ok) return;
        expect(parsed.faults.length).toBeGreaterThan(0);
        expect(parsed.faults.length).toBeLessThanOrEqual(mostFaults);
        for (const { path, expected, came } of parsed.faults) {
          expect([path, expected, came].every((part) => part.length > 0 && part.length < 1_500)).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('puts every fault at the changed place, above it or beside it, and nowhere else', () => {
    const quietPlaces = places.filter((place) => !changesReferences(place));
    fc.assert(
      fc.property(fc.constantFrom(...quietPlaces), mutation, (path, { to }) => {
        const parsed = parseClaimPack(changed(samplePack(), { path, to }));
        const faults = parsed.ok ? [] : parsed.faults;
        const strayed = faults.filter(
          (fault) => !fault.path.startsWith(parentOf(path)) && fault.path !== path,
        );
        expect(strayed).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseClaimPack(value)));
  });

  it('reads from text what it reads from the value', () => {
    fc.assert(
      fc.property(manyMutations, (changes) => {
        const text = JSON.stringify(mutate(changes));
        const fromText = parseClaimPackText(text);
        const fromValue = parseClaimPack(JSON.parse(text));
        expect(fromText.ok).toBe(fromValue.ok);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws on a pack cut off or with characters exchanged', () => {
    const text = JSON.stringify(samplePack());
    const spoil = fc.record({ at: fc.nat(text.length), cut: fc.nat(40), put: fc.string({ maxLength: 12 }) });
    fc.assert(
      fc.property(spoil, ({ at, cut, put }) => {
        const parsed = parseClaimPackText(text.slice(0, at) + put + text.slice(at + cut));
        expect(parsed.ok || parsed.faults.length > 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** A rule of a whole row may blame one key for what another says. */
function parentOf(path: string): string {
  return path.replace(/[.[]?[^.[]*$/, '');
}

/** Rows that go or are named anew leave references without their end elsewhere in the pack. */
function changesReferences(path: string): boolean {
  return /^(actors|reports|origins|claims)(\[\d+\](\.id|\.via|\.content)?)?$/.test(path);
}
