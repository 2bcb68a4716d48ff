/** The notes of the page, the one in hand, and what is the matter with them if anything is. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OnPage } from '@/components/claim-entry';
import { useWords } from '@/components/language';
import { groupByClaim, type NotedClaims } from '@/components/notes/noted-claims';
import { unlessMissing, type ListedNote, type NotesState } from '@/components/notes/notes-state';
import type { NotesInView, NoteWishes } from '@/components/notes/NotesView';
import type { Notice } from '@/components/NoticeLine';
import type { ClaimRef } from '@/core/claims/article-check';
import type { PageState } from '@/core/claims/page-state';
import { makePlaceMemory } from '@/core/notes/find-again';
import { pageKey } from '@/core/notes/normalise-url';
import type { Note, NoteKept } from '@/core/notes/note';
import type { Span } from '@/core/text/span';
import { draftOf, withWritten } from '@/entrypoints/notes/draft-of';
import { exportMarkdown } from '@/entrypoints/notes/export-notes';
import { findClaims } from '@/entrypoints/notes/find-claims';
import { newNote, pageOf, untie } from '@/entrypoints/notes/new-note';
import { readPageNotes } from '@/entrypoints/notes/read-page-notes';
import { readSelection } from '@/entrypoints/notes/read-selection';
import { tellNotes, watchNotes } from '@/entrypoints/notes/tell-notes';
import { useKnownTags } from '@/entrypoints/notes/use-known-tags';
import { useTrouble } from '@/entrypoints/notes/use-trouble';
import { useWriting } from '@/entrypoints/notes/use-writing';
import { revisionsOf } from '@/storage/find-notes';
import { keepNote } from '@/storage/keep-note';
import type { NotesDb } from '@/storage/notes-db';
import { restoreNote, restoreRevision, trashNote } from '@/storage/trash-note';

export type NotesInHand = {
  readonly inView: NotesInView;
  readonly noted: NotedClaims;
  readonly wishes: NoteWishes;
  readonly onNote: (claim: ClaimRef, onPage: OnPage | null) => void;
  readonly begin: (note: Note) => void;
};

type Around = {
  readonly tabId: number | null;
  readonly page: PageState | null;
  /** Null where the address of the page is not known to us. */
  readonly url: string | null;
  readonly onBackup: () => void;
  readonly onNotice: (notice: Notice) => void;
};

export function useNotes(db: NotesDb, { tabId, page, url, onBackup, onNotice }: Around): NotesInHand {
  const { notes, reload, showTrashed } = usePageNotes(db, page, url);
  const [history, setHistory] = useState<readonly Note[] | null>(null);
  const writing = useWriting({
    db,
    place: url === null ? '' : pageKey(url),
    onSaved: () => void reload(),
  });
  const { trouble, recovered, wishes: recovery } = useTrouble(db, onBackup);
  const words = useWords();
  const knownTags = useKnownTags(db, writing.hand !== null);
  const { hand } = writing;

  const write = async (work: Promise<NoteKept>): Promise<boolean> => {
    const kept = await work.catch((fault: unknown): NoteKept => ({ ok: false, reason: textOf(fault) }));
    if (!kept.ok) onNotice({ of: 'noteNotKept', reason: kept.reason });
    await reload();
    if (kept.ok) await tellNotes();
    return kept.ok;
  };
  const keepNext = (note: Note) =>
    write(keepNote(db, { ...note, revision: note.revision + 1, modified: new Date().toISOString() }));
  const place = async (note: Note, words: Span | 'selected') => {
    const chosen = words === 'selected' ? tabId !== null && (await readSelection(tabId)) : words;
    if (chosen === false || chosen === null) return onNotice({ of: 'nothingSelected' });
    const tied = pageOf(page, url, note.page?.title ?? null, chosen);
    if (tied !== null) await keepNext({ ...note, page: tied });
  };
  const writeHere = async () => {
    const words = tabId === null ? null : await readSelection(tabId);
    await writing.begin(newNote({ page, url, words }), null);
  };

  return {
    inView: {
      notes: unlessMissing(notes, trouble !== null && trouble !== undefined),
      draft: hand && draftOf(hand, page),
      otherDrafts: writing.others,
      knownTags,
      savedAt: writing.savedAt,
      history,
      trouble: trouble ?? null,
      recovered,
    },
    noted: groupByClaim(notes.status === 'read' ? notes.notes.map(({ note }) => note) : []),
    onNote: (claim, onPage) =>
      void writing.begin(newNote({ page, url, claim, words: onPage?.span ?? null }), null),
    begin: (note) => void writing.begin(note, null),
    wishes: {
      ...recovery,
      onWrite: () => void writeHere(),
      onDraft: (written) => {
        if (hand !== null) writing.put(withWritten(hand.note, written));
      },
      onUntie: () => {
        if (hand !== null) writing.put(untie(hand.note));
      },
      onExportPage: (some) => exportMarkdown(some, words),
      onSave: writing.save,
      onResolve: (resolution) => {
        writing.resolve(resolution).catch((fault: unknown) => {
          onNotice({ of: 'noteNotKept', reason: textOf(fault) });
        });
      },
      onDiscard: writing.discard,
      onContinue: (key) => void writing.goOn(key),
      onDrop: writing.drop,
      onFindClaims: (query) => findClaims(query, tabId),
      onChange: (note) => void writing.begin({ ...note, revision: note.revision + 1 }, note),
      onTrash: (note) => {
        showTrashed(note);
        void write(trashNote(db, note.id, new Date()));
      },
      onRestore: (note) => void write(restoreNote(db, note.id, new Date())),
      onHistory: (note) =>
        note === null ? setHistory(null) : void revisionsOf(db, note.id).then(setHistory),
      onBring: (revision) =>
        void write(restoreRevision(db, revision, new Date())).then((done) => done && setHistory(null)),
      onPlace: (note, words) => void place(note, words),
      onLoosen: (note) => void keepNext(withoutWords(note)),
    },
  };
}

