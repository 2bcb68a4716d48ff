/** A claim pack as text: guards size, depth and doubled keys before anything is built from it. */
import type { Fault } from '@/core/claims/fault';
import { mostRows } from '@/core/claims/pack-shape';
import { parseClaimPack, type ParsedClaimPack } from '@/core/claims/parse-claim-pack';
import { scanJson } from '@/core/claims/scan-json';
import { deepest } from '@/core/claims/shape';

/** Longest pack, in bytes; a text of more characters than this has more bytes. */
export const longestPack = 160_000_000;
/** So much of a file's beginning decides whether it is a pack at all. */
export const packHeadLength = 65_536;

export function parseClaimPackText(text: string): ParsedClaimPack {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.length > longestPack) {
    return refusal({
      path: '',
      expected: `at most ${longestPack / 1e6} MB`,
      came: `${content.length} bytes`,
    });
  }
  const fault =
    findHeadFault(content.slice(0, packHeadLength)) ??
    scanJson(content, { depth: deepest, entries: mostRows });
  return fault === undefined ? parseJson(content) : refusal(fault);
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

function parseJson(text: string): ParsedClaimPack {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error);
    return refusal({ path: '', expected: 'JSON', came });
  }
  return parseClaimPack(value);
}

function refusal(fault: Fault): ParsedClaimPack {
  return { ok: false, faults: [fault] };
}
