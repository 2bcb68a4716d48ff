/**
 * Drafts of notes, each in a place of its own, so that none can overwrite another. They lie in the `localStorage` of
 * the extension's own pages: a popup is closed without warning, and only a write that is done when the key is
 * released is surely done by then. They outlive the browser, and a site cannot see them. A lock that the browser
 * drops with the window says which drafts somebody is writing in.
 */
import type { Note } from '@/core/notes/note';
import { parseNote } from '@/core/notes/parse-note';

export type StoredDraft = {
  readonly key: string;
  readonly note: Note;
  /** The revision that it was begun from; null for a new note. */
  readonly base: Note | null;
  /** Where it was begun: the key of a page, or a place of ours. */
  readonly place: string;
};

export type DraftKept = { readonly ok: true; readonly at: string } | { readonly ok: false };

const prefix = 'draft ';
/** Of its own each time: two windows that change one note have a draft each. */
export function draftKey(note: Note): string {
  return `${prefix}${note.id} ${crypto.randomUUID()}`;
}

export function keepDraft({ key, ...draft }: StoredDraft): DraftKept {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return { ok: true, at: draft.note.modified };
  } catch {
    // The space is full: the editor says that the draft cannot be kept.
    return { ok: false };
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key);
}

/** Newest first. What is no draft any more is passed over. */
export function findDrafts(): readonly StoredDraft[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return keys
    .flatMap((key) => parseDraft(key, localStorage.getItem(key)))
    .toSorted((one, other) => other.note.modified.localeCompare(one.note.modified));
}

type Lifetime = { readonly signal: AbortSignal };

/** True once this window alone may go on with the draft; it may until the signal or the window ends. */
export function holdDraft(key: string, { signal }: Lifetime): Promise<boolean> {
  return new Promise((tell) => {
    void navigator.locks.request(key, { ifAvailable: true }, (lock) => {
      tell(lock !== null);
      return lock === null ? null : new Promise<null>((end) => ended(signal, () => end(null)));
    });
  });
}

/** Keys of the drafts that some window has in hand. */
export async function heldDrafts(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name === undefined ? [] : [name])));
}

/** Tells when another window has written or dropped a draft, and when the reader comes back to this one. */
export function watchDrafts(tell: () => void, { signal }: Lifetime): void {
  addEventListener('storage', ({ key }) => key?.startsWith(prefix) === true && tell(), { signal });
  addEventListener('focus', tell, { signal });
}

function ended(signal: AbortSignal, tell: () => void): void {
  if (signal.aborted) tell();
  else signal.addEventListener('abort', tell, { once: true });
}

function parseDraft(key: string, text: string | null): readonly StoredDraft[] {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return [];
  if (!('note' in value) || !('place' in value) || typeof value.place !== 'string') return [];
  const note = parseNote(value.note);
  if (!note.ok) return [];
  const base = 'base' in value ? parseNote(value.base) : null;
  return [{ key, note: note.note, base: base?.ok === true ? base.note : null, place: value.place }];
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Cut off in the middle: as good as none.
    return null;
  }
}
