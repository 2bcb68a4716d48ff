import type { VNode } from 'preact';
import { Library } from '@/components/library/Library';
import { useLibraryNotes } from '@/entrypoints/library/use-library-notes';
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
  const own = useLibraryNotes(
    { notes, choices, library },
    place.section === 'notes' ? { report: null, ...place } : null,
  );
  const { settings, wishes } = useSettings(choices);
  return (
    <Library
      place={place}
      state={state}
      notes={own.notes}
      notesPage={own.page}
      trouble={own.trouble}
      settings={settings}
      wishes={{
        ...wishes,
        onNotes: () => location.assign('#/notes'),
        onCopy: (text) => navigator.clipboard.writeText(text),
      }}
    />
  );
}
