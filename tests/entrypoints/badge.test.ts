import { describe, expect, it } from 'vitest';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import type { Counts } from '@/core/claims/article-check';
import type { Coverage } from '@/core/claims/page-state';
import { badgeOf } from '@/entrypoints/background/badge';
import type { PageFacts } from '@/entrypoints/background/page-facts';
import { makeItem, makeMatch } from '@/tests/support/make-match';

const coverage: Coverage = {
  claims: 40,
  reports: 5,
  actors: 20,
  packs: [{ id: 'ferry', title: 'The ferry', asOf: '2031-05-04' }],
};
const nothing: Counts = {
  sentences: 31,
  withActors: 12,
  corroborated: 0,
  conflicting: 0,
  contested: 0,
  single: 0,
};

function checked(counts: Partial<Counts>, matches = [makeMatch()]): PageFacts {
  return {
    status: 'checked',
    isCut: false,
    leftOut: 0,
    host: 'paper.example',
    url: 'https://paper.example/a',
    title: null,
    date: null,
    text: '',
    check: {
      report: null,
      read: 'article',
      sentences: [],
      counts: { ...nothing, ...counts },
      actors: [],
      matches,
    },
  };
}
const words = makeWords(english, 'en-GB');
const textOf = (facts: PageFacts) => badgeOf(facts, words, { coverage, today: '2031-05-10' }).text;
const titleOf = (facts: PageFacts, today = '2031-05-10') =>
  badgeOf(facts, words, { coverage, today }).title.replaceAll('\u00a0', ' ').replaceAll('\u2009', ' ');

describe('the badge', () => {
  it('is the number of recognised claims', () => {
    expect(textOf(checked({ corroborated: 1, single: 1 }, [makeMatch(), makeMatch()]))).toBe('2');
  });

  it('is the number of conflicts with a sign, in another colour, when there are any', () => {
    const calm = badgeOf(checked({ corroborated: 2 }, [makeMatch(), makeMatch()]), words, {
      coverage,
      today: '2031-05-10',
    });
    const loud = badgeOf(
      checked({ conflicting: 1, contested: 1, single: 1 }, [makeMatch(), makeMatch(), makeMatch()]),
      words,
      { coverage, today: '2031-05-10' },
    );
    expect(loud.text).toBe('2!');
    expect(loud.colour).not.toBe(calm.colour);
  });

  it('is nothing where nothing is known, and says until when the packs have read', () => {
    expect(textOf(checked({}, []))).toBe('');
    expect(titleOf(checked({}, []))).toBe(
      'Second Source: no known claim in 31 sentences. Known until 4 May 2031.',
    );
  });

  it('says the counts, from when the reports are and how old, in words', () => {
    const match = makeMatch({
      corroborating: [makeItem({ published: '2031-03-14' })],
      conflicting: [makeItem({ published: '2031-05-02', kind: 'conflict' })],
    });
    expect(titleOf(checked({ conflicting: 1, single: 2 }, [match]))).toBe(
      'Second Source: 3 known claims, 1 conflicting and 2 known from one report. ' +
        'Reports of 14 Mar – 2 May 2031, 8 days ago. Known until 4 May 2031.',
    );
  });

  it.each([
    { today: '2031-05-02', age: 'today' },
    { today: '2031-06-20', age: '2 months ago' },
    { today: '2032-11-20', age: '19 months ago' },
    { today: '2035-05-10', age: '4 years ago' },
  ])('tells the age of the newest report on $today', ({ today, age }) => {
    const match = makeMatch({ corroborating: [makeItem({ published: '2031-05-02' })] });
    expect(titleOf(checked({ single: 1 }, [match]), today)).toContain(`Reports of 2 May 2031, ${age}.`);
  });

  it('is "off" wherever it may not read', () => {
    const host = 'paper.example';
    expect(textOf({ status: 'switched-off', host })).toBe('off');
    expect(textOf({ status: 'not-granted', host })).toBe('off');
    expect(textOf({ status: 'cannot-run', why: 'browser-page' })).toBe('off');
    expect(textOf({ status: 'not-an-article', host })).toBe('');
    expect(textOf({ status: 'reading', host })).toBe('');
  });
});
