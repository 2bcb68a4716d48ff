import { describe, expect, it } from 'vitest';
import { backingOf, explainBacking, sayBacking } from '@/core/claims/say-backing';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import { makeItem } from '@/tests/support/make-match';

const words = makeWords(english, 'en-GB');
const of = (origins: readonly (string | null)[], counts: { stated: number; unstated: number }) =>
  backingOf({
    backing: origins.map((origin, index) => makeItem({ report: `report-${index}`, origin })),
    origins: counts,
  });

describe('how backing is said', () => {
  it.each([
    {
      origins: ['Radio Nord', 'Radio Nord', 'Radio Nord'],
      stated: 1,
      unstated: 0,
      said: '3 reports, 1 origin: Radio Nord',
    },
    { origins: ['Radio Nord', 'her post'], stated: 2, unstated: 0, said: '2 reports, 2 origins' },
    { origins: [null, null], stated: 0, unstated: 2, said: '2 reports, origin not stated' },
    { origins: ['Radio Nord', null], stated: 1, unstated: 1, said: '2 reports, 1 origin stated' },
    { origins: [null], stated: 0, unstated: 1, said: '1 report, origin not stated' },
  ])('says “$said”', ({ origins, stated, unstated, said }) => {
    expect(sayBacking(of(origins, { stated, unstated }), words)).toBe(said);
  });

  it('says in a sentence that many reports of one interview are one source', () => {
    const { lead, rest } = explainBacking(
      of(['Radio Nord', 'Radio Nord'], { stated: 1, unstated: 0 }),
      words,
    );
    expect(`${lead} ${rest}`).toBe('2 reports, 1 origin. All have it from one place: Radio Nord.');
  });

  it('never counts a report that does not say as a further source', () => {
    const { lead, rest } = explainBacking(of(['Radio Nord', null, null], { stated: 1, unstated: 2 }), words);
    expect(`${lead} ${rest}`).toBe(
      '3 reports, 1 origin stated. From Radio Nord. 2 do not say where they have it from.',
    );
  });

  it('does not count the report that is open', () => {
    const backing = backingOf({
      backing: [makeItem({ report: 'here', inThisReport: true }), makeItem({ report: 'there' })],
      origins: { stated: 0, unstated: 1 },
    });
    expect(backing.reports).toBe(1);
  });
});
