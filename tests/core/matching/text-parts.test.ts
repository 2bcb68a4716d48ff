import { describe, expect, it } from 'vitest';
import { findWords } from '@/core/text/find-words';
import { findMentions } from '@/core/matching/find-mentions';
import { partsOf } from '@/core/matching/text-parts';
import { stormMatcher } from './storm';

function partsIn(text: string) {
  const words = findWords(text);
  const span = { start: 0, end: text.length };
  const mentions = findMentions(stormMatcher.actors, { text, words, blocks: [span] });
  return partsOf({ text, words, mentions, day: '2025-09-06' }, span, 0, words.length);
}

describe('a text taken apart', () => {
  it.each([
    ['Not nine but fourteen people died.', [14]],
    ['Not nine people died, but fourteen.', [14]],
    ['It was not the nine ferries but the fourteen tugs that sank.', [14]],
    ['It did not rain on nine days.', [9]],
    ['Round four of the talks began on day three.', [4, 3]],
    ['Gate four was shut.', []],
  ])('%s gives %j', (text, values) => {
    expect(partsIn(text).quantities.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['Celia Hartung gave the order, not Tobias Krell.', 1],
    ['Celia Hartung gave the order rather than Tobias Krell.', 1],
    ['Celia Hartung did not obey Tobias Krell.', 2],
    ['Celia Hartung and Tobias Krell gave the order.', 2],
    ['The order came from Celia Hartung, not by way of mayor Tobias Krell.', 1],
    ['It was Celia Hartung, and not mayor Tobias Krell, who gave the order.', 1],
    ['Not Tobias Krell but Celia Hartung gave the order.', 1],
    ['Instead of Tobias Krell it was Celia Hartung who gave the order.', 1],
    ['Not only Tobias Krell but Celia Hartung gave the order.', 2],
    ['Celia Hartung gave the order, not because Tobias Krell had asked.', 2],
  ])('%s names %d', (text, count) => {
    expect(partsIn(text).mentions).toHaveLength(count);
  });
});
