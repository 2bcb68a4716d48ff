import { describe, expect, it } from 'vitest';
import { checkStorm } from './storm';

const headline = 'The storm brought down the Hallow Bridge on Thursday';
const counted = ({ counts }: ReturnType<typeof checkStorm>) => ({
  sentences: counts.sentences,
  claims: counts.corroborated + counts.conflicting + counts.contested + counts.single,
});

describe('a repeated headline', () => {
  it('is marked wherever it stands and counts once', () => {
    const once = checkStorm([headline, 'The ferry runs every hour.']);
    const twice = checkStorm([headline, 'The ferry runs every hour.', headline.toUpperCase(), headline]);
    expect(counted(once).claims).toBe(1);
    expect(counted(twice)).toEqual(counted(once));
    expect(twice.matches.length).toBeGreaterThan(once.matches.length);
  });
});

describe('a page without a date', () => {
  const sentence = 'The death toll of Storm Ilse was 40.';
  const undated = { date: null, publisher: 'Weekly', title: 'Storm Ilse, September 2025: weekly' };

  it('speaks of the day of the report that it is', () => {
    const known = checkStorm(sentence, undated);
    const dated = checkStorm(sentence, { ...undated, date: '2025-09-10' });
    expect(known.report).toBe('weekly');
    expect(known.matches).toEqual(dated.matches);
  });

  it('conflicts with no figure where it is no report of ours', () => {
    const verdicts = checkStorm(sentence, { date: null }).matches.map(({ verdict }) => verdict);
    expect(verdicts).not.toContain('conflicting');
  });
});
