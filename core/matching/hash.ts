/** 32-bit hashes of strings and pairs of numbers; not for secrets. */

/** FNV-1a over UTF-16 units. Another `seed` gives an independent hash. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Mixes a further number in, so that both are spread over all bits. */
export function mixHash(hash: number, other: number): number {
  let mixed = Math.imul(hash ^ (other >>> 16) ^ other, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
