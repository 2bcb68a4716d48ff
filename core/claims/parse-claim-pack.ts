/**
 * The one door for claim packs: what the builder writes, what a reader imports and what an older database
 * holds all pass here. Distrusts everything, changes nothing, never throws, and takes time in proportion
 * to what came.
 */
import type { ClaimPack } from '@/core/claims/claim-pack';
import { createFaultList, type Fault } from '@/core/claims/fault';
import { checkRowCount, findBrokenLinks } from '@/core/claims/find-broken-links';
import { packShape } from '@/core/claims/pack-shape';
import { runThrough } from '@/core/claims/run-through';

/** Grows with every rule that an older pack may break: what has passed under this number need not be looked at again. */
export const packRules = 1;

export type ParsedClaimPack =
  { readonly ok: true; readonly pack: ClaimPack } | { readonly ok: false; readonly faults: readonly Fault[] };

/** The pack, or what is wrong with it: `mostFaults` faults at most. The pack is the very value that came. */
export function parseClaimPack(input: unknown): ParsedClaimPack {
  const faults = createFaultList();
  if (!packShape.is(input, faults)) return { ok: false, faults: faults.faults };
  if (checkRowCount(input, faults)) runThrough(findBrokenLinks(input, faults));
  return faults.faults.length === 0 ? { ok: true, pack: input } : { ok: false, faults: faults.faults };
}
