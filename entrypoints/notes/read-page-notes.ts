/** What belongs on this page: notes made here, and notes on any claim that it states; and where they stand. */
import { listed, type NotesState } from '@/components/notes/notes-state';
import type { PageState } from '@/core/claims/page-state';
import { pageKey } from '@/core/notes/normalise-url';
import type { Note } from '@/core/notes/note';
import { placeNotes } from '@/core/notes/place-notes';
import { notesFor } from '@/storage/find-notes';
import type { NotesDb } from '@/storage/notes-db';

/** In milliseconds; a page with thousands of notes must not stop the window. */
const patience = 500;

export async function readPageNotes(
  db: NotesDb,
  page: PageState | null,
  url: string | null,
): Promise<NotesState> {
  if (url === null) return { status: 'nowhere' };
  try {
    if (page?.status !== 'checked') {
      const notes = await notesFor(db, { url, title: null, claims: [] });
      return { status: 'read', notes: notes.map(listed) };
    }
    const { text, title, check, canonical = null } = page;
    const claims = check.matches.map(({ claim }) => claim);
    const notes = await notesFor(db, { url, canonical, title, claims });
    const end = performance.now() + patience;
    const { matches } = check;
    const placed = placeNotes({ text, url, canonical, matches }, notes, () => performance.now() < end);
    const here = new Set([url, canonical ?? url].map(pageKey));
    return {
      status: 'read',
      notes: placed.map((each) => ({ ...each, isHere: each.movedFrom !== null || isOf(here, each.note) })),
    };
  } catch (fault) {
    return { status: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

function isOf(keys: ReadonlySet<string>, { page }: Note): boolean {
  return page !== undefined && keys.has(pageKey(page.url));
}
