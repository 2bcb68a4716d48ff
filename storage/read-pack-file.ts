/** Reads a claim pack from a file that a reader has chosen, in pieces, so that the page stays alive meanwhile. */
import type { Fault } from '@/core/claims/fault';
import { findHeadFault, findLengthFault, packHeadLength } from '@/core/claims/pack-head';
import type { ParsedClaimPack } from '@/core/claims/parse-claim-pack';
import { createPackReader } from '@/core/claims/read-claim-pack';
import { makeBreaks } from './take-breaks';

type Reading = {
  readonly signal?: AbortSignal;
  /** Told from 0 to 1 how much of the file has been read and checked. */
  readonly tell?: (share: number) => void;
};

/** Bytes; a few milliseconds of work each. */
const pieceLength = 262_144;

/**
 * The pack, or what is wrong with the file. The first 64 kB decide whether it is a pack at all. Writes nothing.
 * Rejects when the file cannot be read, or with the signal's reason when it is aborted.
 */
export async function readPackFile(
  file: Blob,
  { signal, tell = () => undefined }: Reading = {},
): Promise<ParsedClaimPack> {
  const fault = findLengthFault(file.size) ?? findHeadFault(await file.slice(0, packHeadLength).text());
  if (fault !== undefined) return { ok: false, faults: [fault] };
  const reader = createPackReader();
  const breaks = makeBreaks(signal);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let from = 0; from < file.size; from += pieceLength) {
    const bytes = await file.slice(from, from + pieceLength).arrayBuffer();
    const text = decode(decoder, bytes, from + pieceLength < file.size);
    if (text === undefined) return { ok: false, faults: [noText] };
    if (!reader.push(text)) break;
    tell((0.95 * (from + bytes.byteLength)) / file.size);
    await breaks.take();
  }
  const parsed = await breaks.between(reader.finish());
  tell(1);
  return parsed;
}

const noText: Fault = { path: '', expected: 'text in UTF-8', came: 'other bytes' };

function decode(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    // Bytes that are no characters.
    return undefined;
  }
}
