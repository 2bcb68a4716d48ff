/** The notes of a page in the order that the reader wants, and by whether they found their place. */
import type { ListedNote } from '@/components/notes/notes-state';

export type NoteOrder = 'page-order' | 'newest-first';

export type NoteGroup = {
  readonly of: 'here' | 'on-claim' | 'not-found';
  readonly notes: readonly ListedNote[];
};

/** Groups without a note are left out, but for the first. */
export function groupNotes(notes: readonly ListedNote[], order: NoteOrder): readonly NoteGroup[] {
  const sorted = notes.toSorted(order === 'page-order' ? byPlace : newestFirst);
  const groups = (['here', 'on-claim', 'not-found'] as const).map((of) => ({
    of,
    notes: sorted.filter((each) => groupOf(each) === of),
  }));
  return groups.filter(({ of, notes: some }) => of === 'here' || some.length > 0);
}

function groupOf({ placement, isHere }: ListedNote): NoteGroup['of'] {
  if (placement?.state === 'not-found') return 'not-found';
  if (placement?.state !== 'on-claim') return 'here';
  if (isHere) return placement.notFound === null ? 'here' : 'not-found';
  return 'on-claim';
}

/** What is on the page as a whole stands first, as its title does. */
function byPlace(one: ListedNote, other: ListedNote): number {
  return startOf(one) - startOf(other) || newestFirst(one, other);
}

function startOf({ placement }: ListedNote): number {
  if (placement?.state === 'placed' || placement?.state === 'edited') return placement.span.start;
  return placement?.state === 'on-claim' ? (placement.spans[0]?.start ?? 0) : -1;
}

function newestFirst({ note: one }: ListedNote, { note: other }: ListedNote): number {
  return one.modified < other.modified ? 1 : one.modified > other.modified ? -1 : 0;
}
