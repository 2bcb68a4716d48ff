import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/core/claims/article-check';
import { findSentences, longestSentence } from '@/core/text/find-sentences';
import { roughText } from './any-text';
import { goldParagraphs } from './gold-sentences';

const whole = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'paragraph' }];
const show = (text: string) =>
  findSentences(text, whole(text)).map(({ start, end }) => text.slice(start, end));

const cases = goldParagraphs.map(([name, ...sentences]) => [name, sentences] as const);
const disturbances: readonly (readonly [name: string, disturb: (sentence: string) => string])[] = [
  ['as written', (sentence) => sentence],
  ['with straight quotation marks', (sentence) => sentence.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'")],
  ['with wrapped lines', (sentence) => sentence.replace(/ (?=\p{Ll})/gu, '\n')],
  ['with non-breaking spaces', (sentence) => sentence.replaceAll(' ', '\u00a0')],
];

describe('findSentences', () => {
  describe.each(disturbances)('%s', (_name, disturb) => {
    it.each(cases)('splits: %s', (_case, sentences) => {
      const expected = sentences.map(disturb);
      expect(show(expected.join(' '))).toEqual(expected);
    });
  });

  it('has at least 120 borders in its gold text', () => {
    expect(cases.reduce((sum, [, sentences]) => sum + sentences.length - 1, 0)).toBeGreaterThanOrEqual(120);
  });

  it('keeps blocks apart, with or without a stop', () => {
    const text = 'Ferry sinks off Kell\nThe ferry sank. All were\nsaved';
    const blocks: Block[] = [
      { start: 0, end: 20, kind: 'title' },
      { start: 21, end: 45, kind: 'paragraph' },
      { start: 46, end: text.length, kind: 'caption' },
    ];
    const words = findSentences(text, blocks).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Ferry sinks off Kell', 'The ferry sank.', 'All were', 'saved']);
  });

  it('reads a line break in a block as a border where the lines look like lines', () => {
    expect(show('Editor: Ada Nwosu\nPictures: Bo Falk')).toEqual(['Editor: Ada Nwosu', 'Pictures: Bo Falk']);
    expect(show('The ferry sank\n\nit was late')).toEqual(['The ferry sank', 'it was late']);
  });

  it('leaves out what has no letter and no digit', () => {
    expect(show(' * * * … \n — ')).toEqual([]);
  });

  it('cuts text without a stop at white space', () => {
    const sentences = show('and then '.repeat(1000));
    expect(sentences.every((sentence) => /^(?:and then ?)+(?:and)?$|^then/.test(sentence))).toBe(true);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(longestSentence);
  });

  it('never cuts a character in two', () => {
    expect(show(`a${'𐐷'.repeat(3000)}z`).join('')).toBe(`a${'𐐷'.repeat(3000)}z`);
    for (const sentence of show(`a${'𐐷'.repeat(3000)}z`)) expect(encodeURIComponent(sentence)).not.toBe('');
  });

  it('keeps sentences inside their blocks, in order, trimmed, not too long', () => {
    fc.assert(
      fc.property(roughText, fc.nat(), (text, middle) => {
        const at = middle % (text.length + 1);
        const blocks: Block[] = [
          { start: 0, end: at, kind: 'paragraph' },
          { start: at, end: text.length, kind: 'paragraph' },
        ];
        let end = 0;
        for (const sentence of findSentences(text, blocks)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.start < at && sentence.end > at).toBe(false);
          expect(sentence.end - sentence.start).toBeLessThanOrEqual(longestSentence);
          const words = text.slice(sentence.start, sentence.end);
          expect(words.trim()).toBe(words);
          end = sentence.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(show(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
