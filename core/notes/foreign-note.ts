/** What the readers of other programs' files share: distrusting values, and making a note of what was found. */
import type { Note } from '@/core/notes/note';
import { parseNote } from './parse-note';

export type Entry = Readonly<Record<string, unknown>>;

/** A note, or why there is none. */
export type ReadEntry =
  { readonly ok: true; readonly note: Note } | { readonly ok: false; readonly reason: string };

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What JSON-LD writes alone or as a list. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function findText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** As it is where it is one of ours; other zones and precisions become ours. Undefined where it is no instant. */
export function findInstant(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  return /^[\dT:.-]+Z$/.test(value) ? value : new Date(time).toISOString();
}

/** The same UUID for the same text everywhere, so that a file that is imported twice adds nothing. */
export function uuidOf(text: string): string {
  const hex = [0x9747b28c, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]
    .map((seed) => hash(text, seed).toString(16).padStart(8, '0'))
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Through the same door as every note. */
export function checkNote(note: unknown): ReadEntry {
  return parseNote(note);
}

/** FNV-1a with a closing mix, so that the four parts of an id have nothing in common. */
function hash(text: string, seed: number): number {
  let value = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
