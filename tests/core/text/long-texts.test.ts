import { describe, expect, it } from 'vitest';
import { blocksOfPlainText } from '@/core/text/blocks-of-plain-text';
import type { Block } from '@/core/claims/article-check';
import { findBlockClauses } from '@/core/text/find-block-clauses';
import { findDates } from '@/core/text/find-dates';
import { findNegations } from '@/core/text/find-negations';
import { findQuantities } from '@/core/text/find-quantities';
import { findSentences } from '@/core/text/find-sentences';
import { findWords } from '@/core/text/find-words';
import { foldText } from '@/core/text/fold-text';
import type { Span } from '@/core/text/span';
import { longTexts } from './long-texts';

const whole = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'paragraph' }];

describe('a megabyte', () => {
  describe.each(longTexts)('of %s', (_name, text) => {
    const jobs: readonly (readonly [string, () => unknown])[] = [
      ['folded', () => foldText(text)],
      ['split into words', () => findWords(text)],
      [
        'split into sentences',
        () => findSentences(text, [{ start: 0, end: text.length, kind: 'paragraph' }]),
      ],
      ['split into blocks', () => blocksOfPlainText(text)],
      ['searched for figures', () => findQuantities(text, { start: 0, end: text.length })],
      ['searched for dates', () => findDates(text, { start: 0, end: text.length }, '2031-06-18')],
      ['searched for denials', () => findNegations(text, { start: 0, end: text.length })],
      ['divided into clauses', () => findBlockClauses(text, findSentences(text, whole(text)))],
    ];
    it.each(jobs)('is %s without leaving the text', (_job, run) => {
      const found = run();
      const spans = Array.isArray(found) ? found.flatMap(toSpan) : [];
      const astray = spans.filter(({ start, end }) => start < 0 || end < start || end > text.length);
      expect(astray).toEqual([]);
    });
  });
});

/** What is found differs; where it stands is all that matters here. */
function toSpan(found: unknown): readonly Span[] {
  if (typeof found !== 'object' || found === null || !('start' in found) || !('end' in found)) return [];
  const { start, end } = found;
  return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
}
