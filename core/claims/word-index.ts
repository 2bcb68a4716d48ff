/**
 * Which rows have a word that begins with the letters typed so far. All words of all rows stand sorted, so that those
 * which begin alike are neighbours, and with each word the rows that have it:
 *
 *     brid|ge     → 3, 17
 *     brid|ges    → 4
 *     brief       → 2, 3, 21
 *
 * `brid` is answered by two searches in the sorted words and by reading what lies between: at 10,000 claims a tenth of
 * what looking through their texts costs.
 */

/** How well a row answers a word. Numbers add up over the words of a query. */
const answers = { wholeHere: 5, beginHere: 4, wholeElsewhere: 2, beginElsewhere: 1 } as const;

export type WordIndex = {
  /** Of every row what it answers to all of the words together; 0 where one of them is missing. */
  score(words: readonly string[]): Uint16Array;
};

/** The folded words of one row. */
export type RowWords = { readonly here: readonly string[]; readonly elsewhere: readonly string[] };

/** Linear in the number of words; rows are numbered as they come. */
export function makeWordIndex(rows: Iterable<RowWords>): WordIndex {
  const listed = new Map<string, number[]>();
  let count = 0;
  for (const { here, elsewhere } of rows) {
    for (const word of here) list(listed, word, count, 1);
    for (const word of elsewhere) list(listed, word, count, 0);
    count += 1;
  }
  return openIndex(count, listed);
}

/** A place is twice the row, and one more where the word is the row's own. */
function list(listed: Map<string, number[]>, word: string, row: number, isHere: 0 | 1): void {
  const places = listed.get(word);
  if (places === undefined) listed.set(word, [row * 2 + isHere]);
  else if ((places.at(-1) ?? -1) >> 1 !== row) places.push(row * 2 + isHere);
}

function openIndex(count: number, listed: ReadonlyMap<string, readonly number[]>): WordIndex {
  const sorted = [...listed.keys()].sort();
  const places = sorted.map((word) => Int32Array.from(listed.get(word) ?? []));
  /** The best answer of each row to one word. */
  const addBest = (word: string, best: Uint8Array): void => {
    for (let at = lowerBound(sorted, word); sorted[at]?.startsWith(word) === true; at += 1) {
      const [elsewhere, here] =
        sorted[at] === word
          ? [answers.wholeElsewhere, answers.wholeHere]
          : [answers.beginElsewhere, answers.beginHere];
      for (const place of places[at] ?? []) {
        const value = (place & 1) === 1 ? here : elsewhere;
        if (value > (best[place >> 1] ?? 0)) best[place >> 1] = value;
      }
    }
  };
  return {
    score(words) {
      const scores = new Uint16Array(count);
      const best = new Uint8Array(count);
      words.forEach((word, turn) => {
        best.fill(0);
        addBest(word, best);
        for (let row = 0; row < count; row += 1) {
          const known = scores[row] ?? 0;
          const value = best[row] ?? 0;
          scores[row] = value === 0 || (turn > 0 && known === 0) ? 0 : known + value;
        }
      });
      return scores;
    },
  };
}

/** Place of the first word that is not before `wanted`. */
function lowerBound(sorted: readonly string[], wanted: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
