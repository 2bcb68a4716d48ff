/** Where the known actors are named in an article. Linear in its length, whatever the number of names. */
import type { Span } from '@/core/text/span';
import type { Word } from '@/core/text/find-words';
import { rankOf } from './common-words';
import { nameKinds } from './compile-actors';
import { isAdjacent, readNeighbours, type NameRow, type Reading } from './name-neighbours';
import type { ActorIndex, Naming } from './open-actors';

/** A mention: offsets in the text, and the words it takes (`to` not included). */
export type Mention = Span & { readonly actor: number; readonly from: number; readonly to: number };

export type WordedText = {
  readonly text: string;
  readonly words: readonly Word[];
  /** No name crosses the border of a block. */
  readonly blocks: readonly Span[];
};

export type MentionOptions = {
  /** In texts of the pack itself everybody is taken as introduced. */
  readonly everybodyIntroduced?: boolean;
};

type Candidate = Naming & { readonly reading: Exclude<Reading, { means: 'other' }> };

/** In the order of the text; mentions never overlap. Of two names at one place the longer wins. */
export function findMentions(
  index: ActorIndex,
  page: WordedText,
  { everybodyIntroduced = false }: MentionOptions = {},
): readonly Mention[] {
  const candidates = rowsOf(index, page).flatMap((row) => findCandidates(index, row));
  const strangers = everybodyIntroduced ? new Set<number>() : findStrangers(candidates);
  return settle(page.words, candidates, strangers, everybodyIntroduced);
}

/** Blocks as rows of words. */
function rowsOf(index: ActorIndex, { text, words, blocks }: WordedText): readonly NameRow[] {
  const rows: NameRow[] = [];
  let from = 0;
  for (const block of blocks) {
    while (from < words.length && (words[from]?.start ?? 0) < block.start) from++;
    let to = from;
    while (to < words.length && (words[to]?.end ?? 0) <= block.end) to++;
    if (to > from) rows.push(makeRow(index, { text, words, from, to }));
    from = to;
  }
  return rows;
}

function makeRow(index: ActorIndex, row: Omit<NameRow, 'isTitleCase' | 'isNamed'>): NameRow {
  const { words, from, to } = row;
  const isNamed = (at: number) => at >= from && at < to && index.namesAt(words, at, to).length > 0;
  return { ...row, isTitleCase: isInTitleCase(words, from, to), isNamed };
}

/** Nearly all longer words have capitals, and there are some that a sentence would not capitalise. */
function isInTitleCase(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 40) return false;
  const longer = words
    .slice(from + 1, to)
    .filter(({ folded, shape }) => folded.length > 3 && shape !== 'number');
  const capitals = longer.filter(({ shape }) => shape !== 'lower');
  const ordinary = capitals.filter(({ stem }) => rankOf(stem) !== undefined);
  return longer.length > 1 && capitals.length >= longer.length * 0.75 && ordinary.length > 0;
}

function findCandidates(index: ActorIndex, row: NameRow): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = row.from; at < row.to; at++) {
    for (const naming of index.namesAt(row.words, at, row.to)) {
      if (!isUnbroken(row, naming) || isOrdinaryHere(row, naming) || isFirm(row, naming)) continue;
      const reading =
        naming.kind === nameKinds.role
          ? ({ means: 'actor', from: naming.from, isFull: false } as const)
          : readNeighbours(row, index.actorAt(naming.actor), naming.from, naming.to);
      if (reading.means !== 'other') found.push({ ...naming, reading });
    }
  }
  return found;
}

function isUnbroken(row: NameRow, { from, to }: Naming): boolean {
  for (let at = from + 1; at < to; at++) if (!isAdjacent(row, at) && !isAmpersand(row, at)) return false;
  return true;
}

/** `Oster & Sons`: a house of that name is not the one it is named after. */
function isFirm({ text, words }: NameRow, { to }: Naming): boolean {
  const end = words[to - 1]?.end ?? 0;
  return /^\s*(?:&|and)\s+(?:Sons?|Daughters?|Brothers|Bros|Partners|Associates|Co|Company)\b/.test(
    text.slice(end, end + 20),
  );
}

