/** What decides before a claim pack is read: its length, and how it begins. */
import type { Fault } from '@/core/claims/fault';

/** Longest pack, in bytes; a text of more characters than this has more bytes. */
export const longestPack = 160_000_000;
/** So much of a file's beginning decides whether it is a pack at all. */
export const packHeadLength = 65_536;

/** `length` in bytes or characters. */
export function findLengthFault(length: number): Fault | undefined {
  if (length <= longestPack) return undefined;
  return { path: '', expected: `at most ${longestPack / 1e6} MB`, came: `${Math.ceil(length / 1e6)} MB` };
}

/**
 * Why the file that begins so cannot be a claim pack, or undefined. Lets a caller refuse a large file
 * before reading it: the key `format` must stand in the first 64 kB, with its one value.
 */
export function findHeadFault(head: string): Fault | undefined {
  const expected = 'a claim pack: JSON that begins with "format": "second-source/claim-pack"';
  if (head.trim() === '') return { path: '', expected, came: 'nothing' };
  if (!/^\uFEFF?\s*\{/.test(head)) return { path: '', expected, came: 'another kind of file' };
  if (/"format"\s*:\s*"second-source\/claim-pack"/.test(head)) return undefined;
  const came = /"format"\s*:/.test(head) ? 'another format' : 'no such key in the first 64 kB';
  return { path: 'format', expected, came, advice: 'Claims, notes and backups are different files.' };
}
