/** What belongs on this page: notes made here, and notes on any claim that it states; and where they stand. */
import { listed, type NotesState } from '@/components/notes/notes-state';
import type { PageState } from '@/core/claims/page-state';
import type { PlaceMemory } from '@/core/notes/find-again';
import { pageKey } from '@/core/notes/normalise-url';
import type { Note } from '@/core/notes/note';
import { placeNotes, type NotedArticle, type PlacedNote } from '@/core/notes/place-notes';
import { notesFor } from '@/storage/find-notes';
import type { NotesDb } from '@/storage/notes-db';

/** In milliseconds: so long the window may stand still, and so long the list waits for notes that are hard to place. */
const slice = 40;
const patience = 1_500;

/** `memory` is the reader's own, of one window. */
export async function readPageNotes(
  db: NotesDb,
  {
    page,
    url,
    memory,
  }: { readonly page: PageState | null; readonly url: string | null; readonly memory: PlaceMemory },
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
    const { matches } = check;
    const placed = await placeInSlices({ text, url, canonical, matches }, notes, memory);
    const here = new Set([url, canonical ?? url].map(pageKey));
    return {
      status: 'read',
      notes: placed.map((each) => ({ ...each, isHere: each.movedFrom !== null || isOf(here, each.note) })),
    };
  } catch (fault) {
    return { status: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** Searches of a slice are remembered, so that the next one goes on behind them. */
async function placeInSlices(
  article: NotedArticle,
  notes: readonly Note[],
  memory: PlaceMemory,
): Promise<PlacedNote[]> {
  const end = performance.now() + patience;
  for (;;) {
    const rest = performance.now() + slice;
    const placed = placeNotes(
      article,
      notes,
      memory.finderIn(article.text, () => performance.now() < rest),
    );
    if (memory.putOff() === 0 || performance.now() > end) return placed;
    await new Promise((goOn) => setTimeout(goOn));
  }
}

function isOf(keys: ReadonlySet<string>, { page }: Note): boolean {
  return page !== undefined && keys.has(pageKey(page.url));
}
