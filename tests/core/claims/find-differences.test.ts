import { describe, expect, it } from 'vitest';
import { findDifferences } from '@/core/claims/find-differences';

const marked = (text: string, named: readonly string[], other: string | null) =>
  findDifferences(text, named, other).map(({ start, end }) => text.slice(start, end));

describe('findDifferences', () => {
  it.each([
    { text: 'killing at least 12 people', named: ['at least 12'], words: ['at least 12'] },
    {
      text: 'At Least 12, and at least 12 more',
      named: ['at least 12'],
      words: ['At Least 12', 'at least 12'],
    },
    { text: 'some 120 people', named: ['12'], words: [] },
    { text: 'he won’t cede ground', named: ["won't cede"], words: ['won’t cede'] },
    { text: 'the third of May', named: ['third', 'third of May'], words: ['third of May'] },
  ])('marks the named words of “$text” where they stand whole', ({ text, named, words }) => {
    expect(marked(text, named, null)).toEqual(words);
  });

  it('marks the replaced word when none is named, but not the little ones around it', () => {
    const page = 'The dispute is now entering its third year.';
    expect(marked('now in its fourth year', [], page)).toEqual(['fourth']);
  });

  it('marks a figure and a negation however short', () => {
    expect(marked('the dam held 9 days', [], 'the dam held 12 days')).toEqual(['9']);
  });

  it('leaves texts alone that share too little', () => {
    expect(marked('reiterated his refusal to give it up', [], 'The bank will stay with Lowmark.')).toEqual(
      [],
    );
  });

  it('marks nothing in a text compared with itself', () => {
    expect(marked('the dam held', [], 'the dam held')).toEqual([]);
  });
});
