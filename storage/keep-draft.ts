/**
 * Drafts of notes. They lie in the `localStorage` of the extension's own pages: a popup is closed without warning, and
 * only a write that is done when the key is released is surely done by then. They outlive the browser, and a site
 * cannot see them. A draft belongs to its note, so that two notes in hand never share one.
 */
import type { Note } from '@/core/notes/note';
import { parseNote } from '@/core/notes/parse-note';

export type DraftPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'draft of ';

/** Done when it returns. False where the space is full: the editor has to say so. */
export function keepDraft(place: DraftPlace, note: Note): boolean {
  try {
    place.setItem(`${prefix}${note.id}`, JSON.stringify(note));
    return true;
  } catch {
    // The space is full or closed to us; the answer says it.
    return false;
  }
}

export function findDraft(place: DraftPlace, id: string): Note | undefined {
  return readDraft(place.getItem(`${prefix}${id}`));
}

export function dropDraft(place: DraftPlace, id: string): void {
  place.removeItem(`${prefix}${id}`);
}

/** All that were never saved, last written first. */
export function listDrafts(place: DraftPlace): Note[] {
  return Array.from({ length: place.length }, (_, index) => place.key(index))
    .flatMap((key) => (key?.startsWith(prefix) === true ? [readDraft(place.getItem(key))] : []))
    .flatMap((note) => (note === undefined ? [] : [note]))
    .sort((one, other) => (one.modified < other.modified ? 1 : -1));
}

/** Undefined where it was cut off in the middle. */
function readDraft(text: string | null): Note | undefined {
  if (text === null) return undefined;
  try {
    const parsed = parseNote(JSON.parse(text));
    return parsed.ok ? parsed.note : undefined;
  } catch {
    return undefined;
  }
}
