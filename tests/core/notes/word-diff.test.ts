import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type DiffPart } from '@/core/notes/word-diff';

const join = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const marked = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('the difference between two texts', () => {
  it.each([
    { before: 'The toll rose to 12.', after: 'The toll rose to 15.', said: 'The toll rose to [-12-][+15+].' },
    { before: 'He left.', after: 'He left at noon.', said: 'He left[+ at noon+].' },
    { before: 'He left at noon.', after: 'He left.', said: 'He left[- at noon-].' },
    { before: 'the same', after: 'the same', said: 'the same' },
    { before: '', after: 'all new', said: '[+all new+]' },
    { before: 'one two three', after: 'zero two four', said: '[-one-][+zero+] two [-three-][+four+]' },
  ])('from "$before" to "$after" is told word by word', ({ before, after, said }) => {
    expect(marked(before, after)).toBe(said);
  });

  it('has both texts in it, whatever they are', () => {
    const word = fc.constantFrom('ferry', 'pier', 'noon', ' ', '  ', '.', '😀', 'é', '\n');
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect(join(parts, 'new')).toBe(before);
        expect(join(parts, 'gone')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('of two long texts with nothing in common is told at once', () => {
    const before = Array.from({ length: 20_000 }, (_, at) => `old${at}`).join(' ');
    const after = Array.from({ length: 20_000 }, (_, at) => `new${at}`).join('-');
    const parts = diffWords(before, after);
    expect(join(parts, 'new')).toBe(before);
    expect(join(parts, 'gone')).toBe(after);
  });
});
