import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backgroundToPageParsers,
  backgroundToPanelParsers,
  pageToBackgroundParsers,
  panelToBackgroundParsers,
} from '@/messaging/parse-arguments';

const { check } = pageToBackgroundParsers;
const article = {
  text: 'One line.\nAnother line.',
  blocks: [
    { start: 0, end: 9, kind: 'title' },
    { start: 10, end: 23, kind: 'paragraph' },
  ],
  title: 'One line.',
  publisher: null,
  date: null,
  language: null,
  canonical: null,
  isCut: false,
  edit: null,
};

describe('an article from a page', () => {
  it('passes when it is well formed, and nothing but the known keys comes through', () => {
    const parsed = check({ ...article, url: 'https://bank.example/', notes: true });
    expect(parsed).toEqual({ ok: true, value: article });
  });

  it.each([
    { fault: 'no object', value: null },
    { fault: 'a list', value: [] },
    { fault: 'a text that is a number', value: { ...article, text: 7 } },
    { fault: 'an address that is a number', value: { ...article, canonical: 7 } },
    { fault: 'a text that is too long', value: { ...article, text: 'x'.repeat(2_000_001), blocks: [] } },
    { fault: 'blocks that are no list', value: { ...article, blocks: { length: 1 } } },
    {
      fault: 'too many blocks',
      value: { ...article, blocks: Array(50_001).fill({ start: 0, end: 0, kind: 'item' }) },
    },
    { fault: 'an unknown kind', value: { ...article, blocks: [{ start: 0, end: 1, kind: 'advert' }] } },
    {
      fault: 'a kind from the prototype',
      value: { ...article, blocks: [{ start: 0, end: 1, kind: 'toString' }] },
    },
    {
      fault: 'a block outside the text',
      value: { ...article, blocks: [{ start: 0, end: 99, kind: 'item' }] },
    },
    {
      fault: 'a block that ends before it starts',
      value: { ...article, blocks: [{ start: 5, end: 4, kind: 'item' }] },
    },
    {
      fault: 'a block before the text',
      value: { ...article, blocks: [{ start: -1, end: 4, kind: 'item' }] },
    },
    { fault: 'half a character', value: { ...article, blocks: [{ start: 0, end: 1.5, kind: 'item' }] } },
    { fault: 'overlapping blocks', value: { ...article, blocks: [article.blocks[1], article.blocks[0]] } },
    { fault: 'a date that is none', value: { ...article, date: '2025-13-40' } },
    { fault: 'a date with a time', value: { ...article, date: '2025-04-25T10:00' } },
    { fault: 'a title of ten thousand and one characters', value: { ...article, title: 'x'.repeat(10_001) } },
    { fault: 'a language that is an object', value: { ...article, language: {} } },
    { fault: 'a missing title', value: { ...article, title: undefined } },
    { fault: 'an edit without a hash', value: { ...article, edit: { start: 0, end: 0, length: 3 } } },
    {
      fault: 'an edit to more than is read',
      value: { ...article, edit: { start: 0, end: 0, length: 2_000_001, hash: 7 } },
    },
    { fault: 'no word on whether it is cut', value: { ...article, isCut: 'no' } },
  ])('is refused with a reason for $fault', ({ value }) => {
    const parsed = check(value);
    expect(parsed.ok ? '' : parsed.reason).toMatch(/.{10,}/);
  });
});

const ferry = { pack: 'harbour', id: 'ferry-left', text: 'The ferry left.' };

