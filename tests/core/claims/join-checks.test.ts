import { describe, expect, it } from 'vitest';
import { joinChecks, joinNames, placesOf } from '@/core/claims/join-checks';
import { makeCheck, makeMatch } from '@/tests/support/make-match';

const sentences = [
  { start: 0, end: 40 },
  { start: 41, end: 80 },
];
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
    expect(joinChecks(shared, null)).toEqual({ check: shared, own: new Set() });
  });

  it('stands in the order of the text, every sentence counted once by its strongest verdict', () => {
    const own = makeCheck({
      sentences,
      matches: [
        makeMatch({ start: 0, end: 40, claim: mine, verdict: 'conflicting' }),
        makeMatch({ start: 41, end: 80, claim: mine, verdict: 'single' }),
      ],
    });
    const { check } = joinChecks(shared, own);
    expect(check.matches.map(({ claim }) => claim.pack)).toEqual(['ferry', 'my-pack', 'my-pack']);
    expect(check.counts).toMatchObject({ sentences: 2, conflicting: 1, single: 1, withActors: 1 });
  });

  it('says of every match and name whose it is, also after some were left out', () => {
    const own = makeCheck({
      sentences,
      matches: [makeMatch({ start: 41, end: 80, claim: mine })],
      actors: [{ id: 'oda-reyl', name: 'Oda Reyl', mentions: [{ start: 50, end: 58 }] }],
    });
    const joined = joinChecks(shared, own);
    expect(placesOf(joined.own, joined.check)).toEqual({ matches: [1], actors: [1] });
    const left = { ...joined.check, matches: joined.check.matches.slice(1), actors: [] };
    expect(placesOf(joined.own, left)).toEqual({ matches: [0], actors: [] });
  });

  it('leaves what the bundled pack finds as it is, whatever own packs find', () => {
    const own = makeCheck({
      sentences,
      matches: [makeMatch({ start: 0, end: 40, claim: mine, verdict: 'contested' })],
      actors: [{ ...mara, name: 'M. Ellin' }],
    });
    const joined = joinChecks(shared, own);
    expect(joined.check.matches.filter((match) => !joined.own.has(match))).toEqual(shared.matches);
    expect(joined.check.actors.filter((actor) => !joined.own.has(actor))).toEqual(shared.actors);
  });

  it('marks a name once: where the bundled pack knows it, it is not the own pack’s any more', () => {
    const twice = {
      ...mara,
      mentions: [
        { start: 4, end: 14 },
        { start: 60, end: 65 },
      ],
    };
    const { check } = joinChecks(shared, makeCheck({ sentences, actors: [twice] }));
    expect(check.actors.map(({ mentions }) => mentions)).toEqual([mara.mentions, [{ start: 60, end: 65 }]]);
    expect(joinNames(check.actors)).toEqual([twice]);
    expect(check.counts.withActors).toBe(2);
  });

  it('is read in the language of an own pack where the bundled pack does not read it', () => {
    const foreign = makeCheck({ sentences, read: 'other-language' });
    expect(joinChecks(foreign, makeCheck({ sentences })).check.read).toBe('article');
    expect(joinChecks(foreign, foreign).check.read).toBe('other-language');
  });
});
