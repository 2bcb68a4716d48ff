import type { VNode } from 'preact';
import { Library } from '@/components/library/Library';
import { useLibraryNotes } from '@/entrypoints/library/use-library-notes';
import { goBackToArticle } from '@/entrypoints/library/go-back';
import { useAdding } from '@/entrypoints/library/use-adding';
import { usePacks } from '@/entrypoints/library/use-packs';
import { usePlace } from '@/entrypoints/library/use-place';
import { useQuality } from '@/entrypoints/library/use-quality';
import { useSettings } from '@/entrypoints/library/use-settings';
import { useShelf } from '@/entrypoints/library/use-shelf';
import { saveFile } from '@/entrypoints/notes/save-file';
import { useLookUp } from '@/entrypoints/panel/use-look-up';
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
  const shelf = useShelf(library);
  const { place, visit, onGo, onPlace } = usePlace(shelf.state.status !== 'opening');
  const used = usePacks(library, shelf);
  const adding = useAdding(library, place, { onKeepPack: used.onKeepPack, onGo });
  const { query, answer, onQuery } = useLookUp(null, '');
  const quality = useQuality(place.section === 'help');
  const own = useLibraryNotes({ notes, choices, library }, place.section === 'notes' ? place : null);
  const { settings, wishes } = useSettings(choices);
  return (
    <Library
      place={place}
      visit={visit}
      state={shelf.state}
      notes={own.notes}
      notesPage={own.page}
      trouble={own.trouble}
      settings={settings}
      lookUp={{ query, answer, onQuery, onGo }}
      packs={used.packs}
      adding={adding}
      quality={quality}
      wishes={{
        ...wishes,
        ...used.wishes,
        onPlace,
        onSave: ({ text, name, type }) => saveFile(text, name, type),
        onBackToArticle: (from) => void goBackToArticle(from),
        onNotes: () => location.assign('#/notes'),
        onCopy: (text) => navigator.clipboard.writeText(text),
      }}
    />
  );
}