describe('questions of panels', () => {
  it.each([
    { method: 'pageOf', argument: { tabId: -1 } },
    { method: 'pageOf', argument: { tabId: '7' } },
    { method: 'readPage', argument: null },
    { method: 'jump', argument: { tabId: 1, span: { start: 4, end: 2 } } },
    { method: 'jump', argument: { tabId: 1, span: { start: 0, end: Infinity } } },
    { method: 'setSite', argument: { host: 'a.example/path', on: true } },
    { method: 'setSite', argument: { host: 'a.example', on: 'yes' } },
    { method: 'lookUp', argument: { query: 'x'.repeat(501), limit: 5, tabId: null } },
    { method: 'lookUp', argument: { query: 'x', limit: 1_000_000, tabId: null } },
    { method: 'lookUp', argument: { query: 'x', limit: 5, tabId: undefined } },
    { method: 'changed', argument: { what: 'everything' } },
    { method: 'setAside', argument: { what: null, tabId: 1 } },
    { method: 'setAside', argument: { what: { kind: 'everything' }, tabId: 1 } },
    { method: 'setAside', argument: { what: { kind: 'claim', claim: ferry }, tabId: -1 } },
    { method: 'setAside', argument: { what: { kind: 'claim', claim: { ...ferry, id: '../x' } }, tabId: 1 } },
    { method: 'setAside', argument: { what: { kind: 'not-same', claim: ferry, sentence: ' ' }, tabId: 1 } },
    { method: 'setAside', argument: { what: { kind: 'actor', actor: { id: 'mara' } }, tabId: null } },
    { method: 'takeBack', argument: { what: { kind: 'not-same', claim: ferry } } },
    { method: 'takeBack', argument: null },
    { method: 'claim', argument: { pack: '../etc', id: 'a-claim' } },
  ] as const)('are refused when malformed: $method $argument', ({ method, argument }) => {
    expect(panelToBackgroundParsers[method](argument)).toMatchObject({ ok: false });
  });

  it('keep of what is set aside only the known keys', () => {
    const what = { kind: 'actor', actor: { id: 'mara', name: 'Mara Ellin', isAdmin: true }, claim: ferry };
    expect(panelToBackgroundParsers.setAside({ what, tabId: null })).toEqual({
      ok: true,
      value: { what: { kind: 'actor', actor: { id: 'mara', name: 'Mara Ellin' } }, tabId: null },
    });
  });

  it('take hosts with a port and addresses in brackets', () => {
    for (const host of ['a.example', 'xn--bcher-kva.example', '127.0.0.1:8080', '[::1]:80']) {
      expect(panelToBackgroundParsers.setSite({ host, on: false })).toMatchObject({ ok: true });
    }
  });
});

describe('what a page tells and is told', () => {
  it.each(['begun', 'not-an-article', 'viewer'])('knows the reading %s', (read) => {
    expect(pageToBackgroundParsers.pageInfo({ read })).toEqual({ ok: true, value: { read } });
  });

  it.each(['cards', 'drawing'])('knows the part %s', (needs) => {
    expect(pageToBackgroundParsers.pageInfo({ needs })).toEqual({ ok: true, value: { needs } });
  });

  it.each([{ needs: 'background' }, { needs: '../marks' }, {}, null])('knows no such news as %o', (info) => {
    expect(pageToBackgroundParsers.pageInfo(info)).toMatchObject({ ok: false });
  });

  it.each(['run', 'clear', 'open-panel', null])('knows no command %s', (command) => {
    expect(backgroundToPageParsers.run(command)).toMatchObject({ ok: false });
  });

  it('takes the commands that keys give', () => {
    expect(backgroundToPageParsers.run('next-conflict')).toEqual({ ok: true, value: 'next-conflict' });
  });
});

describe('every parser', () => {
  const parsers = [
    ...Object.values(pageToBackgroundParsers),
    ...Object.values(panelToBackgroundParsers),
    ...Object.values(backgroundToPageParsers),
    ...Object.values(backgroundToPanelParsers),
  ];

  it('answers any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (value) => {
        for (const parse of parsers) expect(typeof parse(value).ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });

  it('is not fooled by keys that come from the prototype', () => {
    const value: unknown = JSON.parse('{"__proto__": {"tabId": 7, "read": "not-an-article"}}');
    for (const parse of parsers) expect(parse(value).ok).toBe(false);
  });
});
