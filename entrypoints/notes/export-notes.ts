/** Notes as files for other programs, in the reader's language. */
import type { Words } from '@/components/words';
import type { Note } from '@/core/notes/note';
import { writeCsv } from '@/core/notes/write-csv';
import { writeMarkdown } from '@/core/notes/write-markdown';
import { writeWebAnnotations } from '@/core/notes/write-web-annotations';
import { saveFile } from './save-file';

export function exportMarkdown(notes: readonly Note[], { say, day }: Words): void {
  const text = writeMarkdown(notes, {
    claim: (claim) => say('export.md.claim', { text: claim }),
    report: (title) => say('export.md.report', { text: title }),
    written: (on) => say('export.md.written', { day: day(on) }),
    changed: (on) => say('export.md.changed', { day: day(on) }),
    label: (label) => say(`label.${label}`),
  });
  saveFile(text, nameOf('md'), 'text/markdown');
}

export function exportCsv(notes: readonly Note[], { say }: Words): void {
  const text = writeCsv(notes, {
    created: say('export.csv.created'),
    changed: say('export.csv.changed'),
    page: say('export.csv.page'),
    address: say('export.csv.address'),
    words: say('export.csv.words'),
    note: say('export.csv.note'),
    label: say('export.csv.label'),
    tags: say('export.csv.tags'),
    claims: say('export.csv.claims'),
    report: say('export.csv.report'),
    id: say('export.csv.id'),
  });
  saveFile(text, nameOf('csv'), 'text/csv');
}

export function exportAnnotations(notes: readonly Note[]): void {
  saveFile(writeWebAnnotations(notes), nameOf('jsonld'), 'application/ld+json');
}

function nameOf(ending: string): string {
  return `second-source-notes-${new Date().toISOString().slice(0, 10)}.${ending}`;
}
