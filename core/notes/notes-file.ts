/**
 * The file that notes are backed up in: JSON, every revision of every note, what is in the trash included, and the
 * reader's choices. Reading it back gives exactly what was written.
 *
 *     { "format": "second-source/notes", "version": 1, "exported": instant,
 *       "notes": [ every revision, by id and then number ], "choices": { table: [ rows ] } }
 */
import type { Note } from '@/core/notes/note';

export const notesFormat = 'second-source/notes';

/** Tables of the reader's choices, row by row as they are stored; this file does not look into them. */
export type KeptChoices = Readonly<Record<string, readonly unknown[]>>;

/** The same notes give the same text, but for the instant. A line for each revision, so that files can be compared. */
export function writeNotesFile(notes: readonly Note[], exported: string, choices?: KeptChoices): string {
  const rows = [...notes].sort(byIdAndNumber).map((note) => JSON.stringify(sorted(note)));
  const head = `"format": ${JSON.stringify(notesFormat)},\n"version": 1,\n"exported": ${JSON.stringify(exported)}`;
  const tail = choices === undefined ? '' : `,\n"choices": ${JSON.stringify(choices)}`;
  return `{\n${head},\n"notes": [\n${rows.join(',\n')}\n]${tail}\n}\n`;
}

function byIdAndNumber(one: Note, other: Note): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : one.revision - other.revision;
}

/** The keys in one order, whoever built the note. */
function sorted({ id, revision, created, modified, deleted, body, tags, ...ties }: Note): object {
  const { label, page, claim, links, report } = ties;
  return { id, revision, created, modified, deleted, label, body, tags, page, claim, links, report };
}
