/** What stands between the reader and his notes, and what he may do about it. */
import { useEffect, useState } from 'preact/hooks';
import type { RecoveryWishes, Trouble } from '@/components/notes/Recovery';
import type { Note } from '@/core/notes/note';
import { writeNotesFile } from '@/core/notes/notes-file';
import { revisionKey } from '@/core/notes/order-revisions';
import { saveFile } from '@/entrypoints/notes/save-file';
import { tellNotes, watchNotes } from '@/entrypoints/notes/tell-notes';
import { allRevisions } from '@/storage/find-notes';
import { acceptDatabase, findTrouble, restoreFromMirror } from '@/storage/inspect-notes';
import { readMirror } from '@/storage/mirror';
import type { NotesDb } from '@/storage/notes-db';

export type TroubleInHand = {
  /** Undefined until it is known. */
  readonly trouble: Trouble | null | undefined;
  /** Revisions that were just brought back. */
  readonly recovered: number | null;
  readonly wishes: RecoveryWishes;
};

export function useTrouble(db: NotesDb, onBackup?: () => void): TroubleInHand {
  const [trouble, setTrouble] = useState<Trouble | null | undefined>(undefined);
  const [recovered, setRecovered] = useState<number | null>(null);
  const look = async () => setTrouble(await lookAt(db));
  useEffect(() => {
    const living = new AbortController();
    void look();
    watchNotes(() => void look(), living);
    return () => living.abort();
  }, []);
  return {
    trouble,
    recovered,
    wishes: {
      onRecover: async () => {
        setRecovered(await restoreFromMirror(db));
        await look();
        await tellNotes();
      },
      onAbandon: async () => {
        await acceptDatabase(db);
        await look();
        await tellNotes();
      },
      onExportRest: async () => {
        const now = new Date().toISOString();
        const notes = await readRemaining(db);
        saveFile(writeNotesFile(notes, now), `second-source-rescued-${now.slice(0, 10)}.json`);
      },
      onBackup,
    },
  };
}

async function lookAt(db: NotesDb): Promise<Trouble | null> {
  try {
    return (await findTrouble(db)) ?? null;
  } catch (fault) {
    return { state: 'unreadable', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** Everything that either copy still has, each revision once; what cannot be read is passed over while anything can. */
async function readRemaining(db: NotesDb): Promise<readonly Note[]> {
  const [database, mirror] = await Promise.allSettled([allRevisions(db), db.mirror && readMirror(db.mirror)]);
  if (database.status === 'rejected' && mirror.status === 'rejected') throw database.reason;
  const mirrored = mirror.status === 'fulfilled' ? mirror.value : undefined;
  const all = [
    ...(database.status === 'fulfilled' ? database.value : []),
    ...(mirrored?.notes ?? []),
    ...(mirrored?.earlier ?? []),
  ];
  return [...new Map(all.map((note) => [`${note.id} ${revisionKey(note)}`, note])).values()];
}
