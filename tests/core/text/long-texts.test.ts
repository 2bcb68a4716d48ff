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
import { longTexts } from './long-texts';

const whole = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'paragraph' }];

/** Milliseconds of computing, not of waiting. Far above what they take; a quadratic way through a megabyte takes minutes. */
const patience = 8000;
const computed = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

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
    it.each(jobs)('is %s in time', (_job, run) => {
      const start = computed();
      run();
      expect(computed() - start).toBeLessThan(patience);
    });
  });
});
