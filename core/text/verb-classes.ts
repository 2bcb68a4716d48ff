/**
 * What kind of happening a word reports. Two sentences with verbs of one class may state the same; verbs of opposite
 * classes, with the same subject and object, may contradict each other. Words outside the table have no class, which
 * says nothing about them.
 */
import type { Word } from './find-words';
import { stemOf } from './stem';
import { verbIdioms } from './verb-idioms';
import { oppositeClasses, verbClassWords } from './verb-class-words';

export type VerbClass = keyof typeof verbClassWords;

type Phrase = { readonly particles: readonly string[]; readonly verbClass: VerbClass };

type Index<T> = ReadonlyMap<string, readonly T[]>;
type Table = {
  readonly verbs: Index<VerbClass>;
  readonly nouns: Index<VerbClass>;
  /** By the stem of the verb: `give` → `up`. */
  readonly phrases: Index<Phrase>;
};

const none: readonly VerbClass[] = [];
const { verbs, nouns, phrases } = readTable();

const opposites = readOpposites();

/** Classes of a verb or of a noun that names the same happening, by the stem; empty for other words. */
export function verbClassesOf(stem: string): readonly VerbClass[] {
  const asVerb = verbs.get(stem);
  const asNoun = nouns.get(stem);
  if (asVerb === undefined || asNoun === undefined) return asVerb ?? asNoun ?? none;
  return [...new Set([...asVerb, ...asNoun])];
}

/**
 * Classes of the word at `index` together with the particles that follow it, at most four words later: `gave the island
 * up` is `cede` and not `give`. What the verb means alone counts only without such a particle.
 */
export function verbClassesAt(words: readonly Word[], index: number): readonly VerbClass[] {
  const word = words[index];
  if (word === undefined) return none;
  const phrasal = phrases.get(word.stem)?.filter(({ particles }) => areNear(words, index, particles));
  if (phrasal === undefined || phrasal.length === 0) return verbClassesOf(word.stem);
  return [...new Set(phrasal.map(({ verbClass }) => verbClass))];
}

/** Whether the classes cannot both be true of the same subject and object. */
export function areOpposite(a: VerbClass, b: VerbClass): boolean {
  return opposites.get(a)?.has(b) === true;
}

/** Whether the word can be a verb of the table, by its stem. */
export function isClassVerb(stem: string): boolean {
  return verbs.has(stem) || phrases.has(stem);
}

function readTable(): Table {
  const verbs = new Map<string, VerbClass[]>();
  const nouns = new Map<string, VerbClass[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const verbClass of classNames()) {
    const [verbList = '', nounList = ''] = verbClassWords[verbClass].split(' | ');
    const idioms = verbIdioms[verbClass]?.split(' ') ?? [];
    for (const verb of [...verbList.split(' '), ...idioms]) {
      const [head = '', ...particles] = verb.split('_');
      if (particles.length === 0) file(verbs, stemOf(head), verbClass);
      else file(phrases, stemOf(head), { particles, verbClass });
    }
    for (const noun of nounList.split(' ')) if (noun !== '') file(nouns, stemOf(noun), verbClass);
  }
  return { verbs, nouns, phrases };
}

function readOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const pair of oppositeClasses.flatMap((line) => line.split(', '))) {
    const [one = '', other = ''] = pair.split(' ');
    table.set(one, (table.get(one) ?? new Set()).add(other));
    table.set(other, (table.get(other) ?? new Set()).add(one));
  }
  return table;
}

function classNames(): VerbClass[] {
  return Object.keys(verbClassWords).filter((name): name is VerbClass => name in verbClassWords);
}

function file<T>(index: Map<string, T[]>, key: string, value: T): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [value]);
  else if (!filed.includes(value)) filed.push(value);
}

/** Words that no short object contains. */
const ends = new Set(
  'that which who and but or to of in on at for from with by as is was are were'.split(' '),
);

/** Particles follow one another; an object of up to three words may stand before them: `turned the offer down`. */
function areNear(words: readonly Word[], index: number, particles: readonly string[]): boolean {
  const [first = '', ...others] = particles;
  for (let at = index + 1; at <= index + 4; at++) {
    const folded = words[at]?.folded;
    if (folded === undefined) return false;
    if (folded === first) return follow(words, at + 1, others);
    if (ends.has(folded)) return false;
  }
  return false;
}

/** Words that may stand inside an idiom: `threw in the towel`, `handed in his notice`. */
const fillers = new Set('the a an his her its their my our your all'.split(' '));

function follow(words: readonly Word[], from: number, particles: readonly string[]): boolean {
  let at = from;
  return particles.every((particle) => {
    while (words[at]?.folded !== particle && fillers.has(words[at]?.folded ?? '')) at++;
    return words[at++]?.folded === particle;
  });
}
