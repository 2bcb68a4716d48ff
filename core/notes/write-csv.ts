/** Notes as a table for spreadsheets (RFC 4180). No cell can begin a formula, whatever a page or the reader wrote. */
import type { Note } from '@/core/notes/note';

/** The heads of the columns, in their order, in the reader's language. */
export type CsvHeads = Readonly<Record<(typeof columns)[number], string>>;
const columns = [
  'created',
  'changed',
  'page',
  'address',
  'words',
  'note',
  'label',
  'tags',
  'claims',
  'report',
  'id',
] as const;

/** With the byte order mark by which spreadsheets recognise UTF-8. */
export function writeCsv(notes: readonly Note[], heads: CsvHeads): string {
  const rows = [heads, ...notes.map(toRow)].map((row) => columns.map((column) => writeCell(row[column])));
  return `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
}

function toRow({ created, modified, page, claim, links = [], ...note }: Note): CsvHeads {
  const claims = claim === undefined ? links : [claim, ...links];
  return {
    created,
    changed: modified,
    page: page?.title ?? '',
    address: page?.url ?? '',
    words: page?.quote?.exact ?? '',
    note: note.body,
    label: note.label ?? '',
    tags: note.tags.join('; '),
    claims: claims.map(({ text }) => text).join('; '),
    report: note.report?.title ?? '',
    id: note.id,
  };
}

/** A cell that begins like a formula gets an apostrophe, which spreadsheets take for "this is text". */
function writeCell(value: string): string {
  const safe = /^[\s\uFEFF]*[=+\-@\t\r|%＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
