/** Notes of somebody who has read for years: short ones, on many pages, with a few tags. */
import type { Note } from '@/core/notes/note';

const places = ['harbour', 'pier', 'bridge', 'council', 'library', 'ferry', 'station', 'market'];
const doings = ['opens late', 'was closed', 'costs more', 'is questioned', 'changed hands', 'was on strike'];
const day = 86_400_000;

/** The same in every run. */
export function inventNotes(count: number): readonly Note[] {
  return Array.from({ length: count }, (_, number): Note => {
    const place = places[number % places.length] ?? '';
    const doing = doings[number % doings.length] ?? '';
    const written = new Date(Date.UTC(2020, 0, 1) + (number * day) / 4).toISOString();
    return {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      revision: 1,
      body: `Note ${number}: the ${place} ${doing}, says page ${number % 900}. Ask again in a month, and compare.`,
      tags: [place, `year-${2020 + (number % 6)}`],
      page: { url: `https://post.example/${number % 900}`, title: `The ${place} ${doing}` },
      created: written,
      modified: written,
    };
  });
}