function isAmpersand({ text, words }: NameRow, at: number): boolean {
  return /^\s*&\s*$/.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

/**
 * Words that are rarer than this are taken for the name even where any word has a capital: whoever made the pack chose
 * the alias, and lists of frequent words, which fold case, hold the names of the famous too.
 */
const ordinaryRank = 3000;

/** A name that is a common word too, where any word has a capital: "Store owners said". */
function isOrdinaryHere(row: NameRow, { from, to, kind }: Naming): boolean {
  const word = row.words[from];
  if (word === undefined || to - from > 1 || kind === nameKinds.full || kind === nameKinds.role) return false;
  if (word.shape === 'lower' || (rankOf(word.stem) ?? Infinity) > ordinaryRank) return false;
  const isFirst = from === row.from || !isAfterAnotherWord(row, from);
  return word.shape !== 'upper' && (isFirst || row.isTitleCase);
}

function isAfterAnotherWord({ text, words }: NameRow, at: number): boolean {
  return /^[\s,\u2019']*$/.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

/** Actors of whom only a namesake appears: then the bare surname is the namesake's. */
function findStrangers(candidates: readonly Candidate[]): ReadonlySet<number> {
  const namesakes = candidates.filter(({ reading }) => reading.means === 'namesake');
  const strangers = new Set(namesakes.map(({ actor }) => actor));
  for (const { actor, reading } of candidates) {
    if (reading.means === 'actor' && reading.isFull) strangers.delete(actor);
  }
  return strangers;
}

function settle(
  words: readonly Word[],
  candidates: readonly Candidate[],
  strangers: ReadonlySet<number>,
  everybodyIntroduced: boolean,
): readonly Mention[] {
  const mentions: Mention[] = [];
  const introduced = new Map<number, number>();
  const isIntroduced = (actor: number) => everybodyIntroduced || introduced.has(actor);
  let free = 0;
  for (let at = 0; at < candidates.length;) {
    const group = sameStart(candidates, at);
    at += group.length;
    const taken = group.at(0)?.from ?? 0;
    const longest = taken < free ? undefined : longestOf(group, strangers, isIntroduced, introduced);
    for (const { actor, kind, reading } of group) {
      if (introduces(kind, reading)) introduced.set(actor, taken);
    }
    if (longest === undefined || longest.reading.means !== 'actor') continue;
    if (longest.kind === nameKinds.context && isCutShort(candidates, at, longest)) continue;
    const from = Math.max(longest.reading.from, free);
    free = longest.to;
    mentions.push({ ...spanOf(words, from, longest.to), actor: longest.actor, from, to: longest.to });
  }
  return mentions;
}

/** "the Russian general" of "the Russian General Staff": a name in full begins inside and goes on. */
function isCutShort(candidates: readonly Candidate[], next: number, { to }: Candidate): boolean {
  for (let at = next; (candidates[at]?.from ?? Infinity) < to; at++) {
    const other = candidates[at];
    const isName = other?.kind === nameKinds.full || other?.kind === nameKinds.alias;
    if (other !== undefined && isName && other.to > to && other.reading.means === 'actor') return true;
  }
  return false;
}

function introduces(kind: number, reading: Candidate['reading']): boolean {
  if (reading.means !== 'actor' || kind === nameKinds.context) return false;
  return kind === nameKinds.role || reading.isFull;
}

function sameStart(candidates: readonly Candidate[], at: number): readonly Candidate[] {
  let end = at;
  while (end < candidates.length && candidates[end]?.from === candidates[at]?.from) end++;
  return candidates.slice(at, end);
}

/**
 * The longest name that counts here. When several actors have it, the one introduced last; when none of
 * them has been introduced, nobody. A longer name of a namesake hides the shorter ones.
 */
function longestOf(
  group: readonly Candidate[],
  strangers: ReadonlySet<number>,
  isIntroduced: (actor: number) => boolean,
  introduced: ReadonlyMap<number, number>,
): Candidate | undefined {
  const counting = group.filter(
    ({ kind, actor, reading }) =>
      kind !== nameKinds.role &&
      reading.means === 'actor' &&
      (kind !== nameKinds.context || isIntroduced(actor)) &&
      (reading.isFull || !strangers.has(actor)),
  );
  const to = Math.max(...counting.map((one) => one.to));
  const longest = counting.filter((one) => one.to === to);
  if (longest.length < 2) return longest[0];
  const known = longest.filter((one) => isIntroduced(one.actor));
  const order = (one: Candidate) => introduced.get(one.actor) ?? -1;
  return known.sort((one, other) => order(other) - order(one))[0];
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
