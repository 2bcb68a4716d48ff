import { describe, expect, it } from 'vitest';
import { toContentWord } from '@/core/matching/content-words';
import { calibrate, chanceOf } from '@/core/matching/logistic';
import { nearnessOf } from '@/core/matching/meaning';

const near = (one: string, other: string) => nearnessOf(toContentWord(one), toContentWord(other));

describe('how near words are', () => {
  it('is 1 for forms of one word', () => {
    expect(near('resigned', 'resigning')).toBe(1);
    expect(near('met', 'meeting')).toBe(1);
  });

  it('puts words of like meaning above others, and never as near as the same word', () => {
    for (const [one, like, unlike] of [
      ['injured', 'wounded', 'elected'],
      ['purchase', 'buy', 'rain'],
      ['alarm', 'siren', 'pension'],
    ] as const) {
      expect(near(one, like)).toBeGreaterThan(near(one, unlike));
      expect(near(one, like)).toBeLessThan(1);
    }
  });

  it('is the same from either side, and between 0 and 1', () => {
    for (const [one, other] of [
      ['truce', 'ceasefire'],
      ['bank', 'river'],
      ['xyzzy', 'bank'],
    ] as const) {
      expect(near(one, other)).toBe(near(other, one));
      expect(near(one, other)).toBeGreaterThanOrEqual(0);
      expect(near(one, other)).toBeLessThanOrEqual(1);
    }
  });

  it('knows nothing of words that are in no list', () => {
    expect(near('xyzzy', 'plugh')).toBe(0);
  });
});

describe('chances', () => {
  it('are one half where nothing speaks for or against', () => {
    expect(chanceOf({ bias: 0, weights: [2, -1] }, [0, 0])).toBe(0.5);
    expect(chanceOf({ bias: 0, weights: [2] }, [1])).toBeGreaterThan(0.8);
  });

  it('are read off a line, level beyond its ends', () => {
    const line = [
      [0.2, 0.1],
      [0.6, 0.5],
      [0.8, 0.9],
    ] as const;
    expect(calibrate(line, 0)).toBe(0.1);
    expect(calibrate(line, 0.4)).toBeCloseTo(0.3);
    expect(calibrate(line, 0.7)).toBeCloseTo(0.7);
    expect(calibrate(line, 1)).toBe(0.9);
  });
});
