import { resolve } from 'node:path';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { writeFault } from '@/core/claims/fault';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { CannotRun } from './command-line';
import { claimSetFile } from './ledgers/built-files';
import { readTextFile } from './read-text-file';

const bundledPack = resolve(import.meta.dirname, '..', claimSetFile);

/** The bundled pack and these, as if they were installed: one of the same id takes the bundled one's place. */
export function readPacks(paths: readonly string[]): readonly ClaimPack[] {
  const packs = new Map<string, ClaimPack>();
  for (const path of paths) {
    const pack = readPack(path);
    if (packs.has(pack.id)) throw new CannotRun(`${path}: another pack has the id "${pack.id}", too.`);
    packs.set(pack.id, pack);
  }
  const bundled = readPack(bundledPack);
  return packs.has(bundled.id) ? [...packs.values()] : [bundled, ...packs.values()];
}

/** Cannot run where the file is no claim pack; each fault on a line of its own, with its path in the pack. */
export function readPack(path: string): ClaimPack {
  const parsed = parseClaimPackText(readTextFile(path));
  if (parsed.ok) return parsed.pack;
  throw new CannotRun(parsed.faults.map((fault) => `${path}: ${writeFault(fault)}`).join('\n'));
}
