/** Compiles the names of all actors of all packs into one ArrayBuffer, which is kept and opened without further work. */
import type { Actor, ActorKind } from '@/core/claims/claim-pack';
import type { ClaimSet } from '@/core/claims/claim-set';
import { findWords, type Word } from '@/core/text/find-words';
import { packBlob } from './blob';
import { hashOf, mixHash } from './hash';
import { identifyActors, type NumberedActor } from './identify-actors';
import { packStrings } from './string-heap';
import { TrieBuilder } from './word-trie';

export const actorFormat = 0x41630002;
/** `context` names count only where a full name or a role stands earlier; roles are no mentions themselves. */
export const nameKinds = { full: 0, alias: 1, context: 2, role: 3 } as const;
export const actorKindOrder: readonly ActorKind[] = [
  'person',
  'organisation',
  'place',
  'object',
  'agreement',
  'event',
];
/** Numbers a name: actor, kind, words, check, capitals, acronyms, possessives, next name that ends in the same state. */
export const perName = 8;
/** Strings an actor: pack, id, name, given names, all words of its names. */
export const perActor = 5;
/** Words; masks have a bit for each. Longer names are left out. */
export const longestName = 24;

type Name = { readonly words: readonly Word[]; readonly kind: number };

export function compileActors(claimSet: ClaimSet): ArrayBuffer {
  const table = new NameTable();
  const actors = identifyActors(claimSet);
  const names = actors.map(({ actor }) => namesOf(actor));
  const namesOfIdentity = groupNames(actors, names);
  actors.forEach(({ identity }, at) => {
    for (const name of names[at] ?? []) table.add(name, identity);
  });
  const strings = actors.flatMap(({ actor, pack }, at) => {
    const own = namesOfIdentity.get(at) ?? names[at] ?? [];
    return [pack, actor.id, actor.name, givenNamesOf(actor, own), wordsOf(own)];
  });
  const kinds = Uint8Array.from(actors, ({ actor }) => actorKindOrder.indexOf(actor.kind));
  const identities = Int32Array.from(actors, ({ identity }) => identity);
  const heap = packStrings(strings);
  return packBlob(actorFormat, [...table.finish(), kinds, heap.units, heap.places, identities]);
}

/** The names of all who are the same, by the place of the first of them. */
function groupNames(
  actors: readonly NumberedActor[],
  names: readonly (readonly Name[])[],
): ReadonlyMap<number, readonly Name[]> {
  const groups = new Map<number, Name[]>();
  actors.forEach(({ identity }, at) => {
    const group = groups.get(identity) ?? [];
    group.push(...(names[at] ?? []));
    groups.set(identity, group);
  });
  return groups;
}

/** Distinguishes names beyond the hashes by which the trie was walked. */
export function checkOf(words: readonly Word[], from: number, to: number): number {
  let check = 0;
  for (let at = from; at < to; at++) check = mixHash(hashOf(words[at]?.folded ?? '', 0x2545f491), check);
  return check;
}

class NameTable {
  private readonly trie = new TrieBuilder();
  private readonly names: number[] = [];
  /** By state, the first name that ends there. */
  private readonly first = new Map<number, number>();

  add({ words, kind }: Name, actor: number): void {
    const state = this.trie.add(words.map((word) => word.folded));
    const check = checkOf(words, 0, words.length);
    if (this.has(state, actor, check)) return;
    const next = this.first.get(state) ?? -1;
    this.first.set(state, this.names.length / perName);
    const capitals = maskOf(words, (word) => word.shape === 'capital' || word.shape === 'upper');
    const acronyms = maskOf(words, (word) => word.shape === 'upper' && word.folded.length <= 3);
    const possessives = maskOf(words, (word) => word.possessive);
    this.names.push(actor, kind, words.length, check, capitals, acronyms, possessives, next);
  }

  finish(): readonly Int32Array[] {
    const { edges, states } = this.trie.finish();
    const first = new Int32Array(states).fill(-1);
    for (const [state, name] of this.first) first[state] = name;
    return [edges, first, Int32Array.from(this.names)];
  }

  /** Whether the actor has this name already; the first kind that it was given holds. */
  private has(state: number, actor: number, check: number): boolean {
    for (let name = this.first.get(state) ?? -1; name >= 0; name = this.names[name * perName + 7] ?? -1) {
      if (this.names[name * perName] === actor && this.names[name * perName + 3] === check) return true;
    }
    return false;
  }
}

function namesOf(actor: Actor): readonly Name[] {
  const isPerson = actor.kind === 'person';
  const named = (text: string, kind: number): Name => ({ words: findWords(text), kind });
  const names = [
    named(actor.name, nameKinds.full),
    ...actor.aliases.map((alias) => named(alias, nameKinds.alias)),
    ...(actor.contextAliases ?? []).map((alias) => named(alias, nameKinds.context)),
  ].map((name) => (isPerson && isFullAlias(name) ? { ...name, kind: nameKinds.full } : name));
  if (actor.role !== undefined) names.push(named(actor.role, nameKinds.role));
  if (isPerson) names.push({ words: surnameOf(names[0]), kind: nameKinds.context });
  return names.filter(({ words }) => words.length > 0 && words.length <= longestName);
}

/** Another spelling of given name and surname: `Sergey Lavrov` beside `Sergei Lavrov`. */
function isFullAlias({ words, kind }: Name): boolean {
  return kind === nameKinds.alias && words.length > 1 && words.every((word) => word.shape !== 'lower');
}

/** The last word of a full name may stand for the person once the full name has stood. */
function surnameOf(name: Name | undefined): readonly Word[] {
  const last = name?.words.at(-1);
  return name === undefined || last === undefined || name.words.length < 2 || last.folded.length < 3
    ? []
    : [last];
}

/** First words of the full names of a person. */
function givenNamesOf(actor: Actor, names: readonly Name[]): string {
  if (actor.kind !== 'person') return '';
  const full = names.filter(({ kind, words }) => kind === nameKinds.full && words.length > 1);
  return [...new Set(full.map(({ words }) => words[0]?.folded ?? ''))].join(' ');
}

function wordsOf(names: readonly Name[]): string {
  const own = names.filter(({ kind }) => kind !== nameKinds.role);
  return [...new Set(own.flatMap(({ words }) => words.map((word) => word.folded)))].join(' ');
}

function maskOf(words: readonly Word[], test: (word: Word) => boolean): number {
  return words.reduce((mask, word, at) => (test(word) ? mask | (1 << at) : mask), 0);
}
