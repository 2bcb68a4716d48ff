/** Tags of all notes, most used first; read only while a note is written. */
import { useEffect, useState } from 'preact/hooks';
import { countTags } from '@/core/notes/search-notes';
import { allNotes } from '@/storage/find-notes';
import type { NotesDb } from '@/storage/notes-db';

const most = 200;

export function useKnownTags(db: NotesDb, isWriting: boolean): readonly string[] {
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isWriting) return;
    allNotes(db).then(
      (notes) =>
        setTags(
          countTags(notes)
            .slice(0, most)
            .map(({ tag }) => tag),
        ),
      // Tags are only a convenience; that the notes cannot be read is said where they are listed.
      () => setTags([]),
    );
  }, [isWriting]);
  return tags;
}
