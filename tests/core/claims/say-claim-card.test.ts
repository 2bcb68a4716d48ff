import { describe, expect, it } from 'vitest';
import type { Match } from '@/core/claims/article-check';
import type { Marked } from '@/core/claims/claim-view';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import { excerptOf } from '@/core/claims/excerpt';
import { findDifferences } from '@/core/claims/find-differences';
import { sayClaimCard, type CardSituation } from '@/core/claims/say-claim-card';
import { makeItem, makeMatch } from '@/tests/support/make-match';

const situation: CardSituation = {
  sentence: 'The storm closed eleven harbours.',
  pageDate: '2031-05-03',
  asOf: '2031-05-04',
  today: '2031-05-20',
  isOwn: false,
};
const words = makeWords(english, 'en-GB');
const sayMatch = (match: Match, at: CardSituation) => sayClaimCard(match, at, words);
const markWords = (text: string, phrases: readonly string[]): Marked => ({
  text,
  marks: findDifferences(text, phrases, null),
});

/** Marks as brackets. */
function shown({ text, marks }: Marked): string {
  return marks
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
}

const post = makeItem({ report: 'coast-post-2031-05-01', publisher: 'Coast Post', published: '2031-05-01' });

describe('sayClaimCard', () => {
  it('puts what differs first, on both sides, and says what it is about', () => {
    const card = sayMatch(
      makeMatch({
        verdict: 'conflicting',
        conflicting: [
          makeItem({ kind: 'conflict', about: 'figure', quote: 'at least 12 harbours are closed' }),
        ],
        differs: [{ slot: 'figure', page: 'eleven', other: 'at least 12' }],
      }),
      situation,
    );
    expect(card).toMatchObject({ name: 'Conflicting', about: 'on the figure' });
    expect(
      card.rows.map((row) => [row.who, row.when?.replaceAll('\u00a0', ' '), shown(row.words), row.isQuoted]),
    ).toEqual([
      ['This page', '3 May 2031', 'The storm closed [eleven] harbours.', false],
      ['Harbour Weekly', '2 May 2031', '[at least 12] harbours are closed', true],
    ]);
    expect(card.sources.join(' ')).toBe('1 report differs. It does not say where it has it from.');
    expect(card.age?.replaceAll(/[\u00a0\u2009]/g, ' ')).toBe(
      'Reports of 2 May 2031, 18 days ago; packs as of 4 May 2031',
    );
  });

  it('lays both sides beside each other where a curated conflict names no words', () => {
    const card = sayMatch(
      makeMatch({
        verdict: 'contested',
        corroborating: [makeItem({ report: 'a-2031-05-02', quote: 'eleven harbours are closed' })],
        conflicting: [
          makeItem({ kind: 'conflict', about: 'figure', quote: 'the storm closed nine harbours' }),
        ],
        differs: [],
      }),
      situation,
    );
    expect(card.rows.map((row) => shown(row.words))).toEqual([
      'The storm closed [eleven] harbours.',
      'the storm closed [nine] harbours',
      'eleven harbours are closed',
    ]);
  });

  it('calls a dispute of the parties one', () => {
    const card = sayMatch(
      makeMatch({
        verdict: 'conflicting',
        speaker: 'Mila Varga',
        conflicting: [makeItem({ kind: 'disputed', about: 'position', speaker: 'Tove Lind' })],
      }),
      situation,
    );
    expect(card.about).toBe('on the position, disputed by the parties');
    expect(card.rows.map(({ note }) => note)).toEqual(['Mila Varga', 'Tove Lind']);
  });

  it('says what is cautious, later, earlier, questioned or of the same report', () => {
    const card = sayMatch(
      makeMatch({
        stance: 'denies',
        corroborating: [makeItem({ certainty: 'hedged', inThisReport: true })],
        conflicting: [makeItem({ report: 'a-2031-05-09', kind: 'later', published: '2031-05-09' })],
        questioning: [makeItem({ report: 'b-2031-05-02', kind: 'questions' })],
      }),
      situation,
    );
    expect(card.rows.map(({ note }) => note)).toEqual([
      'denies it',
      'cautiously, in this report',
      'later',
      'questions it',
    ]);
  });

  it('names a report without a publisher by its id and counts the ones it does not show', () => {
    const card = sayMatch(
      makeMatch({
        verdict: 'corroborated',
        corroborating: ['one', 'two', 'three', 'four', 'five'].map((name) =>
          makeItem({ report: `${name}-bay-2031-05-02`, publisher: null }),
        ),
      }),
      situation,
    );
    expect(card.rows.map(({ who }) => who)).toEqual([
      'This page',
      'One Bay report',
      'Two Bay report',
      'Three Bay report',
    ]);
    expect(card.sources.at(-1)).toBe('2 more reports in the panel.');
  });

  it.each([
    [
      'one origin for all',
      [makeItem({ origin: 'Port briefing' }), { ...post, origin: 'Port briefing' }],
      { stated: 1, unstated: 0 },
      '2 reports, 1 origin. All have it from one place: Port briefing.',
    ],
    [
      'two origins',
      [makeItem({ origin: 'Port briefing' }), { ...post, origin: 'Own reporting' }],
      { stated: 2, unstated: 0 },
      '2 reports, 2 origins. From Port briefing and Own reporting.',
    ],
    [
      'no origin',
      [makeItem(), post],
      { stated: 0, unstated: 2 },
      '2 reports. None says where it has it from.',
    ],
    [
      'some silent',
      [makeItem({ origin: 'Port briefing' }), post],
      { stated: 1, unstated: 1 },
      '2 reports, 1 origin stated. From Port briefing. 1 does not say where it has it from.',
    ],
  ])('counts reports and origins in one breath: %s', (_, corroborating, origins, said) => {
    expect(
      sayMatch(makeMatch({ verdict: 'corroborated', corroborating, origins }), situation).sources.join(' '),
    ).toBe(said);
  });

  it('shows both sides where there are both', () => {
    const names = ['one', 'two', 'three', 'four'];
    const against = names.map((name) => makeItem({ report: `${name}-bay-2031-05-02`, kind: 'conflict' }));
    const card = sayMatch(
      makeMatch({ verdict: 'contested', conflicting: against, corroborating: [post] }),
      situation,
    );
    expect(card.rows.map(({ who }) => who)).toEqual([
      'This page',
      'Harbour Weekly',
      'Harbour Weekly',
      'Coast Post',
    ]);
    expect(card.sources.at(-1)).toBe('2 more reports in the panel.');
  });

  it('counts a report once, and names the origin that only one of its sentences states', () => {
    const twice = [makeItem(), makeItem({ origin: 'Port briefing' }), post];
    const match = makeMatch({
      verdict: 'corroborated',
      corroborating: twice,
      origins: { stated: 1, unstated: 1 },
    });
    expect(sayMatch(match, situation).sources.join(' ')).toBe(
      '2 reports, 1 origin stated. From Port briefing. 1 does not say where it has it from.',
    );
  });

  it('says who agrees and who differs where there are both', () => {
    const match = makeMatch({
      verdict: 'contested',
      corroborating: [makeItem({ origin: 'Port briefing' })],
      conflicting: [{ ...post, kind: 'conflict', about: 'figure' }],
      origins: { stated: 1, unstated: 0 },
    });
    expect(sayMatch(match, situation).sources.join(' ')).toBe(
      '1 report agrees, 1 origin: Port briefing; 1 differs.',
    );
  });

  it('says that nothing else bears on a claim, and when the report contradicts itself', () => {
    expect(sayMatch(makeMatch(), situation).sources.join(' ')).toBe(
      'Known, but no other report here bears on it.',
    );
    const self = makeMatch({ conflicting: [makeItem({ kind: 'conflict', inThisReport: true })] });
    expect(sayMatch(self, situation).sources.join(' ')).toBe('The report contradicts itself.');
  });
});

describe('excerpts', () => {
  const long =
    'On the first evening of May, when the wind had already turned, the port closed eleven harbours between Lowmark and Fennick, its speaker told reporters on the quay.';

  it('cut a long sentence round the words that differ', () => {
    const cut = shown(excerptOf(markWords(long, ['eleven'])));
    expect(cut).toMatch(/^… /);
    expect(cut).toMatch(/ …$/);
    expect(cut).toContain('the port closed [eleven] harbours');
    expect(cut.length).toBeLessThan(110);
  });

  it('cut a long sentence without such words to its beginning', () => {
    const cut = shown(excerptOf(markWords(long, [])));
    expect(cut).toMatch(/^On the first evening of May/);
    expect(cut).toMatch(/ …$/);
  });

  it('leave a short one whole', () => {
    expect(shown(excerptOf(markWords('It closed Eleven harbours.', ['eleven'])))).toBe(
      'It closed [Eleven] harbours.',
    );
  });

  it('mark whole words only, and no words twice', () => {
    expect(shown(markWords('In 12 of 120 harbours, at least 12.', ['12', 'at least 12']))).toBe(
      'In [12] of 120 harbours, [at least 12].',
    );
  });
});
