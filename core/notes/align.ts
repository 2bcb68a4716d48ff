/**
 * Lays a short text into a longer one at the least cost, wherever in the longer one it begins and ends, and says where
 * each of its letters came to lie. A letter changed, added or left out costs 1. An insertion costs at most 10, however
 * long it is, for an advert between two sentences leaves them the sentences that they were:
 *
 *     short   He left at noon. She stayed.
 *     long    … He left at noon. [Subscribe now and read on for one euro a month!] She stayed. …
 */

export type Aligned = {
  /** How much of the short text's stretch from `from` to `to` stands there, 0 to 1. */
  likeness(from: number, to: number): number;
  /**
   * Where the letter at `offset` of the short text lies, and how much of what comes before it stands before it. What
   * was put in before it is left out, and so are letters changed beyond recognition that an insertion tears off.
   */
  startAt(offset: number): Edge;
  /** Where the letter before `offset` ends, likewise with what comes behind. */
  endAt(offset: number): Edge;
};

/**
 * `beside` is 0 to 1; 1 where nothing comes there. What an insertion tears off does not count there, but does in `apart`:
 * how much stands at all, this side of what was put in or beyond it.
 */
export type Edge = { readonly at: number; readonly beside: number; readonly apart: number };

const longInsertion = 10;
const [diagonal, up, left, enter] = [0, 1, 2, 3];
/** Beside the step: whether a long insertion that ends here had begun before. */
const goesOn = 4;

/** Cost: the product of both lengths. */
export function align(short: string, long: string): Aligned {
  const width = long.length + 1;
  const steps = new Uint8Array((short.length + 1) * width);
  let row = new Uint16Array(width);
  let next = new Uint16Array(width);
  for (let i = 1; i <= short.length; i += 1) {
    fillRow(row, next, { letter: short.charCodeAt(i - 1), long, i, steps });
    [row, next] = [next, row];
  }
  return readBack(short, long, { steps, width, end: placeOfLeast(row) });
}

type Filling = {
  readonly letter: number;
  readonly long: string;
  readonly i: number;
  readonly steps: Uint8Array;
};

function fillRow(row: Uint16Array, next: Uint16Array, { letter, long, i, steps }: Filling): void {
  const base = i * next.length;
  next[0] = i;
  steps[base] = up;
  let before = i;
  let above = row[0] ?? 0;
  let inserting = i + longInsertion;
  for (let j = 1; j < next.length; j += 1) {
    const over = row[j] ?? 0;
    let least = above + (letter === long.charCodeAt(j - 1) ? 0 : 1);
    let step = diagonal;
    if (over + 1 < least) [least, step] = [over + 1, up];
    if (before + 1 < least) [least, step] = [before + 1, left];
    // Of two insertions that cost the same the shorter: sentences that stand twice lie apart.
    const mark = inserting < before + longInsertion ? goesOn : 0;
    if (mark === 0) inserting = before + longInsertion;
    if (inserting < least) [least, step] = [inserting, enter];
    steps[base + j] = step | mark;
    next[j] = least;
    before = least;
    above = over;
  }
}

type Path = { readonly steps: Uint8Array; readonly width: number; readonly end: number };

/** What was put in before the letter at `offset` of the short text. */
type Insertion = { readonly offset: number; readonly from: number; readonly to: number };

function readBack(short: string, long: string, { steps, width, end }: Path): Aligned {
  const begins = new Int32Array(short.length + 1);
  const ends = new Int32Array(short.length + 1);
  const kept = new Uint16Array(short.length + 1);
  const insertions: Insertion[] = [];
  let [i, j] = [short.length, end];
  begins[i] = j;
  ends[i] = j;
  while (i > 0) {
    const cell = steps[i * width + j] ?? up;
    const step = cell & 3;
    if (step === left || step === enter) {
      const from = step === left ? j - 1 : startOfInsertion(steps, i * width, j);
      if (step === enter) insertions.push({ offset: i, from, to: j });
      j = from;
      ends[i] = j;
      continue;
    }
    if (step === diagonal) {
      j -= 1;
      if (short.charCodeAt(i - 1) === long.charCodeAt(j)) kept[i] = 1;
    }
    i -= 1;
    begins[i] = j;
    ends[i] = j;
  }
  for (let at = 1; at <= short.length; at += 1) kept[at] = (kept[at] ?? 0) + (kept[at - 1] ?? 0);
  const keptIn = (from: number, to: number): number => (kept[to] ?? 0) - (kept[from] ?? 0);
  return {
    likeness: (from, to) => (to <= from ? 1 : keptIn(from, to) / (to - from)),
    startAt(offset) {
      const apart = offset === 0 ? 1 : keptIn(0, offset) / offset;
      const torn = insertions.find(
        (each) => each.offset > offset && isTorn(keptIn(offset, each.offset), each.offset - offset),
      );
      if (torn !== undefined) return { at: torn.to, beside: 0, apart };
      const gap = insertions.find((each) => each.offset > 0 && each.offset <= offset)?.offset ?? 0;
      return { at: begins[offset] ?? 0, beside: offset === 0 ? 1 : keptIn(gap, offset) / offset, apart };
    },
    endAt(offset) {
      const { length } = short;
      const apart = offset === length ? 1 : keptIn(offset, length) / (length - offset);
      const torn = insertions.findLast(
        (each) => each.offset < offset && isTorn(keptIn(each.offset, offset), offset - each.offset),
      );
      if (torn !== undefined) return { at: torn.from, beside: 0, apart };
      const gap =
        insertions.findLast((each) => each.offset < length && each.offset >= offset)?.offset ?? length;
      const beside = offset === length ? 1 : keptIn(offset, gap) / (length - offset);
      return { at: ends[offset] ?? 0, beside, apart };
    },
  };
}

/** A few letters can stand anywhere. */
function isTorn(kept: number, length: number): boolean {
  return length <= 4 || kept * 2 <= length;
}

function startOfInsertion(steps: Uint8Array, base: number, end: number): number {
  let j = end;
  while (j > 1 && ((steps[base + j] ?? 0) & goesOn) !== 0) j -= 1;
  return j - 1;
}

function placeOfLeast(row: Uint16Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j += 1) if ((row[j] ?? 0) < (row[best] ?? 0)) best = j;
  return best;
}
