import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftArticle } from '@/core/extraction/draft-article';
import { draftPack, type DraftedReport } from '@/core/extraction/draft-pack';
import { draftReport } from '@/core/extraction/draft-report';
import { readPlainText } from '@/core/extraction/read-plain-text';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';

const name = { id: 'bridge-drafts', title: 'Drafted', language: 'en' };

function drafted(id: string, day: string, text: string): DraftedReport {
  const article = { ...readPlainText(text), date: day };
  return { report: draftReport(article, { id, day }), draft: draftArticle(article) };
}

const post = drafted(
  'ellery-post',
  '2031-05-02',
  `Cracks close the bridge at Dalmore
Engineers found at least three cracks in Dalmore Bridge on Thursday. Mayor Serhiy Dovhenko told Radio Ellery in an interview that “the northern span of Dalmore Bridge will be rebuilt.”
The council of Port Ellery meets on Monday, and nobody in the whole of the town expects that it will be a short evening.`,
);
const sheet = drafted(
  'harbour-sheet',
  '2031-05-03',
  `What we know of Dalmore Bridge
On Thursday engineers discovered at least three cracks in Dalmore Bridge, and the lorries that come from the harbour have taken the northern road ever since.
In an interview with Radio Ellery, Sergiy Dovgenko said the northern span of Dalmore Bridge will be rebuilt. Dovgenko gave no day.`,
);

describe('draftPack', () => {
  const { pack, sources, links } = draftPack(name, [sheet, post]);

  it('makes a whole pack that the parser passes, marked as unreviewed', () => {
    expect(parseClaimPack(pack)).toMatchObject({ ok: true });
    expect(pack).toMatchObject({ ...name, asOf: '2031-05-03', unreviewed: true });
    expect(pack.claims.every(({ unreviewed }) => unreviewed === true)).toBe(true);
    expect(pack.reports.map(({ id }) => id)).toEqual(['ellery-post', 'harbour-sheet']);
  });

  it('makes one actor of two spellings in two reports', () => {
    const mayors = pack.actors.filter(({ kind }) => kind === 'person');
    expect(mayors).toHaveLength(1);
    expect([mayors[0]?.name, ...(mayors[0]?.aliases ?? [])]).toEqual(
      expect.arrayContaining(['Serhiy Dovhenko', 'Sergiy Dovgenko']),
    );
  });

  it('links what two reports state to one claim, and keeps the other wording', () => {
    const evidence = pack.evidence.filter(({ says }) => /three cracks/.test(says));
    expect(evidence.map(({ report }) => report)).toEqual(['ellery-post', 'harbour-sheet']);
    expect(new Set(evidence.map(({ claim }) => claim)).size).toBe(1);
    const claim = pack.claims.find(({ id }) => id === evidence[0]?.claim);
    expect(claim?.phrasings).toContainEqual(expect.stringMatching(/discovered at least three cracks/));
    expect([...links.keys()].map(({ text }) => text)).toContainEqual(expect.stringMatching(/three cracks/));
  });

  it('knows one interview behind two reports', () => {
    const rebuilt = pack.evidence.filter(({ says }) => /will be rebuilt/.test(says));
    expect(rebuilt).toHaveLength(2);
    expect(new Set(rebuilt.map(({ origin }) => origin)).size).toBe(1);
    expect(pack.origins).toContainEqual(expect.objectContaining({ kind: 'interview' }));
  });

  it('knows of each piece of evidence what it was drafted from', () => {
    for (const { id, says } of pack.evidence) {
      expect(sources.get(id)?.map(({ text }) => text)).toContain(says);
    }
  });

  it('takes actors and claims of a known pack instead of making new ones', () => {
    const again = draftPack({ ...name, id: 'again' }, [sheet], pack);
    expect(again.pack.actors).toEqual(pack.actors);
    expect(again.pack.claims.map(({ id }) => id)).toEqual(pack.claims.map(({ id }) => id));
    expect(again.pack.evidence.map(({ report }) => report)).toContain('harbour-sheet');
    expect(again.pack.evidence.every(({ claim }) => pack.claims.some(({ id }) => id === claim))).toBe(true);
  });

  it('does not link another figure, another day or a denial', () => {
    const other = (text: string) =>
      draftPack(name, [
        post,
        drafted(
          'other-paper',
          '2031-05-04',
          `${text}\nNothing else was said on that day by anybody who was in the hall of the council when the mayor left it for the harbour.`,
        ),
      ]);
    for (const text of [
      'Engineers found at least five cracks in Dalmore Bridge on Thursday.',
      'Engineers found no cracks in Dalmore Bridge on Thursday.',
      'Engineers found at least three cracks in Dalmore Bridge on Wednesday.',
    ]) {
      expect([...other(text).links.keys()].map(({ text: linked }) => linked)).not.toContain(text);
    }
  });

  const words = fc.constantFrom(
    ...'Mara Quill said that Dalmore Bridge is closed , “ we ” . 3 people U.S. of Port Ellery \n on Friday denied The'.split(
      ' ',
    ),
    '\u202e',
    '\ud83d',
    '\u0007',
    '桥梁',
  );
  it('passes the parser whatever the reports say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 3 }),
        (texts) => {
          const reports = texts.map((list, index) =>
            drafted(`report-${index}`, `2031-05-0${index + 1}`, list.join(' ')),
          );
          expect(parseClaimPack(draftPack(name, reports).pack)).toMatchObject({ ok: true });
        },
      ),
      { numRuns: 150 },
    );
  });
});
