import { describe, expect, it } from 'vitest';
import type { BlockKind } from '@/core/claims/article-check';
import { checkArticle } from '@/core/matching/check-article';
import { checkStorm, makeArticle, stormMatcher } from './storm';

const headline = 'The storm brought down the Hallow Bridge on Thursday';
const counted = ({ counts }: ReturnType<typeof checkStorm>) => ({
  sentences: counts.sentences,
  claims: counts.corroborated + counts.conflicting + counts.contested + counts.single,
});

/** Each text in a block of the kind at its place. */
function checkAs(kinds: readonly BlockKind[], texts: readonly string[]) {
  const article = makeArticle(texts);
  const blocks = article.blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? block.kind }));
  return checkArticle(stormMatcher, { ...article, blocks });
}

describe('a repeated headline', () => {
  const rest = 'The ferry runs every hour.';
  const once = checkAs(['title', 'paragraph'], [headline, rest]);

  it('is marked wherever it stands and counts once', () => {
    const twice = checkAs(
      ['title', 'paragraph', 'caption', 'paragraph'],
      [headline, rest, headline.toUpperCase(), headline],
    );
    expect(counted(once).claims).toBe(1);
    expect(counted(twice)).toEqual(counted(once));
    expect(twice.matches.length).toBeGreaterThan(once.matches.length);
  });

  it('is no sentence that running text says twice', () => {
    const twice = checkAs(['title', 'paragraph', 'paragraph'], ['News', headline, headline]);
    expect(counted(twice)).toEqual({ sentences: 3, claims: 2 });
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
