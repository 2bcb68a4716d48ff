import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '@/core/notes/note';
import { parseNote } from '@/core/notes/parse-note';
import { hasSameContent } from '@/core/notes/same-content';

const note: Note = {
  id: '0b5f6a52-3c1d-4e77-9b0a-1f2e3d4c5b6a',
  revision: 2,
  body: 'Ask the harbour office.',
  tags: ['harbour'],
  page: {
    url: 'https://paper.example/a',
    title: null,
    quote: { type: 'TextQuoteSelector', exact: 'left at noon', prefix: 'ferry ', suffix: '.' },
    position: { type: 'TextPositionSelector', start: 4, end: 16 },
  },
  claim: { pack: 'harbour-pack', id: 'ferry-left', text: 'The ferry left at noon.' },
  created: '2031-05-02T10:00:00.000Z',
  modified: '2031-05-02T11:00:00.000Z',
};

describe('a note from outside', () => {
  it('passes whole, and keys that nobody knows stay behind', () => {
    expect(parseNote({ ...note, colour: 'red' })).toEqual({ ok: true, note });
    expect(parseNote({ ...note, deleted: '2031-05-03T10:00:00.000Z' })).toMatchObject({ ok: true });
  });

  it.each([
    { fault: 'no object', value: 'note' },
    { fault: 'an id that is no UUID', value: { ...note, id: 'note-1' } },
    { fault: 'revision 0', value: { ...note, revision: 0 } },
    { fault: 'a body that is no text', value: { ...note, body: { toString: 'x' } } },
    { fault: 'a body that is too long', value: { ...note, body: 'x'.repeat(1_000_001) } },
    { fault: 'tags that are no texts', value: { ...note, tags: [1] } },
    { fault: 'a day for an instant', value: { ...note, modified: '2031-05-02' } },
    { fault: 'half a selector', value: { ...note, page: { ...note.page, quote: { exact: 'x' } } } },
    {
      fault: 'a place that ends before it starts',
      value: {
        ...note,
        page: { ...note.page, position: { type: 'TextPositionSelector', start: 4, end: 1 } },
      },
    },
    {
      fault: 'a claim without a text',
      value: { ...note, claim: { pack: 'harbour-pack', id: 'ferry-left' } },
    },
    { fault: 'a claim with a forged id', value: { ...note, claim: { ...note.claim, id: '../x' } } },
  ])('is refused with a reason for $fault', ({ value }) => {
    const parsed = parseNote(value);
    expect(parsed.ok ? '' : parsed.reason).toMatch(/.{10,}/);
  });

  it('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => typeof parseNote(value).ok === 'boolean'),
      { numRuns: 2_000 },
    );
  });
});

describe('two revisions', () => {
  it('say the same whatever their number and their hour', () => {
    const other = { ...note, revision: 7, modified: '2031-06-01T00:00:00.000Z' };
    expect(hasSameContent(note, other)).toBe(true);
  });

  it('differ by body, tags, place, claim or being in the trash', () => {
    const others: Note[] = [
      { ...note, body: 'Other.' },
      { ...note, tags: [] },
      { ...note, page: { url: 'https://paper.example/b', title: null } },
      { ...note, claim: { pack: 'harbour-pack', id: 'ferry-stayed', text: 'The ferry stayed.' } },
      { ...note, deleted: '2031-05-03T10:00:00.000Z' },
    ];
    for (const other of others) expect(hasSameContent(note, other)).toBe(false);
  });
});
