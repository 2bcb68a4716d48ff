/**
 * The note in hand: one editor of one window. Notes are read and written here directly: no worker can be killed in
 * between. Whatever happens elsewhere, what was typed here stays in the draft until the store has confirmed it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Resolution } from '@/components/notes/ConflictView';
import type { OtherDraft } from '@/components/notes/DraftList';
import type { DraftKept } from '@/components/notes/NoteEditor';
import type { Note, NoteKept } from '@/core/notes/note';
import { revisionKey } from '@/core/notes/order-revisions';
import { hasSameContent } from '@/core/notes/same-content';
import { draftKey, dropDraft, findDrafts, heldDrafts, holdDraft, keepDraft, watchDrafts } from './drafts';
import type { StoredDraft } from './drafts';
import { tellNotes, watchNotes } from './tell-notes';
import { findNote } from '@/storage/find-notes';
import { keepNote } from '@/storage/keep-note';
import type { NotesDb } from '@/storage/notes-db';

export type Hand = StoredDraft & {
  /** Null before anything was typed. */
  readonly kept: DraftKept | null;
  /** What somebody else made of the note while it was open here. */
  readonly theirs: Note | null;
};

export type Writing = {
  readonly hand: Hand | null;
  /** Of this place, and not in hand. */
  readonly others: readonly OtherDraft[];
  readonly savedAt: string | null;
  /** A note that is new, or the next revision of `base`. A draft that is in hand stays as a draft. */
  readonly begin: (note: Note, base: Note | null) => Promise<void>;
  readonly put: (note: Note) => void;
  readonly save: () => Promise<NoteKept>;
  readonly resolve: (resolution: Resolution) => Promise<void>;
  readonly discard: () => void;
  readonly goOn: (key: string) => Promise<void>;
  readonly drop: (key: string) => void;
};

type Place = {
  readonly db: NotesDb;
  /** Drafts are offered where they were begun; null for all of them, and then none is taken up by itself. */
  readonly place: string | null;
  readonly onSaved: () => void;
};

export function useWriting({ db, place, onSaved }: Place): Writing {
  const [hand, showHand] = useState<Hand | null>(null);
  const [others, setOthers] = useState<readonly OtherDraft[]>([]);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  // What is in hand now, for work that began before the last drawing.
  const now = useRef<Hand | null>(null);
  const held = useRef(new AbortController());

  const setHand = (next: Hand | null) => {
    now.current = next;
    showHand(next);
  };
  const refresh = async () => setOthers(await otherDrafts(place, now.current?.key));
  const leave = () => {
    held.current.abort();
    setHand(null);
  };
  const take = async (hand: Hand): Promise<boolean> => {
    leave();
    const holding = new AbortController();
    if (!(await holdDraft(hand.key, holding))) return false;
    held.current = holding;
    setHand(hand);
    await lookElsewhere();
    return true;
  };
  /** Whether the note is another one by now; one that nobody has typed in simply follows. */
  const lookElsewhere = async () => {
    const { current } = now;
    if (current === null) return;
    const newest = await findNote(db, current.note.id).catch(() => undefined);
    if (newest === undefined || now.current?.key !== current.key) return;
    if (isKnown(newest, current) || hasSameContent(newest, current.note)) return;
    if (now.current.kept === null) setHand({ ...now.current, note: next(newest), base: newest });
    else setHand({ ...now.current, theirs: newest });
  };

  useEffect(() => {
    const living = new AbortController();
    void takeUp(place, take).then(refresh);
    setSavedAt(null);
    watchDrafts(() => void refresh(), living);
    watchNotes(() => void lookElsewhere(), living);
    return () => {
      living.abort();
      leave();
    };
  }, [place]);

  const store = async (note: Note, base: Note | null): Promise<NoteKept> => {
    const newest = await findNote(db, note.id).catch(() => undefined);
    if (newest !== undefined && base !== null && hasSameContent(newest, note)) {
      return { ok: true, id: note.id, revision: newest.revision };
    }
    return keepNote(db, { ...note, revision: Math.max(note.revision, (base?.revision ?? 0) + 1) });
  };
  const ended = async (key: string) => {
    dropDraft(key);
    leave();
    setSavedAt(new Date().toISOString());
    onSaved();
    await Promise.all([tellNotes(), refresh()]);
  };

  const save = async (): Promise<NoteKept> => {
    const { current } = now;
    if (current === null) return { ok: false, reason: 'there is no note in hand' };
    await lookElsewhere();
    if ((now.current?.theirs ?? null) !== null) return { ok: false, reason: 'it was changed elsewhere' };
    const note = { ...current.note, modified: new Date().toISOString() };
    const kept = await store(note, current.base);
    if (!kept.ok) return kept;
    const besides = kept.besides?.at(-1);
    // Somebody wrote in the same moment: both are kept, and the reader is shown what the other one is.
    if (besides !== undefined) {
      setHand({ ...current, base: { ...note, revision: kept.revision }, theirs: besides });
      return kept;
    }
    await ended(current.key);
    return kept;
  };

  const resolve = async (resolution: Resolution): Promise<void> => {
    const { current } = now;
    const theirs = current?.theirs ?? null;
    if (current === null || theirs === null) return;
    const { key } = current;
    if (resolution === 'both') {
      const note = joined(current.note, theirs);
      setHand({
        ...current,
        note,
        base: theirs,
        theirs: null,
        kept: keepDraft({ ...current, note, base: theirs }),
      });
      return;
    }
    const newest = (await findNote(db, theirs.id)) ?? theirs;
    const mine = await store({ ...next(newest), ...writtenOf(current.note) }, newest);
    if (!mine.ok) throw new Error(mine.reason);
    if (resolution === 'theirs') {
      const back = await keepNote(db, { ...theirs, revision: mine.revision + 1, modified: soon() });
      if (!back.ok) throw new Error(back.reason);
    }
    await ended(key);
  };

  return {
    hand,
    others,
    savedAt,
    begin: async (note, base) => {
      if (now.current?.note.id === note.id) return;
      setSavedAt(null);
      const waiting = base === null ? undefined : await waitingDraft(note.id, now.current?.key);
      const key = draftKey(note);
      const fresh: Hand = { key, note, base, place: place ?? '', kept: null, theirs: null };
      if (waiting === undefined || !(await take(inHand(waiting)))) await take(fresh);
      await refresh();
    },
    put: (note) => {
      const { current } = now;
      if (current === null) return;
      const stamped = { ...note, modified: new Date().toISOString() };
      setHand({ ...current, note: stamped, kept: keepDraft({ ...current, note: stamped }) });
    },
    save,
    resolve,
    discard: () => {
      if (now.current !== null) dropDraft(now.current.key);
      leave();
      void refresh();
    },
    goOn: async (key) => {
      const draft = findDrafts().find((each) => each.key === key);
      if (draft !== undefined) await take(inHand(draft));
      await refresh();
    },
    drop: (key) => {
      dropDraft(key);
      void refresh();
    },
  };
}

