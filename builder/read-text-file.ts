import { readFileSync, statSync } from 'node:fs';
import { longestPack } from '@/core/claims/pack-head';
import { CannotRun, firstLine } from './command-line';

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
    if (stats.size > longestPack) throw new CannotRun(`${path} is larger than ${longestPack / 1e6} MB.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/** By the byte order mark, else as UTF-8, which other text hardly ever is by chance, else as a page declares it. */
function decode(path: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes) ?? refuse(path);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes) ?? refuse(path);
  const declared = declaredIn(bytes);
  return (
    decodeAs('utf-8', bytes) ??
    (declared === undefined ? undefined : decodeAs(declared, bytes)) ??
    refuse(path)
  );
}

function refuse(path: string): never {
  throw new CannotRun(`${path} is not text.`);
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding, or an encoding that nobody knows: the next one is tried.
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing ? 'there is no such file' : firstLine(error);
}
