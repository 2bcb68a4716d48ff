import { expect, it } from 'vitest';
import { fileClaimSet } from '@/core/claims/claim-set';
import { joinChecks } from '@/core/claims/join-checks';
import { nameAgencies } from '@/core/claims/name-agencies';
import { makeItem, makeMatch } from '@/tests/support/make-match';
import { makePack, makeReport } from './weigh-fixtures';

it('adds to each piece of evidence whose text its report carries, and nothing where it is the report’s own', () => {
  const pack = makePack({
    claims: [],
    evidence: [],
    reports: [
      makeReport({ id: 'wire', publisher: 'Quay Mirror', agency: 'Nord Wire' }),
      makeReport({ id: 'own', publisher: 'Harbour Post' }),
    ],
  });
  const match = makeMatch({
    claim: { pack: pack.id, id: 'any', text: 'The ferry left.' },
    corroborating: [makeItem({ report: 'wire' }), makeItem({ report: 'own' })],
    conflicting: [makeItem({ report: 'wire', kind: 'conflict' })],
  });
  const check = {
    report: null,
    read: 'article' as const,
    sentences: [],
    counts: { sentences: 1, withActors: 0, corroborated: 1, conflicting: 0, contested: 0, single: 0 },
    actors: [],
    matches: [
      match,
      makeMatch({
        claim: { pack: 'gone', id: 'any', text: '' },
        corroborating: [makeItem({ report: 'wire' })],
      }),
    ],
  };
  const [named, ofNoPack] = nameAgencies(
    joinChecks({ text: '', blocks: [] }, check, null),
    fileClaimSet([pack]),
  ).matches;
  expect(named?.corroborating.map((item) => ('agency' in item ? item.agency : null))).toEqual([
    'Nord Wire',
    null,
  ]);
  expect(named?.conflicting[0]).toMatchObject({ agency: 'Nord Wire' });
  expect(ofNoPack?.corroborating).toEqual([makeItem({ report: 'wire' })]);
});
