/**
 * Which of two revisions is the newer one. Numbers are given by each computer for itself, so that two computers that
 * have exchanged their notes agree only by when a revision was written; the words break a tie the same way everywhere.
 */
import type { Note } from '@/core/notes/note';
import { contentOf } from './same-content';

/** Below 0 where `one` is older. */
export function compareRevisions(one: Note, other: Note): number {
  return (
    Date.parse(one.modified) - Date.parse(other.modified) ||
    compareTexts(contentOf(one), contentOf(other)) ||
    one.revision - other.revision
  );
}

export function newestOf(revisions: readonly Note[]): Note | undefined {
  return revisions.reduce<Note | undefined>(
    (newest, each) => (newest === undefined || compareRevisions(newest, each) < 0 ? each : newest),
    undefined,
  );
}

/** The same revision on every computer, whatever its number there: who wrote what, and when. */
export function revisionKey(note: Note): string {
  return `${Date.parse(note.modified)} ${contentOf(note)}`;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
