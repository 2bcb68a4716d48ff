import { describe, expect, it } from 'vitest';
import { filterClaims, noFilter } from '@/components/library/claim-filter';
import { cellAt, cellsOf } from '@/components/library/matrix-cells';
import { hrefOf, hrefOfPlace, parsePlace } from '@/components/library/place';
import { timelineOf, undated } from '@/components/library/timeline-days';
import { shelf, shelved } from './library-pack';

const ids = (claims: readonly { readonly claim: { readonly id: string } }[]) =>
  claims.map(({ claim }) => claim.id);

describe('the shelf', () => {
  it('has every claim with its view, reports by date and actors by the claims that they are in', () => {
    expect(shelf.claims).toHaveLength(5);
    expect(shelf.reports.map(({ report, claims }) => [report.id, claims])).toEqual([
      ['post', 3],
      ['times', 2],
      ['quay-2025-04-26', 3],
    ]);
    expect(shelf.actors[0]).toMatchObject({ actor: { id: 'mayor' }, claims: [{ claim: { id: 'told' } }] });
  });

  it.each([
    { filter: { verdict: 'conflicts' as const }, left: ['hurt-12', 'hurt-11'] },
    { filter: { verdict: 'corroborated' as const }, left: ['told'] },
    { filter: { topic: 'storm', words: 'ELEVEN peo' }, left: ['hurt-11'] },
    { filter: { actor: 'harbour/mayor' }, left: ['told'] },
    { filter: { pack: 'elsewhere' }, left: [] },
    { filter: { words: 'verdict:con storm' }, left: ['hurt-12', 'hurt-11'] },
    { filter: { words: 'report:quay before:2025-04-25' }, left: ['told'] },
    { filter: { words: 'actor:mayor' }, left: ['told'] },
    { filter: { words: 'walrus' }, left: [] },
  ])('is narrowed by $filter', ({ filter, left }) => {
    expect(ids(filterClaims(shelf, { ...noFilter, ...filter }))).toEqual(left);
  });
});

describe('cellsOf', () => {
  const reports = ['post', 'times', 'quay-2025-04-26'];
  const kinds = (id: string) =>
    reports
      .map((report) => cellAt(cellsOf(shelved(id)), report))
      .map(({ kind, clashes }) => (clashes ? `${kind}!` : kind));

  it.each([
    { id: 'told', cells: ['says', 'says', 'cautious'] },
    { id: 'hurt-12', cells: ['says!', 'says!', 'conflict!'] },
    { id: 'hurt-11', cells: ['conflict!', 'conflict!', 'says!'] },
    { id: 'alone', cells: ['says', 'silent', 'silent'] },
  ])('says of $id what each report says', ({ id, cells }) => {
    expect(kinds(id)).toEqual(cells);
  });
});

describe('timelineOf', () => {
  const entries = timelineOf(shelf.claims, shelf.reports);

  it('puts claims on the days they happened and reports on those they came out', () => {
    const days = entries.flatMap((entry) =>
      entry.kind === 'day' ? [[entry.span.from, entry.claims.length, entry.published.length]] : [],
    );
    expect(days).toEqual([
      ['2025-03-01', 0, 1],
      ['2025-03-01', 1, 0],
      ['2025-04-24', 1, 0],
      ['2025-04-25', 3, 1],
      ['2025-04-26', 0, 1],
    ]);
  });

  it('names a stretch that nobody covers, counted from the end of a longer time', () => {
    expect(entries.filter((entry) => entry.kind === 'gap')).toEqual([
      { kind: 'gap', days: 23, after: '2025-03-31' },
    ]);
  });

  it('leaves nothing undated that a report gives a day', () => {
    expect(undated(shelf.claims)).toEqual([]);
  });
});

describe('places in the library', () => {
  const rest = { report: null, filter: noFilter, from: null };

  it.each([
    ['#/claims/harbour/told', { section: 'claims', pack: 'harbour', id: 'told', ...rest }],
    ['#/matrix', { section: 'matrix', pack: null, id: null, ...rest }],
    ['#/welcome', { section: 'welcome' }],
    ['', { section: 'claims', pack: null, id: null, ...rest }],
    ['#/nonsense/%E0%A4%A', { section: 'claims', pack: '%E0%A4%A', id: null, ...rest }],
    [
      '#/matrix/harbour/told/post?verdict=conflicts&words=mayor&tab=12&at=3-40',
      {
        section: 'matrix',
        pack: 'harbour',
        id: 'told',
        report: 'post',
        filter: { ...noFilter, verdict: 'conflicts', words: 'mayor' },
        from: { tabId: 12, span: { start: 3, end: 40 } },
      },
    ],
    ['#/claims?verdict=true&tab=x', { section: 'claims', pack: null, id: null, ...rest }],
  ])('reads %s', (hash, place) => {
    expect(parsePlace(hash)).toEqual(place);
  });

  it('writes what it reads', () => {
    expect(parsePlace(hrefOf('reports', ['a b', 'c/d']))).toMatchObject({
      section: 'reports',
      pack: 'a b',
      id: 'c/d',
    });
    const address = '#/matrix/harbour/told/post?verdict=conflicts&words=a+%26+b&tab=12&at=3-40';
    const place = parsePlace(address);
    expect(place.section === 'welcome' ? '' : hrefOfPlace(place)).toBe(address);
  });
});
