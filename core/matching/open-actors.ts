/** The compiled names, opened: nothing is read before it is wanted. */
import type { ActorKind, RowId } from '@/core/claims/claim-pack';
import type { Word } from '@/core/text/find-words';
import { openBlob } from './blob';
import { actorFormat, actorKindOrder, checkOf, longestName, perActor, perName } from './compile-actors';
import { hashOf } from './hash';
import { stringAt } from './string-heap';
import { nextState, root } from './word-trie';

export type KnownActor = {
  /** Place in the index. */
  readonly number: number;
  readonly pack: RowId;
  readonly id: RowId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Folded; of persons only. */
  readonly given: ReadonlySet<string>;
  /** Every word of its names, folded. */
  readonly words: ReadonlySet<string>;
};

/** A name that stands at a place, before it is asked whether it means the actor there. */
export type Naming = {
  readonly actor: number;
  readonly kind: number;
  /** Words from, and to (not included). */
  readonly from: number;
  readonly to: number;
};

export type ActorIndex = {
  readonly count: number;
  /** Expects a number below `count`. */
  actorAt(number: number): KnownActor;
  /** The first of those who are the same as this one in other packs; names lead to it. */
  identityOf(number: number): number;
  /** All who are the same, one for each pack that has them. Expects the first of them. */
  sameAs(number: number): readonly KnownActor[];
  /** Names that begin at this word and end before `end`, shorter ones first; case and inner possessives are checked. */
  namesAt(words: readonly Word[], from: number, end: number): readonly Naming[];
};

/** Undefined for bytes of an older version; they are compiled anew then. */
export function openActors(bytes: ArrayBuffer): ActorIndex | undefined {
  const blob = openBlob(actorFormat, bytes);
  if (blob === undefined) return undefined;
  const [edges, first, names] = [blob.int32(0), blob.int32(1), blob.int32(2)];
  const kinds = blob.uint8(3);
  const heap = { units: blob.uint8(4), places: blob.int32(5) };
  const identities = blob.int32(6);
  let groups: ReadonlyMap<number, readonly number[]> | undefined;
  const read = new Map<number, KnownActor>();
  const readActor = (number: number): KnownActor => {
    const [pack = '', id = '', name = '', given = '', words = ''] = Array.from(
      { length: perActor },
      (_, part) => stringAt(heap, number * perActor + part),
    );
    const kind = actorKindOrder[kinds[number] ?? 0] ?? 'object';
    return { number, pack, id, name, kind, given: setOf(given), words: setOf(words) };
  };
  const actorAt = (number: number): KnownActor => {
    const known = read.get(number) ?? readActor(number);
    read.set(number, known);
    return known;
  };
  return {
    count: kinds.length,
    actorAt,
    identityOf: (number) => identities[number] ?? number,
    sameAs(number) {
      groups ??= groupSame(identities);
      return [number, ...(groups.get(number) ?? [])].map(actorAt);
    },
    namesAt(words, from, end) {
      const found: Naming[] = [];
      let state: number | undefined = root;
      for (let to = from; to < Math.min(end, from + longestName);) {
        state = nextState(edges, state, hashOf(words[to]?.folded ?? ''));
        if (state === undefined) break;
        to++;
        collect(names, first[state] ?? -1, { words, from, to }, found);
      }
      return found;
    },
  };
}

/** Who else is the same, by the first of them. */
function groupSame(identities: Int32Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  identities.forEach((identity, number) => {
    if (identity !== number) groups.set(identity, [...(groups.get(identity) ?? []), number]);
  });
  return groups;
}

type Stretch = { readonly words: readonly Word[]; readonly from: number; readonly to: number };

function collect(names: Int32Array, first: number, stretch: Stretch, found: Naming[]): void {
  for (let name = first; name >= 0; name = names[name * perName + 7] ?? -1) {
    const at = name * perName;
    const [actor = 0, kind = 0, length, check, capitals = 0, acronyms = 0, possessives = 0] = names.subarray(
      at,
      at + perName,
    );
    const { words, from, to } = stretch;
    if (length !== to - from || check !== checkOf(words, from, to)) continue;
    if (fits(stretch, capitals, acronyms, possessives)) found.push({ actor, kind, from, to });
  }
}

/** Capitals are wanted where the name has them; an acronym in capitals throughout, so that `us` is not the US. */
function fits(
  { words, from, to }: Stretch,
  capitals: number,
  acronyms: number,
  possessives: number,
): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    const bit = 1 << (at - from);
    if (word === undefined) return false;
    if ((capitals & bit) !== 0 && word.shape === 'lower') return false;
    if ((acronyms & bit) !== 0 && word.shape !== 'upper' && word.shape !== 'number') return false;
    if (at < to - 1 && word.possessive !== ((possessives & bit) !== 0)) return false;
  }
  return true;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''));
}
