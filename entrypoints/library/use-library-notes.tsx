/** The notes in the library: all of them, the one in hand, files, trash, and what is the matter with them if anything is. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { unlessMissing, type NotesState } from '@/components/notes/notes-state';
import { parseNotesPlace } from '@/components/notes/notes-place';
import { NotesPage, type NotesPageProps } from '@/components/notes/NotesPage';
import type { Trouble } from '@/components/notes/Recovery';
import type { Note, NoteKept } from '@/core/notes/note';
import { useAllNotes } from '@/entrypoints/library/use-all-notes';
import { useFiles } from '@/entrypoints/library/use-files';
import { draftOf, withWritten } from '@/entrypoints/notes/draft-of';
import { findClaims } from '@/entrypoints/notes/find-claims';
import { findSubject } from '@/entrypoints/notes/find-subject';
import { untie } from '@/entrypoints/notes/new-note';
import { tellNotes } from '@/entrypoints/notes/tell-notes';
import { useKnownTags } from '@/entrypoints/notes/use-known-tags';
import { useTrouble } from '@/entrypoints/notes/use-trouble';
import { useWriting } from '@/entrypoints/notes/use-writing';
import type { ChoicesDb } from '@/storage/choices-db';
import type { LibraryDb } from '@/storage/library-db';
import type { NotesDb } from '@/storage/notes-db';
import { eraseTrashed, restoreNote, restoreRevision, trashNote } from '@/storage/trash-note';

type Dbs = { readonly notes: NotesDb; readonly choices: ChoicesDb; readonly library: LibraryDb };

/** The two parts of the address behind `#/notes/`. */
export type NotesAddress = { readonly pack: string | null; readonly id: string | null };

export type LibraryNotes = {
  readonly notes: NotesState;
  readonly page: VNode;
  /** Undefined until it is known. */
  readonly trouble: Trouble | null | undefined;
};

/** `address` is null where another section is open. */
export function useLibraryNotes({ library, ...dbs }: Dbs, address: NotesAddress | null): LibraryNotes {
  const place = parseNotesPlace(address?.pack ?? null, address?.id ?? null);
  const db = dbs.notes;
  const read = useAllNotes(db, place.view === 'note' ? place.id : null);
  const { files, wishes: fileWishes } = useFiles(dbs);
  const { trouble, recovered, wishes: recovery } = useTrouble(db, () => location.assign('#/notes/files'));
  const isTroubled = trouble !== null && trouble !== undefined;
  const all = {
    ...read,
    notes: unlessMissing(read.notes, isTroubled),
    trash: unlessMissing(read.trash, isTroubled),
  };
  const writing = useWriting({ db, place: null, onSaved: () => void all.reload() });
  const knownTags = useKnownTags(db, writing.hand !== null);
  const [fault, setFault] = useState<string | null>(null);
  const { hand } = writing;

  const write = async (work: Promise<NoteKept>) => {
    const kept = await work.catch((error: unknown): NoteKept => ({ ok: false, reason: textOf(error) }));
    setFault(kept.ok ? null : kept.reason);
    await all.reload();
    if (kept.ok) await tellNotes();
  };
  const erase = async () => {
    if (all.trash.status !== 'read') return;
    await eraseTrashed(
      db,
      all.trash.notes.map(({ note }) => note.id),
    );
    await all.reload();
    await tellNotes();
  };
  useBegin(library, address, (note) => void writing.begin(note, null));

  const wishes: NotesPageProps['wishes'] = {
    ...recovery,
    ...fileWishes,
    onDraft: (written) => {
      if (hand !== null) writing.put(withWritten(hand.note, written));
    },
    onUntie: () => {
      if (hand !== null) writing.put(untie(hand.note));
    },
    onSave: writing.save,
    onResolve: (resolution) => {
      writing.resolve(resolution).catch((error: unknown) => setFault(textOf(error)));
    },
    onDiscard: writing.discard,
    onFindClaims: (query) => findClaims(query, null),
    onContinue: (key) => void writing.goOn(key),
    onDrop: writing.drop,
    onChange: (note) => void writing.begin({ ...note, revision: note.revision + 1 }, note),
    onTrash: (note) => void write(trashNote(db, note.id, new Date())),
    onRestore: (note) => void write(restoreNote(db, note.id, new Date())),
    onBring: (revision) => void write(restoreRevision(db, revision, new Date())),
    onErase: () => {
      erase().catch((error: unknown) => setFault(textOf(error)));
    },
  };
  return {
    notes: all.notes,
    trouble,
    page: (
      <NotesPage
        place={place}
        notes={all.notes}
        trash={all.trash}
        revisions={all.revisions}
        draft={hand && draftOf(hand, null)}
        otherDrafts={writing.others}
        knownTags={knownTags}
        savedAt={writing.savedAt}
        trouble={trouble ?? null}
        recovered={recovered}
        files={files}
        fault={fault}
        wishes={wishes}
      />
    ),
  };
}

/** `#/notes/on-claim/PACK%2FID` and `#/notes/on-report/PACK%2FID` begin a note, once, and give way to the list. */
function useBegin(library: LibraryDb, address: NotesAddress | null, begin: (note: Note) => void): void {
  useEffect(() => {
    if (address?.pack !== 'on-claim' && address?.pack !== 'on-report') return;
    const [pack = '', id = ''] = (address.id ?? '').split('/');
    void findSubject(library, { kind: address.pack, pack, id }).then((note) => {
      if (note !== null) begin(note);
      history.replaceState(null, '', '#/notes');
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
  }, [address?.pack, address?.id]);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
