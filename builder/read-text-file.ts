import { readFileSync, statSync } from 'node:fs';
import { CannotRun, firstLine } from './command-line';

/** More than any article or pack has. */
const longestFile = 160_000_000;

/** A file as text, in UTF-8 or UTF-16. Cannot run where it is missing, empty, a folder, too large or not text. */
export function readTextFile(path: string): string {
  const text = decode(path, readBytes(path));
  if (text.trim() === '') throw new CannotRun(`${path} is empty.`);
  if (text.includes('\u0000')) throw new CannotRun(`${path} is not text.`);
  return text;
}

function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new CannotRun(`${path} is not a file.`);
    if (stats.size > longestFile) throw new CannotRun(`${path} is larger than ${longestFile / 1e6} MB.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

function decode(path: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${path} is not text in ${encoding.toUpperCase()}.`);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function reasonOf(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing ? 'there is no such file' : firstLine(error);
}
