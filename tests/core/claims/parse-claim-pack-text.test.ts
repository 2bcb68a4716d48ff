import { describe, expect, it } from 'vitest';
import { mostRows } from '@/core/claims/pack-shape';
import { findHeadFault, packHeadLength } from '@/core/claims/pack-head';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { samplePack } from './parse-sample';

const text = JSON.stringify(samplePack());

function firstFault(content: string) {
  const parsed = parseClaimPackText(content);
  return parsed.ok ? undefined : parsed.faults[0];
}

describe('parseClaimPackText', () => {
  it('reads a pack, with and without a byte order mark, packed or indented', () => {
    for (const content of [text, `\uFEFF${text}`, JSON.stringify(samplePack(), null, 2)]) {
      expect(parseClaimPackText(content)).toEqual({ ok: true, pack: samplePack() });
    }
  });

  it.each([
    { name: 'nothing', content: '' },
    { name: 'white space', content: ' \n ' },
    { name: 'plain text', content: 'The bridge is closed.' },
    { name: 'a page', content: '<!doctype html><title>format</title>' },
    { name: 'a list', content: `[${text}]` },
    { name: 'other JSON', content: '{"name": "second-source"}' },
    { name: 'a bound blob', content: '\u0000\u0001PNG' },
  ])('refuses $name as no claim pack', ({ content }) => {
    expect(firstFault(content)?.expected).toMatch(/claim pack/);
  });

  it('refuses another format by its first 64 kB, without reading on', () => {
    const other = `{"format":"second-source/notes","notes":[${'1,'.repeat(40_000)}1]}`;
    expect(firstFault(other)).toMatchObject({ path: 'format', came: 'another format' });
    const late = `{"x-padding":"${'p'.repeat(packHeadLength)}","format":"second-source/claim-pack"}`;
    expect(firstFault(late)).toMatchObject({ path: 'format', came: 'no such key in the first 64 kB' });
    expect(findHeadFault(text.slice(0, packHeadLength))).toBeUndefined();
  });

  it('says what is wrong with broken JSON', () => {
    expect(firstFault(text.slice(0, -1))).toMatchObject({ path: '', expected: 'JSON' });
  });

  it.each([
    { name: 'at the root', from: '"version":1', to: '"version":1,"version":1', path: 'version' },
    { name: 'in a row', from: '"kind":"object"', to: '"kind":"object","id":"x1"', path: 'actors[1].id' },
    {
      name: 'hidden by an escape',
      from: '"kind":"object"',
      to: '"kind":"object","\\u0069d":"x1"',
      path: 'actors[1].id',
    },
    {
      name: 'deep inside',
      from: '"per":"bridge"',
      to: '"per":"bridge","per":"span"',
      path: 'claims[0].quantity.per',
    },
  ])('refuses a key that stands twice $name', ({ from, to, path }) => {
    expect(text).toContain(from);
    expect(firstFault(text.replace(from, to))).toMatchObject({ path, came: 'the same key again' });
  });

  it('takes quotation marks, brackets and commas inside texts for what they are', () => {
    const title = 'A \\"title\\", {with} [all], of: it \\\\';
    const content = text.replace('The closing of Dalmore Bridge', title);
    expect(firstFault(content)).toBeUndefined();
  });

  it('refuses a million levels without climbing them', () => {
    const deep = `{"format":"second-source/claim-pack","x-deep":${'['.repeat(1_000_000)}`;
    expect(firstFault(deep)).toMatchObject({ expected: 'at most 32 levels' });
  });

  it('refuses more rows than are ever read, before they become objects', () => {
    const many = `{"format":"second-source/claim-pack","actors":[${'0,'.repeat(mostRows)}0]}`;
    expect(firstFault(many)).toMatchObject({ path: 'actors', expected: `at most ${mostRows} entries` });
  });

  it('refuses __proto__ wherever it hides', () => {
    const hiding = text.replace(
      '"per":"bridge"',
      '"per":"bridge","x-own":{"\\u005f_proto__":{"isAdmin":true}}',
    );
    expect(firstFault(hiding)?.path).toBe('claims[0].quantity.x-own.__proto__');
  });

  it('refuses a number that became infinite on the way', () => {
    expect(firstFault(text.replace('"value":3', '"value":1e400'))?.path).toBe('claims[0].quantity.value');
  });
});
