import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/core/claims/claim-pack';
import { mostFaults } from '@/core/claims/fault';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { createPackReader } from '@/core/claims/read-claim-pack';
import { runThrough } from '@/core/claims/run-through';
import { changed } from './parse-changes';
import { samplePack } from './parse-sample';

function readInPieces(text: string, cuts: readonly number[]) {
  const reader = createPackReader();
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  for (let at = 1; at < places.length; at += 1) {
    if (!reader.push(text.slice(places[at - 1], places[at]))) break;
  }
  return runThrough(reader.finish());
}

/** Long enough for its lists to be parsed in several parts. */
function longPack(claims = 1_500) {
  const pack = samplePack();
  const [first] = pack.claims as readonly [Claim, ...Claim[]];
  const more = Array.from({ length: claims }, (_, number) => ({ ...first, id: `more-${number}` }));
  return { ...pack, claims: [...pack.claims, ...more] };
}
const long = longPack();
const cuts = fc.array(fc.nat(), { maxLength: 30 });

describe('a pack that comes in pieces', () => {
  it('is the same pack wherever it is cut, its keys in their order', () => {
    const text = JSON.stringify(long, null, 1);
    fc.assert(
      fc.property(cuts, (places) => {
        const parsed = readInPieces(text, places);
        expect(parsed.ok && JSON.stringify(parsed.pack)).toBe(JSON.stringify(long));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same pack when every character comes alone', () => {
    const text = JSON.stringify(samplePack()).replace('The closing', 'The \\"closing\\\\\\u0041 \\\\');
    expect(
      readInPieces(
        text,
        Array.from(text, (_, at) => at),
      ),
    ).toEqual(parseClaimPackText(text));
    expect(parseClaimPackText(text)).toEqual({ ok: true, pack: JSON.parse(text) as unknown });
  });

  it('has the faults that it has as a whole, broken or changed anywhere', () => {
    const text = JSON.stringify(samplePack());
    const spoil = fc.record({ at: fc.nat(text.length), cut: fc.nat(9), put: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(spoil, cuts, ({ at, cut, put }, places) => {
        const spoilt = text.slice(0, at) + put + text.slice(at + cut);
        expect(readInPieces(spoilt, places)).toEqual(parseClaimPackText(spoilt));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['claims[0].text', 'claims[700].kind', 'actors[0].id', 'evidence[0].claim', 'title', 'claims'])(
    'names the place of a fault as if it had come at once: %s',
    (path) => {
      const spoilt: unknown = changed(long, { path, to: 7 });
      expect(readInPieces(JSON.stringify(spoilt), [70_000, 200_000])).toEqual(parseClaimPack(spoilt));
    },
  );

  it.each([
    ['a comma behind the last entry', /\}\],"evidence"/, '},],"evidence"'],
    ['a comma before the first entry', /"claims":\[/, '"claims":[,'],
    ['two commas', /\},\{"id":"more-900"/, '},,{"id":"more-900"'],
    ['no comma', /\},\{"id":"more-900"/, '}{"id":"more-900"'],
    ['a bracket of the other kind', /\}\],"evidence"/, '}},"evidence"'],
  ])('refuses %s', (_, what, by) => {
    const text = JSON.stringify(long);
    expect(text).toMatch(what);
    const broken = text.replace(what, by);
    expect(() => JSON.parse(broken) as unknown).toThrow();
    expect(readInPieces(broken, [1_000, 300_000])).toMatchObject({
      ok: false,
      faults: [{ expected: 'JSON' }],
    });
  });

  it('needs no more of a file that is settled to be none', () => {
    const reader = createPackReader();
    expect(reader.push(`{"format":"another",${' '.repeat(70_000)}`)).toBe(false);
    const many = createPackReader();
    many.push(`{"format":"second-source/claim-pack","claims":[`);
    const row = '{"id":"-"},';
    let pieces = 0;
    while (many.push(row.repeat(1_000)) && pieces < 1_000) pieces += 1;
    expect(pieces).toBeLessThan(20);
    const parsed = runThrough(many.finish());
    expect(parsed.ok ? 0 : parsed.faults.length).toBe(mostFaults);
  });

  it('refuses more claims than there may be', () => {
    const reader = createPackReader();
    reader.push('{"format":"second-source/claim-pack","claims":[');
    const rows = `${JSON.stringify(long.claims[0])},`.repeat(1_000);
    let pieces = 0;
    while (reader.push(rows) && pieces < 200) pieces += 1;
    expect(pieces).toBeLessThan(110);
    expect(runThrough(reader.finish())).toMatchObject({
      ok: false,
      faults: [{ path: 'claims', expected: 'at most 100000 entries', came: 'more' }],
    });
  });
});
