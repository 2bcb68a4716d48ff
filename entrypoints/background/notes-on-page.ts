/** Where an article has notes of the reader: bare places, never words, for that is all that a page may be told. */
import type { Match } from '@/core/claims/article-check';
import { makeFinder } from '@/core/notes/find-anchor';
import { placeNotes, spansOf } from '@/core/notes/place-notes';
import type { Span } from '@/core/text/span';
import { notesFor } from '@/storage/find-notes';
import type { NotesDb } from '@/storage/notes-db';

/** In milliseconds: marks wait for it. What is not placed by then is placed in the panel, which takes its time. */
const patience = 100;

type ReadPage = {
  readonly url: string;
  readonly canonical: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly matches: readonly Match[];
};

/** None where the notes cannot be read: the panel says why, and the page is marked without them. */
export async function notesOnPage(db: NotesDb, page: ReadPage): Promise<Span[]> {
  const end = performance.now() + patience;
  try {
    const notes = await notesFor(db, { ...page, claims: page.matches.map(({ claim }) => claim) });
    const finder = makeFinder(page.text, () => performance.now() < end);
    return spansOf(placeNotes(page, notes, finder));
  } catch {
    return [];
  }
}
