/** A note that is about to be written, tied to what the reader has in front of him. */
import type { ClaimRef } from '@/core/claims/article-check';
import type { PageState } from '@/core/claims/page-state';
import { describeAnchor } from '@/core/notes/anchor-note';
import type { Note, NotePage } from '@/core/notes/note';
import { normaliseUrl } from '@/core/notes/normalise-url';
import type { Span } from '@/core/text/span';

type Before = {
  readonly page: PageState | null;
  readonly url: string | null;
  readonly claim: ClaimRef | null;
  /** Of the words on the page. */
  readonly span: Span | null;
};

/** The id is made here, once, so that saving twice is saving the same note. */
export function newNote({ page, url, claim, span }: Before): Note {
  const now = new Date().toISOString();
  const place = pageOf(page, url, span);
  return {
    id: crypto.randomUUID(),
    revision: 1,
    body: '',
    tags: [],
    ...(place === null ? {} : { page: place }),
    ...(claim === null ? {} : { claim }),
    created: now,
    modified: now,
  };
}

function pageOf(page: PageState | null, url: string | null, span: Span | null): NotePage | null {
  const address = url === null ? null : normaliseUrl(url);
  if (address === null) return null;
  if (page?.status !== 'checked') return { url: address, title: null };
  const anchor = span === null ? {} : describeAnchor(page.text, span);
  return { url: address, title: page.title, ...anchor };
}

/** Loosens the tie to the claim first, then the one to the words. */
export function untie(note: Note): Note {
  const { claim, page, ...rest } = note;
  if (page === undefined) return note;
  if (claim !== undefined && page.quote !== undefined) return { ...rest, page };
  return { ...rest, page: { url: page.url, title: page.title } };
}
