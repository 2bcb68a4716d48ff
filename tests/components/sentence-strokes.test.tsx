import { describe, expect, it } from 'vitest';
import { sentenceStrokes } from '@/components/sentence-strokes';
import { makePage } from '@/tests/support/make-match';

const sentences = (many: number) => Array.from({ length: many }, (_, index) => `Sentence ${index}.`);

describe('sentenceStrokes', () => {
  it('gives each sentence the verdict of its claim, and none where nothing is known', () => {
    const { check } = makePage(sentences(4), [
      { in: 1, verdict: 'corroborated' },
      { in: 3, verdict: 'conflicting' },
    ]);
    expect(sentenceStrokes(check)).toEqual(['none', 'corroborated', 'none', 'conflicting']);
  });

  it('lets the strongest verdict win where two claims share a sentence', () => {
    const { check } = makePage(sentences(2), [
      { in: 0, verdict: 'corroborated' },
      { in: 0, verdict: 'contested' },
    ]);
    expect(sentenceStrokes(check)).toEqual(['contested', 'none']);
  });

  it('keeps every sentence up to 120 and lets neighbours share a stroke above', () => {
    expect(sentenceStrokes(makePage(sentences(120)).check)).toHaveLength(120);
    const { check } = makePage(sentences(241), [
      { in: 3, verdict: 'single' },
      { in: 4, verdict: 'conflicting' },
      { in: 240, verdict: 'corroborated' },
    ]);
    const strokes = sentenceStrokes(check);
    expect(strokes).toHaveLength(81);
    expect(strokes.slice(0, 3)).toEqual(['none', 'conflicting', 'none']);
    expect(strokes.at(-1)).toBe('corroborated');
  });
});
