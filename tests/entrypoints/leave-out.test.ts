import { describe, expect, it } from 'vitest';
import type { ArticleCheck } from '@/core/claims/article-check';
import { leaveOut } from '@/entrypoints/background/leave-out';
import { openChoices } from '@/storage/choices-db';
import { getUnwanted, mute, sayNotSame } from '@/storage/choose-matches';
import { makeMatch } from '@/tests/support/make-match';

const text = 'The ferry opened on Friday. The mayor was absent.';
const ferry = { pack: 'ferry', id: 'ferry-opened', text: 'The ferry opened.' };
const mayor = { pack: 'ferry', id: 'mayor-absent', text: 'The mayor was absent.' };
const check: ArticleCheck = {
  report: null,
  read: 'article',
  sentences: [
    { start: 0, end: 27 },
    { start: 28, end: 49 },
  ],
  counts: { sentences: 2, withActors: 2, corroborated: 1, conflicting: 0, contested: 0, single: 1 },
  actors: [],
  matches: [
    makeMatch({ start: 0, end: 27, claim: ferry, verdict: 'corroborated' }),
    makeMatch({ start: 28, end: 49, claim: mayor, verdict: 'single' }),
  ],
};

describe('what the reader does not want marked', () => {
  it('is taken out, and the counts still add up', async () => {
    const db = openChoices('leave-out-muted');
    await mute(db, { kind: 'claim', pack: 'ferry', id: 'ferry-opened' });
    const left = leaveOut({ text, check }, await getUnwanted(db));
    expect(left.matches.map(({ claim }) => claim.id)).toEqual(['mayor-absent']);
    expect(left.counts).toEqual({ ...check.counts, corroborated: 0 });
  });

  it('is one sentence for one claim, not the claim everywhere', async () => {
    const db = openChoices('leave-out-not-same');
    await sayNotSame(db, mayor, { sentence: 'The Mayor was absent.', now: new Date(0) });
    await sayNotSame(db, ferry, { sentence: 'Another sentence.', now: new Date(0) });
    const left = leaveOut({ text, check }, await getUnwanted(db));
    expect(left.matches.map(({ claim }) => claim.id)).toEqual(['ferry-opened']);
    expect(left.counts.single).toBe(0);
  });

  it('is nothing at first', async () => {
    expect(leaveOut({ text, check }, await getUnwanted(openChoices('leave-out-none')))).toEqual(check);
  });
});
