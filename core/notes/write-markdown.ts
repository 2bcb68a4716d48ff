/**
 * Notes as Markdown, page by page. What the reader wrote stays as it is, for it is Markdown already; everything that
 * comes from pages and packs is escaped, so that it reads as text and nothing in it acts.
 */
import type { Note, NoteLabel } from '@/core/notes/note';

/** What the file says in the reader's language. Gets text that is escaped already, and days like `2025-04-25`. */
export type MarkdownWords = {
  readonly claim: (text: string) => string;
  readonly report: (title: string) => string;
  readonly written: (day: string) => string;
  readonly changed: (day: string) => string;
  readonly label: (label: NoteLabel) => string;
};

/** All notes of one page under one heading, and so those of one claim or report that are on no page. */
export function writeMarkdown(notes: readonly Note[], words: MarkdownWords): string {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const key = note.page?.url ?? (note.claim ?? note.report)?.id ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [note]);
    else group.push(note);
  }
  return [...groups.values()].map((group) => writeGroup(group, words)).join('\n');
}

function writeGroup(notes: readonly Note[], words: MarkdownWords): string {
  const [first] = notes;
  const url = first?.page?.url;
  const title = first?.page?.title ?? url ?? first?.claim?.text ?? first?.report?.title ?? '';
  const address = url === undefined ? '' : `\n<${escapeAddress(url)}>\n`;
  const written = notes.map((note) => writeNote(note, words)).join('\n---\n\n');
  return `${title === '' ? '' : `# ${escapeLine(title)}\n`}${address}\n${written}`;
}

function writeNote(note: Note, words: MarkdownWords): string {
  const { body, page, claim, links = [], report } = note;
  const quote = page?.quote?.exact;
  const claims = claim === undefined ? links : [claim, ...links];
  const parts = [
    quote === undefined ? '' : quoteLines(escapeText(quote)),
    ...claims.map(({ text }) => words.claim(escapeLine(text))),
    report === undefined ? '' : words.report(escapeLine(report.title)),
    shiftHeadings(body.trimEnd()),
    `_${writeFacts(note, words).join(' · ')}_`,
  ];
  return parts.flatMap((each) => (each === '' ? [] : [`${each}\n`])).join('\n');
}

function writeFacts({ created, modified, label, tags }: Note, words: MarkdownWords): string[] {
  return [
    words.written(created.slice(0, 10)),
    ...(modified === created ? [] : [words.changed(modified.slice(0, 10))]),
    ...(label === undefined ? [] : [words.label(label)]),
    ...tags.map((tag) => `#${escapeLine(tag).replace(/\s/g, '-')}`),
  ];
}

/** Headings of a note stand below those of the file. */
function shiftHeadings(body: string): string {
  return body.replace(/^(#{1,5}) /gm, '#$1 ');
}

function quoteLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function escapeLine(text: string): string {
  return escapeText(text.replace(/\s+/g, ' ').trim());
}

/** Every sign with which Markdown or HTML could begin something. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])/gm,
      (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}

function escapeAddress(url: string): string {
  return url.replace(/[<>\s]/g, encodeURIComponent);
}
