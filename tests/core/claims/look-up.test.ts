import { describe, expect, it } from 'vitest';
import type { Claim, ClaimPack, Evidence, Report } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { compileLookUp } from '@/core/claims/compile-look-up';
import { lookUp } from '@/core/claims/look-up';
import { parseQuery } from '@/core/claims/parse-query';

const report = (id: string, publisher: string, published: string): Report => ({
  id,
  title: `${publisher} on the bridge`,
  publisher,
  authors: [],
  published,
  publishedBasis: 'stated',
  language: 'en',
});
const claim = (id: string, text: string, over: Partial<Claim> = {}): Claim => ({
  id,
  text,
  kind: 'event',
  actors: [],
  phrasings: [],
  denials: [],
  topic: 'bridge',
  ...over,
});
const evidence = (claimId: string, reportId: string, over: Partial<Evidence> = {}): Evidence => ({
  id: `${claimId}-${reportId}`,
  claim: claimId,
  report: reportId,
  stance: 'asserts',
  says: 'It says so.',
  ...over,
});

const pack: ClaimPack = {
  format: 'second-source/claim-pack',
  version: 1,
  id: 'bridge-pack',
  title: 'The bridge',
  language: 'en',
  asOf: '2031-06-01',
  actors: [
    { id: 'mara-quill', name: 'Mara Quill', kind: 'person', role: 'mayor', aliases: ['Quillová'] },
    { id: 'dalmore-bridge', name: 'Dalmore Bridge', kind: 'object', aliases: [] },
  ],
  reports: [report('post', 'The Ellery Post', '2031-05-02'), report('sheet', 'Harbour Sheet', '2031-05-20')],
  origins: [],
  claims: [
    claim('closed', 'Dalmore Bridge was closed to lorries.', {
      actors: ['dalmore-bridge'],
      date: '2031-05-01',
    }),
    claim('cracks', 'Engineers found “cracks” in Dalmore’s pier.', { date: '2031-05-19' }),
    claim('no-cracks', 'The mayor denies that there are cracks.', { actors: ['mara-quill'] }),
    claim('ferry', 'A ferry runs instead.', { phrasings: ['Boats take the lorries across'] }),
  ],
  evidence: [
    evidence('closed', 'post'),
    evidence('closed', 'sheet'),
    evidence('cracks', 'sheet'),
    evidence('no-cracks', 'post'),
    evidence('ferry', 'sheet'),
  ],
  relations: [
    { from: 'cracks', to: 'no-cracks', kind: 'conflicts', about: 'denial', note: 'Cracks or none.' },
  ],
};
const index = compileLookUp(fileClaimSet([pack]));
const ask = (query: string, onPage: readonly string[] = [], limit = 20) =>
  lookUp(index, { query, limit, onPage: new Set(onPage) });
const idsOf = (query: string, onPage: readonly string[] = []) =>
  ask(query, onPage).claims.map((found) => found.claim.id);

