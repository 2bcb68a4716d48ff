import { describe, expect, it } from 'vitest';
import { compileNotes, countTags, searchNotes, type NoteOrder } from '@/core/notes/search-notes';
import { makeNote } from '@/tests/storage/make-note';

const quote = { type: 'TextQuoteSelector', exact: 'forty lorries', prefix: '', suffix: '' } as const;
const notes = [
  makeNote({ body: 'Ask the harbour office.', tags: ['To check'], modified: '2031-05-02T10:00:00.000Z' }, 1),
  makeNote(
    {
      body: 'Élan vital',
      tags: ['people', 'To check'],
      page: { url: 'https://news.gazette.example/b', title: 'The bridge', quote },
      created: '2031-05-01T10:00:00.000Z',
      modified: '2031-05-03T10:00:00.000Z',
    },
    2,
  ),
  makeNote(
    {
      body: 'On its claim.',
      links: [{ pack: 'harbour', id: 'pier', text: 'The pier is safe.' }],
      page: {
        url: 'https://www.paper.example/news/ferry',
        title: 'The ferry',
        position: { type: 'TextPositionSelector', start: 9, end: 12 },
      },
      modified: '2031-06-01T10:00:00.000Z',
    },
    3,
  ),
];
const index = compileNotes(notes);
const find = (query: string, order?: NoteOrder): string[] =>
  searchNotes(index, query, order).map(({ id }) => id.slice(-1));

describe('searching notes', () => {
  it.each([
    { query: '', found: ['3', '2', '1'] },
    { query: 'harb off', found: ['1'] },
    { query: 'elan', found: ['2'] },
    { query: 'lorries', found: ['2'] },
    { query: 'bridge', found: ['2'] },
    { query: 'pier', found: ['3'] },
    { query: '"harbour office"', found: ['1'] },
    { query: '“Ask the harbour”', found: ['1'] },
    { query: '"office harbour"', found: [] },
    { query: '"harbour off"', found: [] },
    { query: '"harbour off', found: ['1'] },
    // The note ends with "office", its page is "The ferry".
    { query: '"office the"', found: [] },
    { query: 'arbour', found: [] },
    { query: 'tag:"to check"', found: ['2', '1'] },
    { query: 'tag:“to check”', found: ['2', '1'] },
    { query: 'tag:„to check“ elan', found: ['2'] },
    { query: 'tag:people', found: ['2'] },
    { query: 'tag:', found: ['3', '2', '1'] },
    { query: 'site:paper.example', found: ['3', '1'] },
    { query: 'site:gazette', found: ['2'] },
    { query: 'claim:pier', found: ['3'] },
    { query: 'after:2031-05', found: ['3'] },
    { query: 'before:2031-05-03', found: ['1'] },
    { query: 'tag:check ferry before:2031-06', found: [] },
    { query: 'site:paper ferry after:2031-05-01 before:2031-06', found: ['1'] },
  ])('for "$query" finds $found', ({ query, found }) => {
    expect(find(query)).toEqual(found);
  });

  it('orders by date or by place', () => {
    expect(find('', 'newest')).toEqual(['3', '2', '1']);
    expect(find('', 'oldest')).toEqual(['2', '1', '3']);
    expect(find('', 'page')).toEqual(['2', '1', '3']);
  });

  it('counts tags, most used first', () => {
    expect(countTags(notes)).toEqual([
      { tag: 'To check', notes: 2 },
      { tag: 'people', notes: 1 },
    ]);
  });
});
