/** Which claims the reader has notes on, handed down past everything that shows claims for other reasons. */
import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import type { ClaimRef } from '@/core/claims/article-check';
import type { Note } from '@/core/notes/note';

/** By `pack/id`; notes in the trash are not among them. */
export type NotedClaims = ReadonlyMap<string, readonly Note[]>;

export const NotedClaimsContext = createContext<NotedClaims>(new Map());

export function groupByClaim(notes: readonly Note[]): NotedClaims {
  const byClaim = new Map<string, Note[]>();
  for (const note of notes) {
    if (note.deleted !== undefined) continue;
    const claims = [...(note.claim === undefined ? [] : [note.claim]), ...(note.links ?? [])];
    for (const key of new Set(claims.map(keyOf))) byClaim.set(key, [...(byClaim.get(key) ?? []), note]);
  }
  return byClaim;
}

type ClaimProps = { readonly claim: Pick<ClaimRef, 'pack' | 'id'> };

/** Beside a claim: that there are notes on it, and how many. */
export function NoteSign({ claim }: ClaimProps): VNode | null {
  const { say } = useWords();
  const n = useContext(NotedClaimsContext).get(keyOf(claim))?.length ?? 0;
  if (n === 0) return null;
  return (
    <span class="noted">
      <Icon name="note" />
      {say('count.notes', { n })}
    </span>
  );
}

/** In an open claim: what the reader wrote about it, on whatever page. */
export function NotesOnClaim({ claim }: ClaimProps): VNode | null {
  const { say, instant, number } = useWords();
  const notes = useContext(NotedClaimsContext).get(keyOf(claim)) ?? [];
  if (notes.length === 0) return null;
  return (
    <section class="section">
      <h3 class="eyebrow">
        {say('claim.yourNotes')} <span class="n">{number(notes.length)}</span>
      </h3>
      <ul class="own">
        {notes.map((note) => (
          <li key={note.id}>
            <p class="text" dir="auto">
              {note.body}
            </p>
            <p class="small faint">{instant(note.modified)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ pack, id }: Pick<ClaimRef, 'pack' | 'id'>): string {
  return `${pack}/${id}`;
}
