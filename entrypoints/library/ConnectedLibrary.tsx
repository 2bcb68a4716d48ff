import type { VNode } from 'preact';
import { Library } from '@/components/library/Library';
import { useAllNotes } from '@/entrypoints/library/use-all-notes';
import { usePlace } from '@/entrypoints/library/use-place';
import { useSettings } from '@/entrypoints/library/use-settings';
import { useShelf } from '@/entrypoints/library/use-shelf';
import type { ChoicesDb } from '@/storage/choices-db';
import type { LibraryDb } from '@/storage/library-db';
import type { NotesDb } from '@/storage/notes-db';

type ConnectedLibraryProps = {
  readonly library: LibraryDb;
  readonly notes: NotesDb;
  readonly choices: ChoicesDb;
};

/** The one component of the library that knows databases and browser. */
export function ConnectedLibrary({ library, notes, choices }: ConnectedLibraryProps): VNode {
  const place = usePlace();
  const state = useShelf(library);
  const all = useAllNotes(notes);
  const { settings, wishes } = useSettings(choices);
  return (
    <Library
      place={place}
      state={state}
      notes={all.notes}
      trash={all.trash}
      settings={settings}
      wishes={{
        ...wishes,
        onTrash: all.onTrash,
        onRestore: all.onRestore,
        onCopy: (text) => navigator.clipboard.writeText(text),
      }}
    />
  );
}