describe('looking up', () => {
  it.each([
    ['lorr', ['closed', 'ferry']],
    ['DALMORE bridge', ['closed', 'cracks']],
    ['dalmore’s', ['cracks']],
    ['cracks mayor', ['no-cracks']],
    ['quill', ['no-cracks']],
    ['quillova', ['no-cracks']],
    ['acks', []],
    ['ferry submarine', []],
    ['', []],
    ['actor:', []],
    ['actor:quill', ['no-cracks']],
    ['actor:"mara quill" cracks', ['no-cracks']],
    ['report:post', ['closed', 'no-cracks']],
    ['report:sheet cracks', ['cracks']],
    ['verdict:conflicting', ['cracks', 'no-cracks']],
    ['verdict:corrob', ['closed']],
    ['cracks before:2031-05-10', ['no-cracks']],
    ['before:2031-05-10 actor:bridge', ['closed']],
    ['after:2031-05', []],
    ['after:2031-05-02 cracks', ['cracks']],
    ['before:yesterday cracks', ['cracks', 'no-cracks']],
    ['colour:red', []],
    ['verdict:banana cracks', ['cracks', 'no-cracks']],
    ['verdict:banana', []],
    ['"Dalmore Bridge"', ['closed']],
    ['"bridge dalmore"', []],
    ['"take the lorries"', ['ferry']],
    ['“the lorries across” boat', ['ferry']],
    ['"lorr"', []],
    ['"take the lorr', ['ferry']],
    ['"ferry runs instead" "take the lorries"', ['ferry']],
    ['"instead boats"', []],
  ])('finds claims by "%s"', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it('puts what stands on the open page first among equals, and says so', () => {
    expect(idsOf('cracks')).toEqual(['cracks', 'no-cracks']);
    expect(idsOf('cracks', ['bridge-pack/no-cracks'])).toEqual(['no-cracks', 'cracks']);
    const [first, second] = ask('cracks', ['bridge-pack/no-cracks']).claims;
    expect([first?.onThisPage, second?.onThisPage]).toEqual([true, false]);
  });

  it('marks the letters that were typed, in the words of the claim', () => {
    const [found] = ask('crack pier').claims;
    expect(found?.marked.marks.map(({ start, end }) => found.marked.text.slice(start, end))).toEqual([
      'crack',
      'pier',
    ]);
  });

  it('marks a phrase as a whole, and its words nowhere else', () => {
    const [found] = ask('"was closed" lorries').claims;
    expect(found?.marked.marks.map(({ start, end }) => found.marked.text.slice(start, end))).toEqual([
      'was closed',
      'lorries',
    ]);
  });

  it('finds actors and reports, with the number of their claims', () => {
    expect(ask('quillo').actors).toEqual([
      {
        pack: 'bridge-pack',
        id: 'mara-quill',
        name: { text: 'Mara Quill', marks: [] },
        kind: 'person',
        role: 'mayor',
        claims: 1,
      },
    ]);
    const [found] = ask('harbour').reports;
    expect(found).toMatchObject({ id: 'sheet', publisher: 'Harbour Sheet', claims: 3 });
    expect(found?.title.marks).toEqual([{ start: 0, end: 7 }]);
    expect(ask('verdict:single').reports).toEqual([]);
  });

  it('says how many there are beyond what is shown', () => {
    const answer = ask('bridge', [], 1);
    expect(answer.claims).toHaveLength(1);
    expect(answer.total).toBe(4 + 1 + 2);
    expect(answer.totals).toEqual({ claims: 4, actors: 1, reports: 2 });
  });

  it('says how a found claim stands', () => {
    expect(ask('lorries closed').claims[0]).toMatchObject({
      verdict: 'corroborated',
      reports: 2,
      differing: 0,
    });
  });
});

describe('a query', () => {
  it('takes curled quotation marks for straight ones', () => {
    expect(parseQuery('actor:“ada lind” ferry')).toEqual(parseQuery('actor:"ada lind" ferry'));
    expect(parseQuery('„ferry left” report:post').report).toEqual(['post']);
  });

  it('takes keys in any case and any place, and quotation marks that are not closed yet', () => {
    expect(parseQuery('one ACTOR:"mara qu')).toMatchObject({ words: ['one'], actor: ['mara', 'qu'] });
    expect(parseQuery('before:2031 "two words" after:2030-05')).toMatchObject({
      words: ['two', 'words'],
      before: '2031',
      after: '2030-05',
    });
  });

  it.each([
    ['verdict:banana', [{ key: 'verdict', value: 'banana' }]],
    ['before:yesterday fire', [{ key: 'before', value: 'yesterday' }]],
    ['after:"last week"', [{ key: 'after', value: 'last week' }]],
    ['before:2025-13', [{ key: 'before', value: '2025-13' }]],
    [
      'VERDICT:true verdict:con before:2025-04-31x',
      [
        { key: 'verdict', value: 'true' },
        { key: 'before', value: '2025-04-31x' },
      ],
    ],
    ['verdict: before:', []],
    ['verdict:c before:2', []],
    ['before:2025-0 after:2025-1', []],
    ['before:2025- after:2025-04-3', []],
    ['speaker:trump', []],
  ])('tells what is not understood in "%s"', (query, unknown) => {
    expect(parseQuery(query).unknown).toEqual(unknown);
  });
});
