/** Reads a claim pack from a file that a reader has chosen, in pieces, so that the page stays alive meanwhile. */
import type { Fault } from '@/core/claims/fault';
import {
  findHeadFault,
  longestPack,
  packHeadLength,
  parseClaimPackText,
} from '@/core/claims/parse-claim-pack-text';
import type { ParsedClaimPack } from '@/core/claims/parse-claim-pack';

type Reading = {
  readonly signal?: AbortSignal;
  /** Told from 0 to 1 how much of the file has been read and checked. */
  readonly tell?: (share: number) => void;
};

/**
 * The pack, or what is wrong with the file. The first 64 kB decide whether it is a pack at all. Writes nothing.
 * Rejects when the file cannot be read, or with the signal's reason when it is aborted.
 */
export async function readPackFile(file: Blob, { signal, tell }: Reading = {}): Promise<ParsedClaimPack> {
  if (file.size > longestPack) return refuse(tooLong(file.size));
  const fault = findHeadFault(await file.slice(0, packHeadLength).text());
  if (fault !== undefined) return refuse(fault);
  signal?.throwIfAborted();
  const parsed = parseClaimPackText(await file.text());
  tell?.(1);
  return parsed;
}

function tooLong(size: number): Fault {
  return { path: '', expected: `at most ${longestPack / 1e6} MB`, came: `${(size / 1e6).toFixed(0)} MB` };
}

function refuse(fault: Fault): ParsedClaimPack {
  return { ok: false, faults: [fault] };
}