/** The last draft of this place that nobody has in hand: closing a window is no reason to lose one's thread. */
async function takeUp(place: string | null, take: (hand: Hand) => Promise<boolean>): Promise<void> {
  if (place === null) return;
  const held = await heldDrafts();
  const draft = findDrafts().find((each) => each.place === place && !held.has(each.key));
  if (draft !== undefined) await take(inHand(draft));
}

async function waitingDraft(id: string, inHandNow: string | undefined): Promise<StoredDraft | undefined> {
  const held = await heldDrafts();
  return findDrafts().find(({ key, note }) => note.id === id && key !== inHandNow && !held.has(key));
}

async function otherDrafts(
  place: string | null,
  inHandNow: string | undefined,
): Promise<readonly OtherDraft[]> {
  const held = await heldDrafts();
  return findDrafts()
    .filter((draft) => draft.key !== inHandNow && (place === null || draft.place === place))
    .map(({ key, note }) => ({ key, body: note.body, at: note.modified, elsewhere: held.has(key) }));
}

function inHand(draft: StoredDraft): Hand {
  return { ...draft, kept: { ok: true, at: draft.note.modified }, theirs: null };
}

function isKnown(newest: Note, { base, note }: Hand): boolean {
  if (base !== null) return revisionKey(newest) === revisionKey(base);
  // A new note that is there already is our own save, whose answer was lost.
  return hasSameContent(newest, note);
}

function next(note: Note): Note {
  return { ...note, revision: note.revision + 1 };
}

/** After a revision that was written in this very millisecond. */
function soon(): string {
  return new Date(Date.now() + 1).toISOString();
}

/** What the reader himself writes of a note. */
function writtenOf({ body, tags, label, links }: Note): Partial<Note> {
  return {
    body,
    tags,
    ...(label === undefined ? {} : { label }),
    ...(links === undefined ? {} : { links }),
  };
}

function joined(mine: Note, theirs: Note): Note {
  return {
    ...next(theirs),
    ...writtenOf(mine),
    body: `${theirs.body}\n\n${mine.body}`,
    tags: [...new Set([...theirs.tags, ...mine.tags])],
    modified: new Date().toISOString(),
  };
}
