import { describe, expect, it } from 'vitest';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';
import { draftOwnArticle, keepStatements, type GivenArticle } from '@/core/extraction/draft-own-article';
import { ownPackId } from '@/core/extraction/own-pack';

const text = `Mayor Lindqvist ends the harbour strike

The mayor of Port Ellery, Mara Lindqvist, said on Friday that the harbour strike is over.

Twelve people were hurt in the storm, the harbour office of Port Ellery said.

Nobody had asked for the weather.
`;
const article: GivenArticle = {
  text,
  title: null,
  publisher: 'Harbour Post',
  date: '2031-05-02',
  url: 'https://post.example/strike',
};
const today = '2031-05-04';
const first = () => draftOwnArticle(article, { own: undefined, title: 'Mine', today });
const everything = (draft: ReturnType<typeof first>) =>
  keepStatements(draft, new Set(draft.statements.map(({ evidence }) => evidence.id)));

describe('an article of the reader', () => {
  it('becomes a pack that every door lets in, marked as unreviewed', () => {
    const draft = first();
    const pack = everything(draft);
    expect(parseClaimPack(pack)).toEqual({ ok: true, pack });
    expect(pack).toMatchObject({ id: ownPackId, unreviewed: true, asOf: '2031-05-02' });
    expect(draft.report).toMatchObject({
      title: 'Mayor Lindqvist ends the harbour strike',
      publisher: 'Harbour Post',
      url: 'https://post.example/strike',
    });
    expect(draft.statements.length).toBeGreaterThan(1);
    expect(draft.statements.every(({ known }) => !known)).toBe(true);
  });

  it('keeps only what the reader wants of it, and nobody whom nothing speaks of', () => {
    const draft = first();
    const hurt = draft.statements.find(({ claim }) => /hurt/i.test(claim.text));
    const pack = keepStatements(draft, new Set([hurt!.evidence.id]));
    expect(pack.claims.map(({ id }) => id)).toEqual([hurt!.claim.id]);
    expect(pack.actors.some(({ name }) => name.includes('Lindqvist'))).toBe(false);
    expect(parseClaimPack(pack).ok).toBe(true);
  });

  it('stands beside the articles that are there, and shares the claims that both state', () => {
    const own = everything(first());
    const second = draftOwnArticle(
      {
        ...article,
        text: text.replace('Nobody had', 'In Coast Times words, nobody had'),
        title: 'Strike over, says mayor',
        publisher: 'Coast Times',
        url: 'https://times.example/over',
        date: '2031-05-03',
      },
      {
        own: { ...own, reports: own.reports.map((report) => ({ ...report, fingerprint: [1] })) },
        title: 'Mine',
        today,
      },
    );
    const pack = everything(second);
    expect(parseClaimPack(pack).ok).toBe(true);
    expect(pack.reports.map(({ publisher }) => publisher)).toEqual(['Harbour Post', 'Coast Times']);
    expect(second.statements.some(({ known }) => known)).toBe(true);
    expect(pack.claims.length).toBeLessThan(2 * own.claims.length);
    expect(pack.asOf).toBe('2031-05-03');
  });

  it('takes its own place when it is added again', () => {
    const own = everything(first());
    const pack = everything(draftOwnArticle(article, { own, title: 'Mine', today }));
    expect(pack.reports).toHaveLength(1);
    expect(pack.evidence).toHaveLength(own.evidence.length);
    expect(parseClaimPack(pack).ok).toBe(true);
  });

  it('is called by whole words where no publisher is known', () => {
    const title = 'Harbour mistress Mara Lindqvist calls the strike over';
    const draft = draftOwnArticle(
      { ...article, title, publisher: null },
      { own: undefined, title: 'Mine', today },
    );
    expect(draft.report.id).toBe(`harbour-mistress-mara-${draft.report.published}`);
  });

  it('is of today where no day is stated, and says that this is inferred', () => {
    const draft = draftOwnArticle({ ...article, date: null }, { own: undefined, title: 'Mine', today });
    expect(draft.report).toMatchObject({ published: today, publishedBasis: 'inferred' });
  });
});
