import { describe, expect, it } from 'vitest';
import { moodAt, statesNothing } from '@/core/matching/mood';
import { findWords } from '@/core/text/find-words';

function moodOf(text: string, verb: string): string {
  const words = findWords(text);
  return moodAt(
    words,
    words.findIndex(({ folded }) => folded === verb),
    0,
  );
}

const moods: readonly (readonly [text: string, verb: string, mood: string])[] = [
  ['The bridge collapsed.', 'collapsed', 'plain'],
  ['The bridge could collapse.', 'collapse', 'possible'],
  ['The bridge might well have collapsed.', 'collapsed', 'possible'],
  ['The bridge will collapse.', 'collapse', 'coming'],
  ['They plan to close the bridge.', 'close', 'coming'],
  ['They are waiting for the mayor of Kell to close the bridge.', 'close', 'coming'],
  ['Neighbours are calling on the Roads Authority of Kell to close the bridge.', 'close', 'coming'],
  ['They want peace, and he went there to close the bridge.', 'close', 'plain'],
  ['The council is considering a closure.', 'closure', 'coming'],
  ['They had to close the bridge.', 'close', 'plain'],
  ['The board said that it would close the bridge.', 'close', 'coming'],
  ['The man who had planned the raid was arrested.', 'arrested', 'plain'],
  ['The planned closure was put off.', 'closure', 'coming'],
  ['The bridge nearly collapsed.', 'collapsed', 'possible'],
  ['Nearly two bridges collapsed.', 'collapsed', 'plain'],
  ['It was built after an earlier collapse.', 'collapse', 'possible'],
  ['It could rain while the old bridge collapsed.', 'collapsed', 'plain'],
];

describe('the mood of a verb', () => {
  it.each(moods)('%s: %s is %s', (text, verb, mood) => {
    expect(moodOf(text, verb)).toBe(mood);
  });

  it.each([
    ['Did the bridge collapse?', true],
    ['“Did it collapse?”', true],
    ['If the bridge collapsed, they would know.', true],
    ['The bridge collapsed.', false],
    ['He asked if it had collapsed.', false],
  ])('%s states nothing: %s', (text, answer) => {
    expect(statesNothing(text)).toBe(answer);
  });
});
