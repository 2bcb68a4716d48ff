/** Reads the file that Hypothesis exports: `{ export_date, client_version, annotations: […] }`. */
import type { Note, NotePage } from '@/core/notes/note';
import {
  asList,
  checkNote,
  findInstant,
  findText,
  isEntry,
  uuidOf,
  type Entry,
  type ReadEntry,
} from './foreign-note';

/** Undefined where the file is not of Hypothesis. */
export function findHypothesisEntries(value: unknown): readonly unknown[] | undefined {
  if (!isEntry(value) || !Array.isArray(value.annotations)) return undefined;
  return 'export_date' in value || 'client_version' in value ? value.annotations : undefined;
}

/** Replies and what is private to a group become notes like all others; who wrote them is not kept. */
export function readHypothesisEntry(value: unknown, now: string): ReadEntry {
  if (!isEntry(value)) return { ok: false, reason: 'it is no annotation' };
  const id = findText(value.id);
  const url = findText(value.uri);
  if (id === undefined || url === undefined) return { ok: false, reason: 'it has no id or no address' };
  const created = findInstant(value.created) ?? now;
  const note: Note = {
    id: uuidOf(`hypothesis ${id}`),
    revision: 1,
    body: findText(value.text) ?? '',
    tags: asList(value.tags).flatMap((tag) => (typeof tag === 'string' ? [tag] : [])),
    page: readPage(value, url),
    created,
    modified: findInstant(value.updated) ?? created,
  };
  return checkNote(note);
}

function readPage({ target, document }: Entry, url: string): NotePage {
  const [title] = isEntry(document) ? asList(document.title) : [];
  const selectors = asList(target).flatMap((each) => (isEntry(each) ? asList(each.selector) : []));
  const quote = selectors.find((each) => isEntry(each) && each.type === 'TextQuoteSelector');
  const exact = isEntry(quote) ? findText(quote.exact) : undefined;
  // Its offsets count another text than ours (that of the whole page), so they would only mislead.
  if (!isEntry(quote) || exact === undefined) return { url, title: findText(title) ?? null };
  const { prefix, suffix } = quote;
  return {
    url,
    title: findText(title) ?? null,
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: findText(prefix) ?? '',
      suffix: findText(suffix) ?? '',
    },
  };
}
