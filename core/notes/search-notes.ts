/**
 * Searches notes with the syntax of the look-up: words, phrases in quotation marks, and `tag:`, `site:`, `claim:`,
 * `before:` and `after:`, each with a value of one word or in quotation marks. Every word must begin a word of the note, of
 * the words it is on, of its page's title, of its claims or of its tags. A key without a value yet asks for nothing.
 */
import { splitWords } from '@/core/claims/parse-query';
import type { Note } from '@/core/notes/note';
import { normaliseUrl } from './normalise-url';

export type NoteQuery = {
  readonly words: readonly string[];
  /** Folded; each must stand so, whole words next to each other, in one of the texts of a note. */
  readonly phrases: readonly string[];
  /** Folded; each must begin a tag. */
  readonly tags: readonly string[];
  /** Beginnings or ends of host names: `bbc` and `bbc.co.uk` find `www.bbc.co.uk`. */
  readonly sites: readonly string[];
  readonly claim: readonly string[];
  /** Days or their beginnings, of the last change. */
  readonly before: string | null;
  readonly after: string | null;
};

export type NoteOrder = 'newest' | 'oldest' | 'page';

/** Notes with what is searched of them, made once for many questions. */
export type NoteIndex = { readonly entries: readonly NoteEntry[] };
type NoteEntry = {
  readonly note: Note;
  readonly hay: string;
  readonly tags: readonly string[];
  readonly host: string;
  readonly claims: string;
};

/** Straight or curled quotation marks, as keyboards and telephones give them. */
const part = /(?:(tag|site|claim|before|after):)?(?:(["“”„«])([^"“”„«»]*)(["“”»]?)|(\S+))?/gi;

function parseNoteQuery(text: string): NoteQuery {
  const parts = [...text.matchAll(part)].map(([, key = '', open, quoted, close = '', word]) => ({
    key: key.toLowerCase(),
    value: (quoted ?? word ?? '').trim(),
    // Until it is closed its last word is still being typed.
    isPhrase: open !== undefined && close !== '',
  }));
  const valuesOf = (key: string): string[] =>
    parts.filter((each) => each.key === key && each.value !== '').map(({ value }) => value);
  return {
    words: splitWords(valuesOf('').join(' ')),
    phrases: parts
      .filter(({ key, isPhrase }) => key === '' && isPhrase)
      .map(({ value }) => splitWords(value).join(' '))
      .filter((phrase) => phrase !== ''),
    tags: valuesOf('tag').map(foldTag),
    sites: valuesOf('site').map((value) => value.toLowerCase()),
    claim: splitWords(valuesOf('claim').join(' ')),
    before: valuesOf('before').find(isDayOrPart) ?? null,
    after: valuesOf('after').find(isDayOrPart) ?? null,
  };
}

export function compileNotes(notes: readonly Note[]): NoteIndex {
  return { entries: notes.map(toEntry) };
}

/** In page order notes of one page stand together, by their place on it. */
export function searchNotes(index: NoteIndex, text: string, order: NoteOrder = 'newest'): Note[] {
  const query = parseNoteQuery(text);
  const found = index.entries.filter((entry) => answers(entry, query)).map(({ note }) => note);
  return found.sort(orders[order]);
}

/** Tags with the number of their notes, most used first. */
export function countTags(notes: readonly Note[]): { readonly tag: string; readonly notes: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, notes: count }))
    .sort((one, other) => other.notes - one.notes || compare(one.tag, other.tag));
}

function answers({ note, hay, tags, host, claims }: NoteEntry, query: NoteQuery): boolean {
  const day = note.modified.slice(0, 10);
  return (
    query.words.every((word) => hay.includes(` ${word}`)) &&
    query.phrases.every((phrase) => hay.includes(` ${phrase} `)) &&
    query.tags.every((wanted) => tags.some((tag) => tag.startsWith(wanted))) &&
    query.sites.every((site) => isSite(host, site)) &&
    query.claim.every((word) => claims.includes(` ${word}`)) &&
    (query.before === null || day < query.before) &&
    (query.after === null || day.slice(0, query.after.length) > query.after)
  );
}

function isSite(host: string, site: string): boolean {
  return host.startsWith(site) || host.endsWith(site) || host.includes(`.${site}`);
}

const orders: Readonly<Record<NoteOrder, (one: Note, other: Note) => number>> = {
  newest: (one, other) => compare(other.modified, one.modified),
  oldest: (one, other) => compare(one.created, other.created),
  page: (one, other) =>
    compare(one.page?.url ?? '\uffff', other.page?.url ?? '\uffff') ||
    (one.page?.position?.start ?? -1) - (other.page?.position?.start ?? -1) ||
    compare(one.created, other.created),
};

function toEntry(note: Note): NoteEntry {
  const { body, tags, page, claim, links = [], report } = note;
  const claims = [claim, ...links].map((each) => each?.text ?? '').join(' ');
  const texts = [body, page?.quote?.exact, page?.title, report?.title, claims, tags.join(' ')];
  return {
    note,
    hay: texts.map((text) => toHay(text ?? '')).join(''),
    tags: tags.map(foldTag),
    host: page === undefined ? '' : hostOf(page.url),
    claims: toHay(claims),
  };
}

/** Every word between blanks, so that ` wor` asks for a beginning and ` one two ` for a phrase. */
function toHay(text: string): string {
  return ` ${splitWords(text).join(' ')} `;
}

function foldTag(tag: string): string {
  return splitWords(tag).join(' ');
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/]+)/.exec(normaliseUrl(url) ?? '')?.[1]?.replace(/^www\./, '') ?? '';
}

function isDayOrPart(value: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
