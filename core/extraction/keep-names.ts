/** Which of the capitalised runs of an article are names: the rest are headlines, nationalities and beginnings. */
import { rankOf } from '@/core/matching/common-words';
import { placeMakers } from '@/core/matching/name-words';
import type { Word } from '@/core/text/find-words';
import type { NameRun } from './find-name-runs';
import { hasDemonymEnding } from './name-heads';

/** All places of one name, in reading order. */
export type Name = {
  /** Folded. */
  readonly words: readonly string[];
  readonly runs: readonly NameRun[];
  /** Whether a word for what belongs to it stands in the text, as `Norlandic` for `Norland`: then it is a place. */
  readonly hasDemonym: boolean;
};

export function keepNames(text: string, runs: readonly NameRun[]): readonly Name[] {
  const groups = new Map<string, NameRun[]>();
  for (const run of runs) {
    if (isPartOfNumber(text, run)) continue;
    const key = keyOf(run);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [run]);
    else group.push(run);
  }
  const places = new Set([...groups.keys()].flatMap((key) => basesOf(key, groups)));
  return [...groups]
    .filter(([key, found]) => isName(found) && !isDemonym(key, groups) && !isPair(found, groups))
    .map(([key, found]) => ({ words: key.split(' '), runs: found, hasDemonym: places.has(key) }));
}

function keyOf({ words }: NameRun): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** `KN` of `KN-23A`. */
function isPartOfNumber(text: string, { end }: NameRun): boolean {
  return /^[-\u2011]\d/.test(text.slice(end, end + 2));
}

/**
 * One sure place is enough. What consists of common words has to stand so twice outside quotations, where anything
 * may be shouted; an opening must be no common word.
 */
function isName(runs: readonly NameRun[]): boolean {
  const [first] = runs;
  const sure = runs.filter(({ doubt }) => doubt === 'none');
  if (first?.words.every(isCommonWord) === true) {
    const unquoted = sure.filter(({ isQuoted }) => !isQuoted).length;
    return first.words.length > 1 ? unquoted > 0 : unquoted > 1 || sure.some(({ title }) => title !== '');
  }
  return sure.length > 0 || runs.some(({ doubt, words }) => doubt === 'opening' && words.length === 1);
}

/** Words like `NATO` are in no list; `STOP` is. */
function isCommonWord({ stem, shape, folded }: Word): boolean {
  return rankOf(stem) !== undefined && !(shape === 'upper' && folded.length < 4);
}

/** `Norlandic` beside `Norland`, or any word that ends like one. */
function isDemonym(key: string, groups: ReadonlyMap<string, unknown>): boolean {
  const words = key.split(' ');
  const mayBe = words.length === 1 || placeMakers.has(words[0] ?? '');
  return mayBe && (hasDemonymEnding(words.at(-1) ?? '') || basesOf(key, groups).length > 0);
}

/** The names from which this one is made by an ending of nationality. */
function basesOf(key: string, groups: ReadonlyMap<string, unknown>): readonly string[] {
  const [, stem] = /^(.{3,}?)(?:ns?|ans?|ians?|ics?|is?|ish|ese)$/.exec(key) ?? [];
  if (stem === undefined) return [];
  const bases = [stem, `${stem}a`, `${stem}e`, `${stem}y`, `${stem}ia`];
  return bases.filter((base) => base !== key && groups.has(base));
}

/** `Norland-Sudria`: two names and no third. */
function isPair([first]: readonly NameRun[], groups: ReadonlyMap<string, unknown>): boolean {
  const words = first?.words ?? [];
  if (words.length < 2 || words[1]?.joined !== true) return false;
  return words.every(({ folded }) => groups.has(folded));
}
