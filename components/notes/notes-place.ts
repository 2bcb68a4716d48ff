/** Places of notes in the library, and the addresses that notes link to. */
export type NotesPlace =
  { readonly view: 'all' | 'trash' | 'files' } | { readonly view: 'note'; readonly id: string };

/** `#/notes`, `#/notes/note/ID`, `#/notes/trash`, `#/notes/files`; anything else is all notes. */
export function parseNotesPlace(first: string | null, second: string | null): NotesPlace {
  if (first === 'note' && second !== null) return { view: 'note', id: second };
  return { view: first === 'trash' || first === 'files' ? first : 'all' };
}

export function hrefOfNotes(...parts: readonly string[]): string {
  return addressOf('notes', parts);
}

/** Begins a note on a claim or a report. */
export function hrefOfNewNote(on: 'claim' | 'report', pack: string, id: string): string {
  return addressOf('notes', [`on-${on}`, `${pack}/${id}`]);
}

export function hrefOfRow(section: 'claims' | 'reports', pack: string, id: string): string {
  return addressOf(section, [pack, id]);
}

function addressOf(section: string, parts: readonly string[]): string {
  return `#/${[section, ...parts].map(encodeURIComponent).join('/')}`;
}
