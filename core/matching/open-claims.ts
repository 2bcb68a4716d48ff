/** The claim index, opened: which claims share words and actors with a sentence. */
import { openBlob } from './blob';
import { claimFormat } from './compile-claims';
import { lowerBound, openPostings } from './postings';

export type ClaimIndex = {
  readonly count: number;
  /** Number of the pack, in the order of the claim set, and the place of the claim in it. */
  placeOf(claim: number): { readonly pack: number; readonly row: number };
  /** Numbers of the claims that have the key, ascending. */
  claimsWith(key: number): Int32Array;
  /** In how many claims of a pack the key stands, and how many claims the pack has. */
  shareIn(pack: number, key: number): { readonly having: number; readonly all: number };
};

/** Undefined for bytes of an older version. */
export function openClaims(bytes: ArrayBuffer): ClaimIndex | undefined {
  const blob = openBlob(claimFormat, bytes);
  if (blob === undefined) return undefined;
  const firsts = blob.int32(0);
  const claimsWith = openPostings(blob.int32(1), blob.int32(2), blob.int32(3));
  return {
    count: firsts[firsts.length - 1] ?? 0,
    claimsWith,
    placeOf(claim) {
      const pack = lowerBound(firsts, claim + 1) - 1;
      return { pack, row: claim - (firsts[pack] ?? 0) };
    },
    shareIn(pack, key) {
      const [first = 0, end = 0] = [firsts[pack], firsts[pack + 1]];
      const claims = claimsWith(key);
      return { having: lowerBound(claims, end) - lowerBound(claims, first), all: end - first };
    },
  };
}
