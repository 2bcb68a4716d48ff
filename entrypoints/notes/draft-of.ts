/** The note in hand as the editor shows it, and what is typed there as a note. */
import type { Draft, Written } from '@/components/notes/NoteEditor';
import type { ClaimRef, Verdict } from '@/core/claims/article-check';
import type { PageState } from '@/core/claims/page-state';
import type { Note } from '@/core/notes/note';
import { looserTie } from './new-note';
import type { Hand } from './use-writing';

export function draftOf({ note, base, kept, theirs }: Hand, page: PageState | null): Draft {
  const claim = note.claim ?? null;
  return {
    written: { body: note.body, tags: note.tags, label: note.label ?? null, links: note.links ?? [] },
    isNew: base === null,
    kept,
    theirs,
    looser: looserTie(note),
    tie: {
      claim,
      verdict: claim && verdictOf(claim, page),
      words: note.page?.quote?.exact ?? null,
      report: note.report?.title ?? null,
    },
  };
}

export function withWritten(note: Note, { body, tags, label, links }: Written): Note {
  const { id, revision, page, claim, report, created, modified } = note;
  return {
    id,
    revision,
    body,
    tags,
    ...(label === null || label === undefined ? {} : { label }),
    ...(page === undefined ? {} : { page }),
    ...(claim === undefined ? {} : { claim }),
    ...(links.length === 0 ? {} : { links }),
    ...(report === undefined ? {} : { report }),
    created,
    modified,
  };
}

function verdictOf(claim: ClaimRef, page: PageState | null): Verdict | null {
  if (page?.status !== 'checked') return null;
  const match = page.check.matches.find(
    (each) => each.claim.id === claim.id && each.claim.pack === claim.pack,
  );
  return match?.verdict ?? null;
}
