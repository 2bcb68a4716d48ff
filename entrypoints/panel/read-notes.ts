/** What belongs on this page: notes made here, and notes on any claim that it states. */
import type { NotesState } from '@/components/NoteList';
import type { ClaimRef } from '@/core/claims/article-check';
import type { Note } from '@/core/notes/note';
import { notesOfClaim, notesOfPage } from '@/storage/find-notes';
import type { NotesDb } from '@/storage/notes-db';

export async function readNotes(
  db: NotesDb,
  url: string | null,
  claims: readonly ClaimRef[],
): Promise<NotesState> {
  if (url === null) return { status: 'nowhere' };
  try {
    const found = await Promise.all([
      notesOfPage(db, url),
      ...claims.map((claim) => notesOfClaim(db, claim)),
    ]);
    return { status: 'read', notes: newestFirst(found.flat()) };
  } catch (fault) {
    return { status: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** Each once. */
function newestFirst(notes: readonly Note[]): readonly Note[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  return [...byId.values()].toSorted((one, other) => other.modified.localeCompare(one.modified));
}
