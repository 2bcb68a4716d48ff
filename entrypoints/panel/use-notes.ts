/** The notes of the page and the one in hand. Notes are read and written here directly: no worker can be killed in between. */
import { useEffect, useState } from 'preact/hooks';
import type { OnPage } from '@/components/claim-entry';
import type { NotesState } from '@/components/NoteList';
import type { Draft, NoteWishes } from '@/components/NotesView';
import type { ClaimRef, Verdict } from '@/core/claims/article-check';
import type { PageState } from '@/core/claims/page-state';
import type { Note, NoteKept } from '@/core/notes/note';
import { dropDraft, findDraft, keepDraft, watchDraft } from '@/entrypoints/panel/drafts';
import { newNote, untie } from '@/entrypoints/panel/new-note';
import { readNotes } from '@/entrypoints/panel/read-notes';
import { keepNote } from '@/storage/keep-note';
import type { NotesDb } from '@/storage/notes-db';
import { restoreNote, trashNote } from '@/storage/trash-note';

export type NotesInHand = {
  readonly notes: NotesState;
  readonly draft: Draft | null;
  readonly savedAt: string | null;
  readonly wishes: NoteWishes;
  readonly onNote: (claim: ClaimRef, onPage: OnPage | null) => void;
};

/** `url` is null where the address of the page is not known to us. */
export function useNotes(db: NotesDb, page: PageState | null, url: string | null): NotesInHand {
  const [notes, setNotes] = useState<NotesState>({ status: 'loading' });
  const [writing, setWriting] = useState<Writing | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const claims = claimsOf(page);

  const reload = async () => setNotes(await readNotes(db, url, claims));
  const isKnown = page !== null;
  useEffect(() => {
    if (isKnown) void reload();
  }, [isKnown, url, claims.map(({ pack, id }) => `${pack}/${id}`).join(' ')]);
  useEffect(() => {
    const watching = new AbortController();
    const show = (note: Note | null) => setWriting(note && { note, kept: { ok: true, at: note.modified } });
    show(findDraft(url));
    setSavedAt(null);
    watchDraft(url, show, watching);
    return () => watching.abort();
  }, [url]);

  const write = (note: Note) => setWriting({ note, kept: keepDraft(url, note) });
  const begin = (note: Note) => {
    setSavedAt(null);
    setWriting({ note, kept: null });
  };
  const end = () => {
    dropDraft(url);
    setWriting(null);
  };
  const save = async (body: string): Promise<NoteKept> => {
    if (writing === null) return { ok: false, reason: 'there is no note in hand' };
    const now = new Date().toISOString();
    const kept = await keepNote(db, { ...writing.note, body, modified: now });
    if (!kept.ok) return kept;
    end();
    setSavedAt(now);
    await reload();
    return kept;
  };
  const trash = async (note: Note) => {
    const answer = await trashNote(db, note.id, new Date());
    if (answer.ok) setNotes((state) => replace(state, { ...note, deleted: new Date().toISOString() }));
  };
  const restore = async (note: Note) => {
    if ((await restoreNote(db, note.id, new Date())).ok) await reload();
  };

  return {
    notes,
    draft: writing && asDraft(writing, page),
    savedAt,
    onNote: (claim, onPage) => begin(newNote({ page, url, claim, span: onPage?.span ?? null })),
    wishes: {
      onWrite: () => begin(newNote({ page, url, claim: null, span: null })),
      onDraft: (body) => {
        if (writing !== null) write({ ...writing.note, body, modified: new Date().toISOString() });
      },
      onUntie: () => {
        if (writing !== null) write(untie(writing.note));
      },
      onSave: save,
      onDiscard: end,
      onChange: (note) => begin({ ...note, revision: note.revision + 1 }),
      onTrash: (note) => void trash(note),
      onRestore: (note) => void restore(note),
    },
  };
}

type Writing = { readonly note: Note; readonly kept: Draft['kept'] };

function asDraft({ note, kept }: Writing, page: PageState | null): Draft {
  const claim = note.claim ?? null;
  return {
    body: note.body,
    isNew: note.revision === 1,
    kept,
    tie: { claim, verdict: claim && verdictOf(claim, page), words: note.page?.quote?.exact ?? null },
  };
}

function verdictOf(claim: ClaimRef, page: PageState | null): Verdict | null {
  if (page?.status !== 'checked') return null;
  const match = page.check.matches.find(
    (each) => each.claim.id === claim.id && each.claim.pack === claim.pack,
  );
  return match?.verdict ?? null;
}

function claimsOf(page: PageState | null): readonly ClaimRef[] {
  return page?.status === 'checked' ? page.check.matches.map(({ claim }) => claim) : [];
}

function replace(state: NotesState, note: Note): NotesState {
  if (state.status !== 'read') return state;
  return { ...state, notes: state.notes.map((each) => (each.id === note.id ? note : each)) };
}
