/** Who is who across packs: two packs that name the same person mean one actor, or every alias would be ambiguous. */
import type { Actor } from '@/core/claims/claim-pack';
import type { ClaimSet } from '@/core/claims/claim-set';
import { findWords } from '@/core/text/find-words';

export type NumberedActor = {
  readonly actor: Actor;
  readonly pack: string;
  /** The first of those who are the same, by place; its own place where it is the first. */
  readonly identity: number;
};

/**
 * All actors in the order of the packs. The same are those of one kind with the same full name, folded, and those who share
 * an address under `sameAs`. Within one pack two actors stay two: its maker has told them apart.
 */
export function identifyActors(claimSet: ClaimSet): readonly NumberedActor[] {
  const firsts = new Map<string, number>();
  const packsOf = new Map<number, Set<string>>();
  const all: NumberedActor[] = [];
  for (const { pack } of claimSet.packs.values()) {
    for (const actor of pack.actors) {
      const keys = keysOf(actor);
      const same = keys
        .map((key) => firsts.get(key))
        .find((first) => first !== undefined && packsOf.get(first)?.has(pack.id) !== true);
      const identity = same ?? all.length;
      const packs = packsOf.get(identity) ?? new Set();
      packsOf.set(identity, packs.add(pack.id));
      for (const key of keys) if (!firsts.has(key)) firsts.set(key, identity);
      all.push({ actor, pack: pack.id, identity });
    }
  }
  return all;
}

function keysOf({ name, kind, sameAs = [] }: Actor): readonly string[] {
  const folded = findWords(name)
    .map((word) => word.folded)
    .join(' ');
  return [...(folded === '' ? [] : [`${kind} ${folded}`]), ...sameAs];
}
