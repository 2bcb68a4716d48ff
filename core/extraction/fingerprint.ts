/**
 * Recognises a text without containing it. Of all runs of five words a text has, each folded and hashed, the
 * smallest hashes are kept: a fair sample, and the same one wherever the text stands. Two texts that share
 * half of their samples share about half of their runs.
 *
 *     “The bridge, closed since May, is safe”  →  the bridge closed since may · bridge closed since may is · …
 */
import { bareWordsOf } from './bare-words';
import { mostHashes } from '@/core/claims/pack-shape';

/** From this overlap on two texts are the same report. */
export const sameReport = 0.5;

const runLength = 5;
/** Fewer common candidates than this are chance: a headline alone recognises nothing. */
const leastCompared = 8;

/** At most 128 hashes from 0 to 2³²−1, ascending. Case, accents, punctuation and line ends make no difference. */
export function fingerprintOf(text: string): readonly number[] {
  const words = bareWordsOf(text).map(hashWord);
  const hashes = new Uint32Array(Math.max(0, words.length - runLength + 1));
  for (let start = 0; start < hashes.length; start += 1) hashes[start] = hashRun(words, start);
  return smallest(hashes.sort());
}

/** What share of the shorter text stands in the longer, 0 to 1, estimated from their fingerprints. */
export function fingerprintOverlap(one: readonly number[], other: readonly number[]): number {
  // Beyond the last hash of a full fingerprint nothing is known of its text.
  const known = Math.min(knownUpTo(one), knownUpTo(other));
  const ones = one.filter((hash) => hash <= known);
  const others = new Set(other.filter((hash) => hash <= known));
  const compared = Math.min(ones.length, others.size);
  if (compared < leastCompared) return 0;
  return ones.filter((hash) => others.has(hash)).length / compared;
}

function knownUpTo(hashes: readonly number[]): number {
  return hashes.length < mostHashes ? Infinity : (hashes.at(-1) ?? Infinity);
}

function smallest(sorted: Uint32Array): readonly number[] {
  const kept: number[] = [];
  for (const hash of sorted) {
    if (kept.length === mostHashes) break;
    if (hash !== kept.at(-1)) kept.push(hash);
  }
  return kept;
}

/** FNV-1a over the word's characters. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Mixes the words of a run in their order, and stirs at the end so that small hashes are as likely as any. */
function hashRun(words: readonly number[], start: number): number {
  let hash = 0;
  for (let index = start; index < start + runLength; index += 1) {
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193) + 0x9e3779b9;
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
