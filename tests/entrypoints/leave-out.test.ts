import { describe, expect, it } from 'vitest';
import { joinChecks } from '@/core/claims/join-checks';
import { leaveOut } from '@/entrypoints/background/leave-out';
import { openChoices } from '@/storage/choices-db';
import type { SetAside } from '@/core/claims/set-aside';
import { getUnwanted, keepSetAside } from '@/storage/choose-matches';
import { makeMatch } from '@/tests/support/make-match';

const text = 'The ferry opened on Friday. The mayor was absent.';
const article = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }] };
const ferry = { pack: 'ferry', id: 'ferry-opened', text: 'The ferry opened.' };
const mayor = { pack: 'ferry', id: 'mayor-absent', text: 'The mayor was absent.' };
const check = joinChecks(
  article,
  {
    report: null,
    read: 'article',
    sentences: [
      { start: 0, end: 27 },
      { start: 28, end: 49 },
    ],
    counts: { sentences: 2, withActors: 2, corroborated: 1, conflicting: 0, contested: 0, single: 1 },
    actors: [
      { id: 'mara-ellin', name: 'Mara Ellin', mentions: [{ start: 28, end: 37 }] },
      {
        id: 'ferry',
        name: 'Ferry',
        mentions: [
          { start: 4, end: 9 },
          { start: 20, end: 26 },
        ],
      },
    ],
    matches: [
      makeMatch({ start: 0, end: 27, claim: ferry, verdict: 'corroborated' }),
      makeMatch({ start: 28, end: 49, claim: mayor, verdict: 'single' }),
    ],
  },
  null,
);

async function leftOf(name: string, ...choices: readonly SetAside[]) {
  const db = openChoices(`leave-out-${name}`);
  for (const what of choices) await keepSetAside(db, { what, since: new Date(0).toISOString(), page: null });
  return leaveOut({ article, check }, await getUnwanted(db));
}

describe('what the reader does not want marked', () => {
  it('is taken out, and the counts still add up', async () => {
    const left = await leftOf('muted', { kind: 'claim', claim: ferry });
    expect(left.matches.map(({ claim }) => claim.id)).toEqual(['mayor-absent']);
    expect(left.counts).toEqual({ ...check.counts, corroborated: 0 });
  });

  it('is one sentence for one claim, not the claim everywhere', async () => {
    const left = await leftOf(
      'not-same',
      { kind: 'not-same', claim: mayor, sentence: 'The Mayor was absent.' },
      { kind: 'not-same', claim: ferry, sentence: 'Another sentence.' },
    );
    expect(left.matches.map(({ claim }) => claim.id)).toEqual(['ferry-opened']);
    expect(left.counts.single).toBe(0);
  });

  it('is the whole sentence, not a clause that others have too', async () => {
    const clause = joinChecks(
      article,
      { ...check, matches: [makeMatch({ start: 4, end: 16, claim: ferry })] },
      null,
    );
    const db = openChoices('leave-out-clause');
    const choose = (sentence: string) =>
      keepSetAside(db, { what: { kind: 'not-same', claim: ferry, sentence }, since: '', page: null });
    await choose('ferry opened');
    expect(leaveOut({ article, check: clause }, await getUnwanted(db)).matches).toHaveLength(1);
    await choose('The ferry opened on Friday.');
    expect(leaveOut({ article, check: clause }, await getUnwanted(db)).matches).toEqual([]);
  });

  it('is a name, which is neither marked nor counted any more', async () => {
    const left = await leftOf('actor', { kind: 'actor', actor: { id: 'ferry', name: 'Ferry' } });
    expect(left.actors.map(({ name }) => name)).toEqual(['Mara Ellin']);
    expect(left.counts).toEqual({ ...check.counts, withActors: 1 });
    expect(left.matches).toEqual(check.matches);
  });

  it('leaves a headline that the page repeats counted once', async () => {
    const twice = 'The ferry opened. The ferry opened. The mayor was absent.';
    const spans = [
      { start: 0, end: 17 },
      { start: 18, end: 35 },
      { start: 36, end: 57 },
    ];
    const kinds = ['title', 'caption', 'paragraph'] as const;
    const page = {
      text: twice,
      blocks: spans.map((span, place) => ({ ...span, kind: kinds[place] ?? 'paragraph' })),
    };
    const matches = spans.map((span, place) => makeMatch({ ...span, claim: place < 2 ? ferry : mayor }));
    const db = openChoices('leave-out-headline');
    await keepSetAside(db, { what: { kind: 'claim', claim: mayor }, since: '', page: null });
    const found = joinChecks(page, { ...check, sentences: spans, matches, actors: [] }, null);
    const left = leaveOut({ article: page, check: found }, await getUnwanted(db));
    expect(left.counts).toMatchObject({ sentences: 2, [matches[0]?.verdict ?? '']: 1 });
  });

  it('is nothing at first', async () => {
    expect(await leftOf('none')).toEqual(check);
  });
});
