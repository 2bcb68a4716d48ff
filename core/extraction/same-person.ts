/** Whether two names are of one person, written by two hands: `Sergey Holt`, `Sergei Holt`, `Holt`. */
import { foldWord } from '@/core/text/fold-text';

/** Both are folded and split at spaces, given names first. */
export function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [surname, otherSurname] = [one.at(-1) ?? '', other.at(-1) ?? ''];
  if (!areSpellings(surname, otherSurname, 2)) return false;
  const [given, otherGiven] = [one.slice(0, -1), other.slice(0, -1)];
  if (given.length === 0 || otherGiven.length === 0) return surname === otherSurname;
  const [first = '', otherFirst = ''] = [given[0], otherGiven[0]];
  // Two different surnames need the same given name; a brother shares the surname only.
  return surname === otherSurname
    ? areSpellings(first, otherFirst, 2) || isInitial(first, otherFirst)
    : areSpellings(first, otherFirst, 1);
}

export function foldName(name: string): readonly string[] {
  return foldWord(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

function isInitial(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

/** The same initial, and so few letters exchanged, added or left out that a reader takes them for one; short names must be equal. */
function areSpellings(one: string, other: string, most: number): boolean {
  if (one === other) return true;
  if (one[0] !== other[0] || Math.min(one.length, other.length) < 5) return false;
  // `Maria` and `Marina`, `Korea` and `Korean` are two names: a variant keeps its ending's kind.
  if (one.endsWith('n') !== other.endsWith('n')) return false;
  return distance(one, other, most) <= most;
}

/** Edits between two words; anything above `most` comes back as more. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const exchanged = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
