/** The backup file, and when it is time for one. */
import { writeNotesFile } from '@/core/notes/notes-file';
import type { ChoicesDb } from './choices-db';
import { allRevisions } from './find-notes';
import { readChoices } from './keep-choices';
import { factTable, revisionTable, type NotesDb } from './notes-db';

type BackupFile = {
  readonly text: string;
  /** Free of the sign that some file systems refuse. */
  readonly name: string;
  readonly revisions: number;
};

/** All notes with all revisions, the trash, and the reader's choices. */
export async function makeBackup(
  dbs: { readonly notes: NotesDb; readonly choices: ChoicesDb },
  now: Date,
): Promise<BackupFile> {
  const [notes, choices] = await Promise.all([allRevisions(dbs.notes), readChoices(dbs.choices)]);
  const at = now.toISOString();
  const name = `second-source-notes-${at.slice(0, 16).replace('T', '-').replace(':', '')}.json`;
  return { text: writeNotesFile(notes, at, choices), name, revisions: notes.length };
}

/** Once the file is written. */
export async function noteBackup(db: NotesDb, revisions: number, now: Date): Promise<void> {
  await db.change((dexie) => factTable(dexie).put({ key: 'backup', at: now.toISOString(), revisions }));
}

/** `isDue` after twenty revisions or fourteen days with anything new. `last` is an instant, null before the first. */
export type BackupState = { readonly last: string | null; readonly unsaved: number; readonly isDue: boolean };

export async function findBackupState(db: NotesDb, now: Date): Promise<BackupState> {
  const [fact, count] = await db.read((dexie) =>
    Promise.all([factTable(dexie).get('backup'), revisionTable(dexie).count()]),
  );
  const last = fact?.key === 'backup' ? fact : undefined;
  const unsaved = Math.max(0, count - (last?.revisions ?? 0));
  const days = last === undefined ? 0 : (now.getTime() - Date.parse(last.at)) / dayLength;
  return {
    last: last?.at ?? null,
    unsaved,
    isDue: unsaved >= mostUnsaved || (unsaved > 0 && days >= mostDays),
  };
}

const mostUnsaved = 20;
const mostDays = 14;
const dayLength = 86_400_000;