type PageNotes = {
  readonly notes: NotesState;
  readonly reload: () => Promise<void>;
  /** Stays where it was until the page is left, to be undone. */
  readonly showTrashed: (note: Note) => void;
};

function usePageNotes(db: NotesDb, page: PageState | null, url: string | null): PageNotes {
  const [notes, setNotes] = useState<NotesState>({ status: 'loading' });
  const [trashed, setTrashed] = useState<readonly ListedNote[]>([]);
  const memory = useMemo(makePlaceMemory, []);
  /** Readings that were begun; up to `void` they are no answer any more, up to `shown` there is a newer one. */
  const turns = useRef({ begun: 0, void: 0, shown: 0 });
  const isKnown = page !== null;
  const follow = async () => {
    const turn = (turns.current.begun += 1);
    const read = await readPageNotes(db, { page, url, memory });
    // Not only the last: while others write without a pause, there is always a later one.
    if (turn <= turns.current.void || turn <= turns.current.shown) return;
    turns.current.shown = turn;
    setNotes(read);
    if (memory.putOff() > 0) void follow();
  };
  const forgetTurns = () => {
    turns.current.void = turns.current.begun;
  };
  /** After a write of this window: what was asked before it is no answer any more. */
  const reload = () => {
    forgetTurns();
    return follow();
  };
  // Only another page begins anew: one that is read again keeps its list while it is.
  useEffect(() => {
    forgetTurns();
    setNotes({ status: 'loading' });
    setTrashed([]);
  }, [url]);
  useEffect(() => {
    if (!isKnown) return;
    const living = new AbortController();
    void follow();
    watchNotes(() => void follow(), living);
    return () => living.abort();
  }, [isKnown, url, page?.status === 'checked' ? page.check : page?.status]);
  return {
    notes: withTrashed(notes, trashed),
    reload,
    showTrashed: (note) => {
      const row = notes.status === 'read' ? notes.notes.find((each) => each.note.id === note.id) : undefined;
      const deleted = new Date().toISOString();
      if (row === undefined) return;
      const others = trashed.filter((each) => each.note.id !== note.id);
      setTrashed([...others, { ...row, note: { ...row.note, deleted } }]);
    },
  };
}

function withTrashed(read: NotesState, trashed: readonly ListedNote[]): NotesState {
  if (read.status !== 'read') return read;
  const here = new Set(read.notes.map(({ note }) => note.id));
  return { status: 'read', notes: [...read.notes, ...trashed.filter(({ note }) => !here.has(note.id))] };
}

function withoutWords(note: Note): Note {
  return note.page === undefined ? note : { ...note, page: { url: note.page.url, title: note.page.title } };
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
