import { describe, expect, it } from 'vitest';
import { findWords } from '@/core/text/find-words';
import { areNearWords, nearStem } from '@/core/text/near-words';
import { stemOf } from '@/core/text/stem';
import { oppositeClasses, verbClassWords } from '@/core/text/verb-class-words';
import { areOpposite, verbClassesAt, verbClassesOf } from '@/core/text/verb-classes';

const classesIn = (text: string, word: string) => {
  const words = findWords(text);
  return verbClassesAt(
    words,
    words.findIndex(({ folded }) => folded === word),
  );
};

describe('verbClassesOf', () => {
  it.each([
    ['met', 'meet'],
    ['meeting', 'meet'],
    ['killed', 'kill'],
    ['killed', 'die'],
    ['deaths', 'die'],
    ['acquisition', 'buy'],
    ['bought', 'buy'],
    ['resignation', 'resign'],
    ['legalised', 'allow'],
    ['won', 'win'],
    ['fell', 'decrease'],
    ['vaccinated', 'cure'],
    ['capsized', 'crash'],
  ] as const)('files %s under %s', (word, verbClass) => {
    expect(verbClassesOf(stemOf(word))).toContain(verbClass);
  });

  it('knows nothing of words outside its table', () => {
    expect(verbClassesOf('table')).toEqual([]);
  });
});

describe('verbClassesAt', () => {
  it.each([
    ['Kell gave the island up', 'gave', 'cede', 'give'],
    ['The unions turned the new offer down', 'turned', 'reject', 'return'],
    ['The strike was called off on Monday', 'called', 'cancel', 'phone'],
    ['The army pulled out of Ashby', 'pulled', 'withdraw', 'attack'],
    ['The gunners shot down two balloons', 'shot', 'intercept', 'shoot'],
    ['The minister stepped down', 'stepped', 'resign', 'lower'],
    ['The vote took place in May', 'took', 'happen', 'take'],
  ] as const)('reads the particle: %s', (text, word, verbClass, alone) => {
    expect(classesIn(text, word)).toContain(verbClass);
    expect(classesIn(text, word)).not.toContain(alone);
  });

  it('reads a verb without a particle as it stands', () => {
    expect(classesIn('Kell gave the island money', 'gave')).toContain('give');
  });
});

describe('areOpposite', () => {
  it('holds both ways', () => {
    expect(areOpposite('agree', 'reject')).toBe(true);
    expect(areOpposite('reject', 'agree')).toBe(true);
    expect(areOpposite('meet', 'reject')).toBe(false);
  });

  it('names only classes that exist, and never a class as its own opposite', () => {
    for (const pair of oppositeClasses.flatMap((line) => line.split(', '))) {
      const [one = '', other = ''] = pair.split(' ');
      expect(Object.keys(verbClassWords)).toContain(one);
      expect(Object.keys(verbClassWords)).toContain(other);
      expect(one).not.toBe(other);
    }
  });
});

describe('nearStem', () => {
  it('is the same for words of one group', () => {
    expect(nearStem(stemOf('accord'))).toBe(nearStem(stemOf('deal')));
    expect(areNearWords(stemOf('truces'), stemOf('ceasefire'))).toBe(true);
  });

  it('keeps apart what only looks near', () => {
    expect(areNearWords(stemOf('talks'), stemOf('deal'))).toBe(false);
    expect(areNearWords(stemOf('injured'), stemOf('dead'))).toBe(false);
  });

  it('leaves other words alone', () => {
    expect(nearStem('harbor')).toBe('harbor');
  });
});
