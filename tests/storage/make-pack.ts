import type { Claim, ClaimPack, Evidence } from '@/core/claims/claim-pack';

/** A pack of invented harbour news; more claims than fit into one piece when `claims` says so. */
export function makePack(over: Partial<ClaimPack> = {}, { claims = 3 } = {}): ClaimPack {
  return {
    format: 'second-source/claim-pack',
    version: 1,
    revision: '2025.04.26',
    id: 'harbour-pack',
    title: 'The harbour',
    language: 'en',
    asOf: '2025-04-26',
    actors: [{ id: 'mara-ellin', name: 'Mara Ellin', kind: 'person', aliases: ['Ms Ellin'] }],
    reports: [
      {
        id: 'daily-harbour',
        title: 'Harbour opens again',
        publisher: 'The Daily Harbour',
        authors: ['A. Writer'],
        published: '2025-04-25',
        publishedBasis: 'stated',
        language: 'en',
      },
    ],
    origins: [],
    claims: Array.from({ length: claims }, (_, index) => makeClaim(index)),
    evidence: Array.from({ length: claims }, (_, index) => makeEvidence(index)),
    relations: [],
    ...over,
  };
}

function makeClaim(index: number): Claim {
  return {
    id: `opens-${index}`,
    text: `The harbour opens its pier number ${index} on Friday`,
    kind: 'event',
    actors: ['mara-ellin'],
    date: '2025-04-25',
    phrasings: [],
    denials: [],
    topic: 'harbour',
  };
}

function makeEvidence(index: number): Evidence {
  return {
    id: `says-${index}`,
    claim: `opens-${index}`,
    report: 'daily-harbour',
    stance: 'asserts',
    says: `The pier number ${index} opens on Friday.`,
  };
}
