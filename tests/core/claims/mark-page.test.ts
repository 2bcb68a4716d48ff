import { describe, expect, it } from 'vitest';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import { joinChecks } from '@/core/claims/join-checks';
import { markPage } from '@/core/claims/mark-page';
import { makeCheck, makeMatch } from '@/tests/support/make-match';

const text = 'Mara Ellin said on Friday that the ferry was late. Oda Reyl was on board with Mara Ellin.';
const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const mara = {
  id: 'mara-ellin',
  name: 'Mara Ellin',
  mentions: [spanOf('Mara Ellin'), spanOf('Mara Ellin', 20)],
};
const oda = { id: 'oda-reyl', name: 'Oda Reyl', mentions: [spanOf('Oda Reyl')] };
const late = makeMatch(spanOf('Mara Ellin said on Friday that the ferry was late.'));
const mine = { pack: 'mine', id: 'oda-on-board', text: 'Oda Reyl was on board.' };
const own = makeCheck({
  matches: [makeMatch({ ...spanOf('Oda Reyl was on board'), claim: mine })],
  actors: [oda],
});

function markedPage(overlay: boolean, shared = makeCheck({ matches: [late], actors: [mara] })) {
  return markPage(
    {
      article: { text, date: '2031-05-02' },
      check: joinChecks({ text, blocks: [] }, shared, own),
      overlay,
      claimSet: { packs: new Map() },
      asOf: null,
      today: '2031-05-03',
    },
    makeWords(english, 'en-GB'),
  );
}

describe('what a page is told to mark', () => {
  it('is each claim, and the names that stand outside them', () => {
    const { claims, actors } = markedPage(true);
    expect(claims.map(({ claim, isOwn }) => [claim.id, isOwn])).toEqual([
      ['ferry-opened', false],
      ['oda-on-board', true],
    ]);
    const second = spanOf('Mara Ellin', 20);
    expect(actors.map(({ name, places }) => [name, places])).toEqual([
      ['Mara Ellin', [second.start, second.end]],
    ]);
  });

  it('is nothing of what only own packs know, where the reader wants none of it on the page', () => {
    const told = markedPage(false);
    expect(JSON.stringify(told)).not.toContain('mine');
    expect(told.claims.map(({ isOwn }) => isOwn)).toEqual([false]);
    expect(told.actors.map(({ isOwn }) => isOwn)).toEqual([false]);
  });

  it('is the first names of a page that has very many', () => {
    const mentions = Array.from({ length: 2_000 }, (_, at) => ({ start: at * 3, end: at * 3 + 2 }));
    const { actors } = markedPage(false, makeCheck({ actors: [{ ...mara, mentions }, oda] }));
    const places = actors.flatMap((actor) => actor.places);
    expect(places.length / 2).toBe(1_500);
    expect(Math.max(...places)).toBeLessThan(1_500 * 3);
  });
});
