import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordIndex, type RowWords } from '@/core/claims/word-index';

/** What the index promises, said as plainly as possible. */
function scoreRow({ here, elsewhere }: RowWords, words: readonly string[]): number {
  const scores = words.map((word) => {
    if (here.includes(word)) return 5;
    if (here.some((own) => own.startsWith(word))) return 4;
    if (elsewhere.includes(word)) return 2;
    return elsewhere.some((other) => other.startsWith(word)) ? 1 : 0;
  });
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 0);
}

/** Few letters, so that words meet. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '7'), minLength: 1, maxLength: 4 });
const words = fc.array(word, { maxLength: 6 });
const rows = fc.array(fc.record({ here: words, elsewhere: words }), { maxLength: 12 });

describe('the index of words', () => {
  it('scores every row as looking through its words would', () => {
    fc.assert(
      fc.property(rows, words, (all, query) => {
        expect([...makeWordIndex(all).score(query)]).toEqual(all.map((row) => scoreRow(row, query)));
      }),
      { numRuns: 500 },
    );
  });

  it('answers the beginning of a word and the whole of it, the own words of a row before others', () => {
    const index = makeWordIndex([
      { here: ['bridge', 'closed'], elsewhere: [] },
      { here: ['bridges'], elsewhere: ['bridge'] },
      { here: ['pier'], elsewhere: ['bridge'] },
      { here: ['pier'], elsewhere: ['bridges'] },
    ]);
    expect([...index.score(['bridge'])]).toEqual([5, 4, 2, 1]);
    expect([...index.score(['bridge', 'clo'])]).toEqual([9, 0, 0, 0]);
    expect([...index.score(['ridge'])]).toEqual([0, 0, 0, 0]);
  });
});
