import { describe, expect, it } from 'vitest';
import { nameReport } from '@/core/claims/name-report';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import { fileClaimSet } from '@/core/claims/claim-set';
import { viewClaim } from '@/core/claims/view-claim';
import { makeClaim, makeEvidence, makePack, makeReport } from '@/tests/core/claims/weigh-fixtures';

const words = makeWords(english, 'en-GB', 'UTC');

describe('the name of a report', () => {
  it.each([
    { publisher: 'Quay Press', report: 'a', name: 'Quay Press' },
    { publisher: 'Quay Press', report: 'a', agency: 'North Wire', name: 'North Wire at Quay Press' },
    { publisher: null, report: 'a', agency: 'North Wire', name: 'North Wire' },
    { publisher: null, report: 'coast-weekly-2025-04-26', name: 'Coast Weekly report' },
    { publisher: null, report: '2025', name: 'Unnamed report' },
  ])('is $name', ({ name, ...report }) => {
    expect(nameReport(report, words)).toBe(name);
  });

  it('keeps whose text a report carries in every passage of a view', () => {
    const pack = makePack({
      reports: [makeReport({ id: 'post', publisher: 'Harbour Post', agency: 'North Wire' })],
      claims: [makeClaim({ id: 'told', text: 'The strike is over.' })],
      evidence: [makeEvidence({ claim: 'told', report: 'post' })],
    });
    const [item] = viewClaim(fileClaimSet([pack]), pack.id, 'told')?.backing ?? [];
    expect(item === undefined ? '' : nameReport(item, words)).toBe('North Wire at Harbour Post');
  });
});
