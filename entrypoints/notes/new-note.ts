/** A note that is about to be written, tied to what the reader has in front of him. */
import type { ClaimRef } from '@/core/claims/article-check';
import type { PageState } from '@/core/claims/page-state';
import { describeAnchor } from '@/core/notes/anchor-note';
import { makeFinder } from '@/core/notes/find-anchor';
import type { Note, NotePage, ReportRef, TextQuoteSelector } from '@/core/notes/note';
import { normaliseUrl } from '@/core/notes/normalise-url';
import type { Span } from '@/core/text/span';

type Before = {
  readonly page: PageState | null;
  readonly url: string | null;
  readonly title?: string | null;
  readonly claim?: ClaimRef | null;
  readonly report?: ReportRef | null;
  /** Of the words on the page: where they stand in its text or, from a selection, what they are. */
  readonly words?: Span | TextQuoteSelector | null;
};

/** The id is made here, once, so that saving twice is saving the same note. */
export function newNote({ page, url, title, claim, report, words }: Before): Note {
  const now = new Date().toISOString();
  const place = pageOf(page, url, title ?? null, words ?? null);
  return {
    id: crypto.randomUUID(),
    revision: 1,
    body: '',
    tags: [],
    ...(place === null ? {} : { page: place }),
    ...(claim === null || claim === undefined ? {} : { claim }),
    ...(report === null || report === undefined ? {} : { report }),
    created: now,
    modified: now,
  };
}

/** The page of a note on these words of it; null where its address cannot be kept. */
export function pageOf(
  page: PageState | null,
  url: string | null,
  title: string | null,
  words: Span | TextQuoteSelector | null,
): NotePage | null {
  const address = url === null ? null : normaliseUrl(url);
  if (address === null) return null;
  if (page?.status !== 'checked') {
    return { url: address, title, ...(words === null || 'start' in words ? {} : { quote: words }) };
  }
  return { url: address, title: page.title, ...anchorOf(page.text, words) };
}

/** Selected words are looked for in the article's own text, where they are found again; elsewhere they stand alone. */
function anchorOf(
  text: string,
  words: Span | TextQuoteSelector | null,
): Pick<NotePage, 'quote' | 'position'> {
  if (words === null) return {};
  if ('start' in words) return describeAnchor(text, words);
  const found = makeFinder(text, () => true).find(words);
  return found.ok && !found.edited ? describeAnchor(text, found.span) : { quote: words };
}

/** Loosens the tie to the claim first, then the one to the words. */
export function untie(note: Note): Note {
  const { claim, page, ...rest } = note;
  if (page === undefined) return note;
  if (claim !== undefined && page.quote !== undefined) return { ...rest, page };
  return { ...rest, page: { url: page.url, title: page.title } };
}

/** What `untie` would leave. */
export function looserTie({ claim, page }: Note): 'text' | 'page' | null {
  if (page === undefined || (claim === undefined && page.quote === undefined)) return null;
  return claim !== undefined && page.quote !== undefined ? 'text' : 'page';
}
