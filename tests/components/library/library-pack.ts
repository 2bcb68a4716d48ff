import { makeShelf } from '@/components/library/shelf';
import { fileClaimSet } from '@/core/claims/claim-set';
import {
  conflict,
  makeClaim,
  makeEvidence,
  makePack,
  makeReport,
  supersedes,
} from '@/tests/core/claims/weigh-fixtures';

/** A small library with invented outlets: one interview in three reports, a conflict of figures, a later figure, one report alone. */
export const pack = makePack({
  reports: [
    makeReport({ id: 'post', publisher: 'Harbour Post', published: '2025-03-01' }),
    makeReport({ id: 'times', publisher: 'Coast Times', published: '2025-04-25' }),
    makeReport({
      id: 'quay-2025-04-26',
      publisher: null,
      published: '2025-04-26',
      url: 'https://quay.example/a',
    }),
  ],
  origins: [
    { id: 'talk', name: 'Radio Nord interview', kind: 'interview', actor: 'mayor', date: '2025-04-24' },
  ],
  claims: [
    makeClaim({
      id: 'told',
      text: 'The mayor told Radio Nord that the strike is over.',
      date: '2025-04-24',
      actors: ['mayor'],
      phrasings: ['The strike is over, the mayor said.'],
    }),
    makeClaim({
      id: 'hurt-12',
      text: 'The storm hurt at least 12 people.',
      kind: 'figure',
      date: '2025-04-25',
      quantity: { value: 12, comparator: '≥', unit: 'people' },
      topic: 'storm',
    }),
    makeClaim({
      id: 'hurt-11',
      text: 'The storm hurt eleven people.',
      kind: 'figure',
      date: '2025-04-25',
      quantity: { value: 11, comparator: '=', unit: 'people' },
      topic: 'storm',
    }),
    makeClaim({
      id: 'hurt-15',
      text: 'The storm hurt 15 people.',
      kind: 'figure',
      date: '2025-04-25',
      topic: 'storm',
      quantity: { value: 15, comparator: '=', unit: 'people' },
    }),
    makeClaim({
      id: 'alone',
      text: 'The union met in March.',
      date: { from: '2025-03-01', to: '2025-03-31' },
    }),
  ],
  evidence: [
    makeEvidence({ claim: 'told', report: 'post', origin: 'talk', speaker: 'mayor', quote: 'it is over' }),
    makeEvidence({ claim: 'told', report: 'times', origin: 'talk', speaker: 'mayor' }),
    makeEvidence({ claim: 'told', report: 'quay-2025-04-26', origin: 'talk', certainty: 'hedged' }),
    makeEvidence({ claim: 'hurt-12', report: 'times', quote: 'at least 12 hurt' }),
    makeEvidence({ claim: 'hurt-12', report: 'post' }),
    makeEvidence({ claim: 'hurt-11', report: 'quay-2025-04-26', quote: 'eleven *hurt*' }),
    makeEvidence({ claim: 'hurt-15', report: 'quay-2025-04-26' }),
    makeEvidence({ claim: 'alone', report: 'post' }),
  ],
  relations: [conflict('hurt-12', 'hurt-11', 'figure'), supersedes('hurt-15', 'hurt-12')],
});

export const shelf = makeShelf(fileClaimSet([pack]));

export function shelved(id: string) {
  const found = shelf.claims.find(({ claim }) => claim.id === id);
  if (found === undefined) throw new Error(`expected a claim ${id} on the shelf`);
  return found;
}
