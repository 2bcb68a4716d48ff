/** A claim pack as text, all at once: guards size, depth and doubled keys before anything is built from it. */
import type { ParsedClaimPack } from '@/core/claims/parse-claim-pack';
import { createPackReader } from '@/core/claims/read-claim-pack';
import { runThrough } from '@/core/claims/run-through';

export function parseClaimPackText(text: string): ParsedClaimPack {
  const reader = createPackReader();
  reader.push(text);
  return runThrough(reader.finish());
}
