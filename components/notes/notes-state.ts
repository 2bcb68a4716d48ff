/** Notes as lists show them: what is known of them, and where they stand on the open page. */
import type { Note } from '@/core/notes/note';
import type { Placement } from '@/core/notes/place-notes';

export type ListedNote = {
  readonly note: Note;
  /** Whether it was written on the page that is open, and not only belongs to a claim that the page states. */
  readonly isHere: boolean;
  /** Null where no page is open. */
  readonly placement: Placement | null;
  /** The address at which it was written, where the article has another one now. */
  readonly movedFrom: string | null;
};

export type NotesState =
  /** The address of the page is not known to us, so no note can be tied to it. */
  | { readonly status: 'nowhere' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'read';
      readonly notes: readonly ListedNote[];
      /** So many more, older ones, are being read. */
      readonly toCome?: number;
    };

export function isKept({ deleted }: Note): boolean {
  return deleted === undefined;
}

/** Without those in the trash; null until they are read. */
export function countNotes(notes: NotesState): number | null {
  if (notes.status !== 'read') return null;
  return notes.notes.filter(({ note }) => isKept(note)).length + (notes.toCome ?? 0);
}

/** Of notes that are missing it is not said that there are none, nor is a nought put beside their name. */
export function unlessMissing(notes: NotesState, isTroubled: boolean): NotesState {
  return isTroubled && countNotes(notes) === 0 ? { status: 'loading' } : notes;
}

/** No page is open: notes of a whole library. */
export function listed(note: Note): ListedNote {
  return { note, isHere: true, placement: null, movedFrom: null };
}
