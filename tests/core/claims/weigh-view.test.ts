import { describe, expect, it } from 'vitest';
import { fileClaimSet } from '@/core/claims/claim-set';
import { viewClaim } from '@/core/claims/view-claim';
import { conflict, inWords, makeClaim, makeEvidence, makePack, type Rows } from './weigh-fixtures';

const strike = makeClaim({ id: 'strike', date: '2025-04-24' });
const calm = makeClaim({ id: 'calm', kind: 'position', date: '2025-04-24' });
const view = (rows: Rows) => viewClaim(fileClaimSet([makePack(rows)]), 'harbour', 'strike');

describe('viewing a claim without a page', () => {
  it('is undefined for a claim that is gone', () => {
    expect(viewClaim(fileClaimSet([]), 'harbour', 'strike')).toBeUndefined();
    expect(view({ claims: [calm], evidence: [] })).toBeUndefined();
  });

  it('calls a claim of one report single', () => {
    const rows = { claims: [strike], evidence: [makeEvidence({ claim: 'strike', report: 'gull' })] };
    expect(view(rows)).toMatchObject({ verdict: 'single', reports: 1 });
  });

  it('calls a claim of two reports corroborated', () => {
    const evidence = ['gull', 'tern'].map((report) => makeEvidence({ claim: 'strike', report }));
    expect(view({ claims: [strike], evidence })).toMatchObject({ verdict: 'corroborated', reports: 2 });
  });

  it('calls one report against another conflicting, and two against one contested', () => {
    const against = makeEvidence({ claim: 'calm', report: 'auk' });
    const rows = (reports: readonly string[]) => ({
      claims: [strike, calm],
      evidence: [...reports.map((report) => makeEvidence({ claim: 'strike', report })), against],
      relations: [conflict('strike', 'calm')],
    });
    expect(view(rows(['gull']))?.verdict).toBe('conflicting');
    expect(view(rows(['gull', 'tern']))?.verdict).toBe('contested');
  });

  it('sees a dispute only where every report leaves the word to a speaker', () => {
    const rows = (speaker: object) => ({
      claims: [strike],
      evidence: [
        makeEvidence({ claim: 'strike', report: 'gull', speaker: 'mayor' }),
        makeEvidence({ claim: 'strike', report: 'tern', ...speaker }),
        makeEvidence({ claim: 'strike', report: 'auk', stance: 'denies', speaker: 'union' }),
      ],
    });
    const attributed = view(rows({ speaker: 'minister' }));
    expect(inWords(attributed?.against ?? [])).toEqual(['disputed auk']);
    const plain = view(rows({}));
    expect(inWords(plain?.against ?? [])).toEqual(['conflict auk']);
  });
});
