/**
 * Names as a trie of words. A state stands for the words read so far; an edge leads on by the hash of the next
 * word. All edges of all states lie in one open-addressed table, so that looking on costs the same whether
 * ten names are known or a hundred thousand.
 *
 *     "Port Varn", "Port Varn Post", "Varn"        root --port--> 1 --varn--> 2* --post--> 3*
 *                                                  root --varn--> 4*            (* ends a name)
 */
import { hashOf, mixHash } from './hash';

export type WordTrie = {
  /** State, hash of the word, next state; three numbers a place, state -1 where the place is free. */
  readonly edges: Int32Array;
  readonly states: number;
};

export const root = 0;
const free = -1;
const perEdge = 3;
const fullest = 0.7;

/** Builds a trie; `add` answers the state in which the words end. */
export class TrieBuilder {
  private edges = emptyTable(64);
  private count = 0;
  private states = 1;

  add(words: readonly string[]): number {
    let state = root;
    for (const word of words) state = this.step(state, hashOf(word));
    return state;
  }

  finish(): WordTrie {
    return { edges: this.edges, states: this.states };
  }

  private step(state: number, hash: number): number {
    const known = nextState(this.edges, state, hash);
    if (known !== undefined) return known;
    if (this.count + 1 > (this.edges.length / perEdge) * fullest) this.grow();
    insert(this.edges, state, hash, this.states);
    this.count++;
    return this.states++;
  }

  private grow(): void {
    const old = this.edges;
    this.edges = emptyTable((old.length / perEdge) * 2);
    for (let at = 0; at < old.length; at += perEdge) {
      if (old[at] !== free) insert(this.edges, old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }
}

/** Where the word of this hash leads from a state; undefined where no name goes on so. */
export function nextState(edges: Int32Array, state: number, hash: number): number | undefined {
  const mask = edges.length / perEdge - 1;
  for (let place = mixHash(hash, state) & mask; ; place = (place + 1) & mask) {
    const at = place * perEdge;
    if (edges[at] === state && edges[at + 1] === hash) return edges[at + 2];
    if (edges[at] === free || edges[at] === undefined) return undefined;
  }
}

function insert(edges: Int32Array, state: number, hash: number, next: number): void {
  const mask = edges.length / perEdge - 1;
  let place = mixHash(hash, state) & mask;
  while (edges[place * perEdge] !== free) place = (place + 1) & mask;
  edges.set([state, hash, next], place * perEdge);
}

/** `places` is a power of two. */
function emptyTable(places: number): Int32Array {
  return new Int32Array(places * perEdge).fill(free);
}
