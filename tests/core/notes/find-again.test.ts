import { describe, expect, it } from 'vitest';
import { describeAnchor } from '@/core/notes/anchor-note';
import { makePlaceMemory } from '@/core/notes/find-again';
import { makeFinder } from '@/core/notes/find-anchor';

const text =
  'The ferry to Lowmark left at noon. Mara Ellin said the pier was safe. On Friday the council met again.';
const quotes = ['left at noon', 'the pier was safe', 'the council met again'].map((words) => {
  const start = text.indexOf(words);
  return describeAnchor(text, { start, end: start + words.length }).quote;
});

/** Lets so many searches begin. */
function times(count: number): () => boolean {
  let left = count;
  return () => (left -= 1) >= 0;
}

describe('finding notes piece by piece', () => {
  it('goes on where it stopped, and ends with what one search of all finds', () => {
    const memory = makePlaceMemory();
    const placed: number[] = [];
    const putOff: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const finder = memory.finderIn(text, times(1));
      placed.push(quotes.filter((quote) => finder.find(quote).ok).length);
      putOff.push(memory.putOff());
    }
    expect({ placed, putOff }).toEqual({ placed: [1, 2, 3], putOff: [2, 1, 0] });
    const finder = memory.finderIn(text, () => false);
    expect(quotes.map((quote) => finder.find(quote))).toEqual(
      quotes.map((quote) => makeFinder(text).find(quote)),
    );
  });

  it('looks again in another text', () => {
    const memory = makePlaceMemory();
    const [quote] = quotes;
    if (quote === undefined) throw new Error('There is no quotation.');
    expect(memory.finderIn(text, () => true).find(quote).ok).toBe(true);
    expect(memory.finderIn('Bread costs more.', () => true).find(quote).ok).toBe(false);
    expect(memory.finderIn(text, () => true).find(quote).ok).toBe(true);
  });
});
