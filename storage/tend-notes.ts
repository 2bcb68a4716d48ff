/** What is done for the notes once a start: the mirror is filled up, the trash emptied of what is old. */
import { acceptDatabase, inspectNotes, isTrouble, refillMirror, type NotesHealth } from './inspect-notes';
import { findCanary } from './mirror';
import type { NotesDb } from './notes-db';
import { emptyTrash } from './trash-note';

/** Touches nothing where notes are lost: that is for the reader to decide. Answers what was found. */
export async function tendNotes(db: NotesDb, now: Date): Promise<NotesHealth> {
  const health = await inspectNotes(db);
  if (isTrouble(health)) return health;
  // A database that went while there was no note left: nothing is lost, and the mirror is of the new one.
  if (health.state === 'new') {
    if (db.mirror !== undefined && (await findCanary(db.mirror)) !== undefined) await acceptDatabase(db);
    return health;
  }
  if (health.state === 'mirror-behind') await refillMirror(db);
  await emptyTrash(db, now);
  return health;
}
