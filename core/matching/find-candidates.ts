/** Which claims are worth comparing with a sentence. Most sentences of a page meet none. */
import { actorKey, figureKey, wordKey } from './compile-claims';
import type { ClaimIndex } from './open-claims';
import type { TextParts } from './text-parts';

/** Claims compared with one sentence at most. */
const most = 18;
/** A key of more claims than this says too little to be followed once rarer ones have been. */
const longestList = 2000;
/** What a claim must share with the sentence: about one rare word, or two that are not. */
const leastShared = 0.7;

export type Candidates = { find(parts: TextParts, context: TextParts | undefined): readonly number[] };

/** Keeps one array of sums for all sentences of a page. */
export function makeCandidates(claims: ClaimIndex): Candidates {
  const sums = new Float32Array(claims.count);
  return {
    find(parts, context) {
      const touched: number[] = [];
      const add = (key: number, share: number) => {
        const list = claims.claimsWith(key);
        if (list.length === 0 || (list.length > longestList && touched.length > most)) return;
        const worth = share * Math.log((claims.count + 1) / list.length + 1);
        for (const claim of list) {
          if (sums[claim] === 0) touched.push(claim);
          sums[claim] = (sums[claim] ?? 0) + worth;
        }
      };
      for (const [key, share] of rarestFirst(claims, keysOf(parts, context))) add(key, share);
      const best = touched
        .filter((claim) => (sums[claim] ?? 0) >= leastShared)
        .sort((one, other) => (sums[other] ?? 0) - (sums[one] ?? 0) || one - other)
        .slice(0, most);
      for (const claim of touched) sums[claim] = 0;
      return best;
    },
  };
}

/** Keys of the sentence count in full, actors of the sentence before by half: "He" is one of them. */
function keysOf(parts: TextParts, context: TextParts | undefined): ReadonlyMap<number, number> {
  const keys = new Map<number, number>();
  for (const { actor } of context?.mentions ?? []) keys.set(actorKey(actor), 0.4);
  for (const { actor } of parts.mentions) keys.set(actorKey(actor), 0.8);
  for (const { value } of parts.quantities) keys.set(figureKey(value), 1);
  for (const { near, weight } of parts.content) keys.set(wordKey(near), 0.3 + 0.7 * weight);
  return keys;
}

function rarestFirst(
  claims: ClaimIndex,
  keys: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  return [...keys].sort(([one], [other]) => claims.claimsWith(one).length - claims.claimsWith(other).length);
}
