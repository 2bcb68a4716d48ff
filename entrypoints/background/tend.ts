/** What is done for the notes at a start, and which page a start deserves. */
import { isTrouble } from '@/storage/inspect-notes';
import type { NotesDb } from '@/storage/notes-db';
import { tendNotes } from '@/storage/tend-notes';

/**
 * A cache of this name, with nothing in it, remembers that there were notes: a worker has no `localStorage`, and a
 * browser that loses both copies of the notes keeps its caches in yet another place.
 */
const remembered = 'notes were kept';

/** `new` where there never was a note; `trouble` where notes are missing and the reader has to choose. */
export async function tendAtStart(notes: NotesDb, now: Date): Promise<'new' | 'kept' | 'trouble'> {
  const health = await tendNotes(notes, now);
  if (isTrouble(health)) return 'trouble';
  if (health.state === 'new') return (await isRemembered()) ? 'trouble' : 'new';
  await rememberNotes();
  return 'kept';
}

/** Whenever notes were written. The notes themselves do not depend on it. */
export async function rememberNotes(): Promise<void> {
  await caches.open(remembered).catch(() => undefined);
}

/** A browser that keeps no caches for us remembers nothing. */
async function isRemembered(): Promise<boolean> {
  return caches.has(remembered).catch(() => false);
}
