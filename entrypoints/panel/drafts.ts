/**
 * Drafts of notes, one a page. They lie in the `localStorage` of the extension's own pages: a popup is closed
 * without warning, and only a write that is done when the key is released is surely done by then. They outlive the
 * browser, and a site cannot see them.
 */
import type { DraftKept } from '@/components/NoteEditor';
import type { Note } from '@/core/notes/note';
import { pageKey } from '@/core/notes/normalise-url';
import { parseNote } from '@/core/notes/parse-note';

/** `url` is null for a note on a claim where no page is known. */
export function keepDraft(url: string | null, note: Note): DraftKept {
  try {
    localStorage.setItem(keyOf(url), JSON.stringify(note));
    return { ok: true, at: note.modified };
  } catch {
    // The space is full: the editor says that the draft cannot be kept.
    return { ok: false };
  }
}

export function findDraft(url: string | null): Note | null {
  const text = localStorage.getItem(keyOf(url));
  if (text === null) return null;
  const parsed = parseNote(parseJson(text));
  return parsed.ok ? parsed.note : null;
}

export function dropDraft(url: string | null): void {
  localStorage.removeItem(keyOf(url));
}

/** Tells when another window of ours has changed the draft of this page. */
export function watchDraft(
  url: string | null,
  tell: (draft: Note | null) => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  const changed = ({ key }: StorageEvent) => {
    if (key === keyOf(url)) tell(findDraft(url));
  };
  addEventListener('storage', changed, { signal });
}

function keyOf(url: string | null): string {
  return `draft ${url === null ? '' : pageKey(url)}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off in the middle: as good as none.
    return null;
  }
}
