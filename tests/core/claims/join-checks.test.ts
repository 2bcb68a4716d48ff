import { describe, expect, it } from 'vitest';
import { fileClaimSet } from '@/core/claims/claim-set';
import { joinChecks, joinNames } from '@/core/claims/join-checks';
import { nameAgencies } from '@/core/claims/name-agencies';
import { makeCheck, makeMatch } from '@/tests/support/make-match';

const sentences = [
  { start: 0, end: 40 },
  { start: 41, end: 80 },
];
const article = {
  text: 'The ferry to Ellery came an hour late. Mara Ellin says that nobody was in it.',
  blocks: [{ start: 0, end: 80, kind: 'paragraph' as const }],
};
const mine = { pack: 'my-pack', id: 'ferry-late', text: 'The ferry was late.' };
const ferry = makeMatch({ start: 0, end: 40, verdict: 'single' });
const mara = { id: 'mara-ellin', name: 'Mara Ellin', mentions: [{ start: 4, end: 14 }] };
const shared = makeCheck({
  sentences,
  matches: [ferry],
  actors: [mara],
  counts: { ...makeCheck({ sentences, matches: [ferry] }).counts, withActors: 1 },
});

describe('what the bundled pack finds and what own packs find', () => {
  it('is the first alone, where there are no own packs', () => {
    expect(joinChecks(article, shared, null)).toEqual({
      ...shared,
      matches: [{ ...ferry, isOwn: false }],
      actors: [{ ...mara, isOwn: false }],
    });
  });

  it('stands in the order of the text, every sentence counted once by its strongest verdict', () => {
    const own = makeCheck({
      sentences,
      matches: [
        makeMatch({ start: 0, end: 40, claim: mine, verdict: 'conflicting' }),
        makeMatch({ start: 41, end: 80, claim: mine, verdict: 'single' }),
      ],
    });
    const check = joinChecks(article, shared, own);
    expect(check.matches.map(({ claim }) => claim.pack)).toEqual(['ferry', 'my-pack', 'my-pack']);
    expect(check.counts).toMatchObject({ sentences: 2, conflicting: 1, single: 1, withActors: 1 });
  });

  it('says of every match and name whose it is, also after some were left out and the rest copied', () => {
    const own = makeCheck({
      sentences,
      matches: [makeMatch({ start: 41, end: 80, claim: mine })],
      actors: [{ id: 'oda-reyl', name: 'Oda Reyl', mentions: [{ start: 50, end: 58 }] }],
    });
    const joined = joinChecks(article, shared, own);
    expect(joined.matches.map(({ isOwn }) => isOwn)).toEqual([false, true]);
    expect(joined.actors.map(({ isOwn }) => isOwn)).toEqual([false, true]);
    const copied = nameAgencies({ ...joined, matches: joined.matches.slice(1) }, fileClaimSet([]));
    expect(copied.matches.map(({ claim, isOwn }) => [claim.pack, isOwn])).toEqual([['my-pack', true]]);
  });

  it('leaves what the bundled pack finds as it is, whatever own packs find', () => {
    const own = makeCheck({
      sentences,
      matches: [makeMatch({ start: 0, end: 40, claim: mine, verdict: 'contested' })],
      actors: [{ ...mara, name: 'M. Ellin' }],
    });
    const joined = joinChecks(article, shared, own);
    const alone = joinChecks(article, shared, null);
    expect(joined.matches.filter(({ isOwn }) => !isOwn)).toEqual(alone.matches);
    expect(joined.actors.filter(({ isOwn }) => !isOwn)).toEqual(alone.actors);
  });

  it('marks a name once: where the bundled pack knows it, it is not the own pack’s any more', () => {
    const twice = {
      ...mara,
      mentions: [
        { start: 4, end: 14 },
        { start: 60, end: 65 },
      ],
    };
    const check = joinChecks(article, shared, makeCheck({ sentences, actors: [twice] }));
    expect(check.actors.map(({ mentions }) => mentions)).toEqual([mara.mentions, [{ start: 60, end: 65 }]]);
    expect(joinNames(check.actors)).toMatchObject([twice]);
    expect(check.counts.withActors).toBe(2);
  });

  it('is read in the language of an own pack where the bundled pack does not read it', () => {
    const foreign = makeCheck({ sentences, read: 'other-language' });
    expect(joinChecks(article, foreign, makeCheck({ sentences })).read).toBe('article');
    expect(joinChecks(article, foreign, foreign).read).toBe('other-language');
  });
});
