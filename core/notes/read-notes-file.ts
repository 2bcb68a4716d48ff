/**
 * The one door for notes from a file: our own backup, W3C Web Annotations, the export of Hypothesis. Says what it
 * found; writes nothing.
 */
import { writeFault } from '@/core/claims/fault';
import { scanJson } from '@/core/claims/scan-json';
import { forbiddenKeys } from '@/core/claims/shape';
import type { Note } from '@/core/notes/note';
import { isEntry, type Entry, type ReadEntry } from './foreign-note';
import { notesFormat, type KeptChoices } from './notes-file';
import { parseNote } from './parse-note';
import { findHypothesisEntries, readHypothesisEntry } from './read-hypothesis';
import { findAnnotations, readAnnotation } from './read-web-annotations';

export type NotesRead =
  | {
      readonly ok: true;
      readonly kind: 'own' | 'web-annotation' | 'hypothesis';
      /** Revisions in the order of the file. */
      readonly notes: readonly Note[];
      readonly choices?: KeptChoices;
      /** Entries of other programs that cannot be notes, and why. Our own files are read whole or not at all. */
      readonly refused: readonly RefusedEntry[];
    }
  | { readonly ok: false; readonly reason: string };

/** `place` counts from 1. */
export type RefusedEntry = { readonly place: number; readonly reason: string };

/** Longest file, in bytes; looked at before a file is read. */
export const longestNotesFile = 200_000_000;
const deepest = 32;
const mostEntries = 500_000;

/** `now` stands in for instants that other programs' files do not tell. */
export function readNotesFile(text: string, now: string): NotesRead {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.length > longestNotesFile) return refuse(`it is larger than ${longestNotesFile / 1e6} MB`);
  if (!/^\s*[{[]/.test(content)) return refuse('it is no JSON file');
  const fault = scanJson(content, { depth: deepest, entries: mostEntries });
  if (fault !== undefined) return refuse(writeFault(fault));
  const value = parseJson(content);
  if (value === undefined) return refuse('it is no JSON, or cut off');
  const forbidden = findForbiddenKey(value);
  if (forbidden !== undefined) return refuse(`no key may be called ${forbidden}`);
  return readValue(value, now);
}

function readValue(value: unknown, now: string): NotesRead {
  if (isEntry(value) && value.format === notesFormat) return readOwn(value);
  const hypothesis = findHypothesisEntries(value);
  if (hypothesis !== undefined) {
    return gather(
      'hypothesis',
      hypothesis.map((each) => readHypothesisEntry(each, now)),
    );
  }
  const found = findAnnotations(value);
  if (found === undefined) {
    return refuse(
      'it is neither a backup of Second Source, nor Web Annotations, nor an export of Hypothesis',
    );
  }
  if (found.elsewhere)
    return refuse('a part of this collection is at an address, and nothing is fetched from there');
  return gather(
    'web-annotation',
    found.items.map((each) => readAnnotation(each, now)),
  );
}

function readOwn({ version, notes, choices }: Entry): NotesRead {
  if (version !== 1) return refuse('it was written by a newer Second Source');
  if (!Array.isArray(notes)) return refuse('notes must be a list');
  const read: Note[] = [];
  for (const [index, each] of notes.entries()) {
    const parsed = parseNote(each);
    if (!parsed.ok) return refuse(`notes[${index}]: ${parsed.reason}`);
    read.push(parsed.note);
  }
  if (choices === undefined) return { ok: true, kind: 'own', notes: read, refused: [] };
  if (!isChoices(choices)) return refuse('choices must be lists');
  return { ok: true, kind: 'own', notes: read, choices, refused: [] };
}

function gather(kind: 'web-annotation' | 'hypothesis', entries: readonly ReadEntry[]): NotesRead {
  return {
    ok: true,
    kind,
    notes: entries.flatMap((entry) => (entry.ok ? [entry.note] : [])),
    refused: entries.flatMap((entry, index) =>
      entry.ok ? [] : [{ place: index + 1, reason: entry.reason }],
    ),
  };
}

function isChoices(value: unknown): value is KeptChoices {
  return isEntry(value) && Object.values(value).every((rows) => Array.isArray(rows));
}

/** Not deeper than the scan has allowed. */
function findForbiddenKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && forbiddenKeys.includes(key)) return key;
    const found = findForbiddenKey(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says that it is no JSON.
    return undefined;
  }
}

function refuse(reason: string): NotesRead {
  return { ok: false, reason };
}
