import type { Note } from '@/core/notes/note';

/** A note on an invented article; `number` makes ids that differ. */
export function makeNote(over: Partial<Note> = {}, number = 1): Note {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    revision: 1,
    body: 'Ask the harbour office.',
    tags: [],
    page: { url: 'https://www.paper.example/news/ferry', title: 'The ferry' },
    created: '2031-05-02T10:00:00.000Z',
    modified: '2031-05-02T10:00:00.000Z',
    ...over,
  };
}
