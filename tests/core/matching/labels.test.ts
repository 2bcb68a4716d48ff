import { describe, expect, it } from 'vitest';
import { findLabels, findOtherLabel, sharedLabels } from '@/core/matching/labels';
import { findWords } from '@/core/text/find-words';

const labelsOf = (text: string) => findLabels(text, findWords(text), () => false);

describe('numbers that name', () => {
  it('finds them in words and digits', () => {
    expect(labelsOf('It began in tank four.').map(({ text }) => text)).toEqual(['tank four']);
    expect(labelsOf('Gate 12 was shut.').map(({ text }) => text)).toEqual(['Gate 12']);
    expect(labelsOf('It was tank number four.').map(({ value }) => value)).toEqual([4]);
  });

  it('takes no number that counts what follows a small word', () => {
    expect(labelsOf('There were four tanks.')).toEqual([]);
  });

  it('keeps what nearly all texts share', () => {
    const texts = ['In tank four.', 'Tank 4 burst.', 'It was tank number four.', 'The tank burst.'].map(
      labelsOf,
    );
    expect(sharedLabels(texts).map(({ value }) => value)).toEqual([4]);
  });

  it('finds another number of the same thing, unless the known one is there too', () => {
    const known = labelsOf('In tank four.');
    expect(findOtherLabel(known, labelsOf('It began in tank two.'))?.text).toBe('tank two');
    expect(findOtherLabel(known, labelsOf('Tank two caught fire from tank four.'))).toBeUndefined();
    expect(findOtherLabel(known, labelsOf('It began in hall two.'))).toBeUndefined();
  });
});
