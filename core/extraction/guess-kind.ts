/** What a name is of, guessed from the nouns in it and the words beside it. A reviewer sees the guess first of all. */
import type { ActorKind } from '@/core/claims/claim-pack';
import type { Word } from '@/core/text/find-words';
import type { NameRun } from './find-name-runs';
import type { Name } from './keep-names';
import { hasDemonymEnding, kindOfHead, leadsToPlace } from './name-heads';
import { ambiguousGivenNames, placeMakers } from '@/core/matching/name-words';
import { rankOf } from '@/core/matching/common-words';

export function guessKind({ runs, hasDemonym }: Name): ActorKind {
  return kindByForm(runs) ?? (hasDemonym ? 'place' : kindByNeighbours(runs));
}

function kindByForm(runs: readonly NameRun[]): ActorKind | undefined {
  const [run] = runs;
  const words = run?.words ?? [];
  if (runs.some(({ title }) => title !== '')) return 'person';
  const head = headOf(words.map(({ folded }) => folded));
  if (head !== undefined) return head;
  const [first] = words;
  if (words.length !== 1 || first === undefined) return undefined;
  if (/^[a-z]{1,6}\d/.test(first.folded)) return /^g\d+$/.test(first.folded) ? 'organisation' : 'object';
  if (first.shape !== 'upper') return undefined;
  return /^(?:usa?|uk|uae|ussr|gdr|drc)$/.test(first.stem) ? 'place' : 'organisation';
}

/** The noun that the name is built on: the one before `of`, its last word, or its first as in `Radio Ellery`. */
function headOf(words: readonly string[]): ActorKind | undefined {
  const of = words.indexOf('of');
  if (of > 0) return kindOfHead(words[of - 1] ?? '') ?? 'organisation';
  return kindOfHead(words.at(-1) ?? '') ?? kindOfHead(words[0] ?? '');
}

/** Stems of what persons do more often than places and offices. */
const speech: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'write', 'post', 'smile', 'who']);

/** Where things happen is a place; whoever has a given name or speaks is a person. */
function kindByNeighbours(runs: readonly NameRun[]): ActorKind {
  const words = runs[0]?.words ?? [];
  const placed = runs.filter(isPlaced).length;
  if (placeMakers.has(words[0]?.folded ?? '') || placed * 2 > runs.length) return 'place';
  if (isFullName(words)) return 'person';
  if (placed > 0) return 'place';
  const speaks = runs.some(({ after }) => after !== undefined && speech.has(after.stem));
  return speaks && words.length === 1 ? 'person' : 'organisation';
}

/** `in Ellery`, `the Ellery district`. */
function isPlaced({ before, after, words }: NameRun): boolean {
  if (before !== undefined && leadsToPlace(before.folded)) return true;
  const isBeside =
    after !== undefined && after.shape === 'lower' && after.start - (words.at(-1)?.end ?? 0) === 1;
  return isBeside && kindOfHead(after.folded.replace(/s$/, '')) === 'place';
}

/** Two to four words, the last of them in no list of common words, the first no nationality. */
function isFullName(words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || words.length > 4) return false;
  const mayBeGiven = ambiguousGivenNames.has(first.folded) || !hasDemonymEnding(first.folded);
  return mayBeGiven && rankOf(last.stem) === undefined && words.every(({ shape }) => shape !== 'number');
}
