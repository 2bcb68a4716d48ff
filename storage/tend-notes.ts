/** What is done for the notes once a start: the mirror is filled up, the trash emptied of what is old. */
import { inspectNotes, refillMirror, type NotesHealth } from './inspect-notes';
import type { NotesDb } from './notes-db';
import { emptyTrash } from './trash-note';

/** Touches nothing where notes are lost: that is for the reader to decide. Answers what was found. */
export async function tendNotes(db: NotesDb, now: Date): Promise<NotesHealth> {
  const health = await inspectNotes(db);
  if (health.state === 'mirror-behind') await refillMirror(db);
  if (health.state === 'mirror-behind' || health.state === 'whole') await emptyTrash(db, now);
  return health;
}
