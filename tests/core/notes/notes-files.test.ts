import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '@/core/notes/note';
import { writeNotesFile } from '@/core/notes/notes-file';
import { readNotesFile } from '@/core/notes/read-notes-file';
import { writeCsv } from '@/core/notes/write-csv';
import { writeMarkdown } from '@/core/notes/write-markdown';
import { writeWebAnnotations } from '@/core/notes/write-web-annotations';
import { makeNote } from '@/tests/storage/make-note';
import { prove, share } from '@/tests/support/prove';
import { findAnnotationFaults } from './annotation-model';
import { randomNote } from './random-note';

const now = '2031-06-01T00:00:00.000Z';
const read = (text: string): readonly Note[] => {
  const found = readNotesFile(text, now);
  if (!found.ok) throw new Error(found.reason);
  expect(found.refused).toEqual([]);
  return found.notes;
};
const byId = (one: Note, other: Note): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : one.revision - other.revision;

describe('notes that go to a file and come back', () => {
  it('are equal after our own backup and after Web Annotations [I4]', { timeout: 600_000 }, () => {
    const count = share(10_000);
    let [own, annotations] = [0, 0];
    fc.assert(
      fc.property(randomNote, (note) => {
        expect(read(writeNotesFile([note], now))).toEqual([note]);
        own += 1;
        expect(read(writeWebAnnotations([note]))).toEqual([note]);
        annotations += 1;
      }),
      { numRuns: count },
    );
    prove('I4', { 'equal after JSON': own, 'equal after Web Annotation': annotations });
    expect([own, annotations]).toEqual([count, count]);
  });

  it('are equal all together, and give the same file in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(randomNote, { maxLength: 30 }), (notes) => {
        const text = writeNotesFile(notes, now);
        expect(read(text)).toEqual(notes.toSorted(byId));
        expect(writeNotesFile(notes.toReversed(), now)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('are Web Annotations as the W3C has them', () => {
    fc.assert(
      fc.property(fc.array(randomNote, { maxLength: 5 }), (notes) => {
        expect(findAnnotationFaults(JSON.parse(writeWebAnnotations(notes)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('annotations of other programs', () => {
  const target = (selector: unknown) => ({ source: 'https://paper.example/ferry', selector });
  const annotation = (over: object) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/1',
    type: 'Annotation',
    ...over,
  });
  const quote = { type: 'TextQuoteSelector', exact: 'the ferry' };

  it.each([
    {
      body: 'words alone',
      over: { bodyValue: 'A word.', target: 'https://paper.example/ferry' },
      said: 'A word.',
    },
    {
      body: 'a list',
      over: {
        body: [
          { type: 'TextualBody', value: 'One.' },
          { type: 'TextualBody', value: 'Two.' },
        ],
        target: target(quote),
      },
      said: 'One.\n\nTwo.',
    },
    { body: 'none', over: { target: target([quote, { type: 'CssSelector', value: 'p' }]) }, said: '' },
    {
      body: 'one with a selector that narrows another down',
      over: {
        body: { type: 'TextualBody', value: 'Deep.' },
        target: target({ type: 'FragmentSelector', value: 'top', refinedBy: quote }),
      },
      said: 'Deep.',
    },
  ])('with a body that is $body are read', ({ over, said }) => {
    const [note] = read(JSON.stringify([annotation(over)]));
    expect(note).toMatchObject({ body: said, page: { url: 'https://paper.example/ferry' } });
  });

  it.each([
    'XPathSelector',
    'CssSelector',
    'DataPositionSelector',
    'SvgSelector',
    'RangeSelector',
    'FragmentSelector',
  ])('with a %s become notes on the page', (type) => {
    const [note] = read(JSON.stringify(annotation({ target: target({ type, value: 'x' }) })));
    expect(note?.page?.quote).toBeUndefined();
  });

  it('become the same notes each time, so that importing twice adds nothing', () => {
    const text = JSON.stringify([
      annotation({ bodyValue: 'A word.', target: 'https://paper.example/ferry' }),
    ]);
    expect(read(text)[0]?.id).toBe(read(text)[0]?.id);
  });

  it.each([
    {
      what: 'a first page at an address',
      file: { type: 'AnnotationCollection', first: 'https://notes.example/p1' },
    },
    {
      what: 'a next page at an address',
      file: { type: 'AnnotationPage', items: [], next: 'https://notes.example/p2' },
    },
  ])('are refused where $what would have to be fetched', ({ file }) => {
    expect(readNotesFile(JSON.stringify(file), now)).toMatchObject({ ok: false });
  });

  it('of Hypothesis are read with their words, tags and titles', () => {
    const file = {
      export_date: now,
      client_version: '1.1700.0',
      annotations: [
        {
          id: 'kZfJ9vQfEe2',
          created: '2031-05-02T10:00:00.123456+00:00',
          updated: '2031-05-03T10:00:00.123456+00:00',
          uri: 'https://paper.example/ferry',
          text: 'Ask them.',
          tags: ['harbour'],
          document: { title: ['The ferry'] },
          target: [
            {
              source: 'x',
              selector: [{ type: 'RangeSelector' }, { ...quote, prefix: 'On ', suffix: ' left' }],
            },
          ],
        },
        { id: 'no-address' },
      ],
    };
    const found = readNotesFile(JSON.stringify(file), now);
    expect(found).toMatchObject({ ok: true, kind: 'hypothesis', refused: [{ place: 2 }] });
    expect(found.ok && found.notes[0]).toMatchObject({
      body: 'Ask them.',
      tags: ['harbour'],
      created: '2031-05-02T10:00:00.123Z',
      page: { title: 'The ferry', quote: { exact: 'the ferry', prefix: 'On ', suffix: ' left' } },
    });
  });
});

describe('a file that is no file of notes', () => {
  it.each([
    { what: 'empty', text: '' },
    { what: 'no JSON', text: 'Dear diary' },
    { what: 'cut off', text: '{"format":"second-source/notes","version":1,"notes":[' },
    { what: 'of a newer version', text: '{"format":"second-source/notes","version":2,"notes":[]}' },
    { what: 'nested without end', text: '['.repeat(100_000) },
    { what: 'with a key twice', text: '{"format":"second-source/notes","version":1,"version":1,"notes":[]}' },
    { what: 'with a key to the prototype', text: '{"type":"Annotation","target":{"__proto__":{"x":1}}}' },
    { what: 'a number', text: '7' },
    { what: 'some other object', text: '{"claims":[]}' },
  ])('is refused with the reason: $what', ({ text }) => {
    const found = readNotesFile(text, now);
    expect(found.ok).toBe(false);
    expect(found.ok ? '' : found.reason).toMatch(/^[^.]+.*[^.]$/);
  });
});

describe('notes as Markdown', () => {
  const words = {
    claim: (text: string) => `Claim: ${text}`,
    report: (title: string) => `Report: ${title}`,
    written: (day: string) => day,
    changed: (day: string) => `changed ${day}`,
    label: (label: string) => label,
  };

  it('stand page by page with their words, and nothing that a page says can act', () => {
    const evil = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) `code` # no head';
    const note = makeNote({
      body: '# My head\n\nMy *own* words.',
      tags: ['two words'],
      page: {
        url: 'https://paper.example/ferry?a=<b>',
        title: evil,
        quote: { type: 'TextQuoteSelector', exact: evil, prefix: '', suffix: '' },
      },
    });
    const text = writeMarkdown([note], words);
    expect(text).toContain('## My head\n\nMy *own* words.');
    expect(text).toContain('#two-words');
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[x\]|(?<!\\)`code`/);
    expect(text).toContain('<https://paper.example/ferry?a=%3Cb%3E>');
  });

  it('have one heading for each page', () => {
    const other = makeNote({ page: { url: 'https://paper.example/other', title: 'Other' } }, 2);
    const text = writeMarkdown([makeNote(), other, makeNote({}, 3)], words);
    expect(text.match(/^# /gm)).toHaveLength(2);
  });
});

describe('notes as a table', () => {
  const heads = {
    created: 'Created',
    changed: 'Changed',
    page: 'Page',
    address: 'Address',
    words: 'Words',
    note: 'Note',
    label: 'Label',
    tags: 'Tags',
    claims: 'Claims',
    report: 'Report',
    id: 'Id',
  };

  /** RFC 4180, as a spreadsheet reads it. */
  function parseCsv(text: string): string[][] {
    const rows: string[][] = [];
    for (const line of text.slice(1).match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?=\r\n)/g) ?? []) {
      rows.push(
        (line.match(/(?:"(?:[^"]|"")*"|[^",]*)(?:,|$)/g) ?? []).map((cell) =>
          cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'),
        ),
      );
    }
    return rows;
  }

  it('have a row each, and no cell that begins a formula', () => {
    fc.assert(
      fc.property(fc.array(randomNote, { minLength: 1, maxLength: 5 }), (notes) => {
        const rows = parseCsv(writeCsv(notes, heads));
        expect(rows).toHaveLength(notes.length + 1);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
      }),
      { numRuns: 200 },
    );
  });

  it('keep what begins like a formula as text', () => {
    const csv = writeCsv(
      [makeNote({ body: '=HYPERLINK("x")' }), makeNote({ body: 'a "b", c\nd' }, 2)],
      heads,
    );
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('"a ""b"", c\nd"');
  });
});
