import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '@/core/claims/count-words';
import { draftArticle, type DraftClaim } from '@/core/extraction/draft-article';
import { readPlainText } from '@/core/extraction/read-plain-text';
import { foldText } from '@/core/text/fold-text';

const story = `Dalmore Bridge closed after cracks are found
By Ida Marsh
Mayor Mara Quill told reporters on Friday that Dalmore Bridge is sound and that lorries may use it again. “We will open it within a week,” Quill said.
Engineers found at least three cracks in Dalmore Bridge on Thursday, according to chief engineer Oren Tasker, who has worked for the city of Port Ellery for twenty years. Tasker denied that the northern span was hit by a ship. Is that all?
In an interview with Radio Ellery, Tasker said the northern span could be closed for three weeks. It rained.
Sign up for our newsletter`;

const draft = (text: string) => draftArticle({ ...readPlainText(text), date: '2031-05-03' });
const claimsOf = (text: string) => draft(text).claims;
const find = (claims: readonly DraftClaim[], words: string) =>
  claims.find(({ text }) => text.includes(words));

describe('draftArticle', () => {
  const { claims, leftOut, sentences } = draft(story);

  it('drafts what is stated, without who says it', () => {
    expect(find(claims, 'is sound')?.text).toMatch(/^Dalmore Bridge is sound/);
    expect(find(claims, 'is sound')).toMatchObject({
      stance: 'asserts',
      origin: { kind: 'briefing' },
    });
    expect(find(claims, 'is sound')?.spokenBy?.name).toBe('Mara Quill');
  });

  it('keeps with its speaker what is said in the first person', () => {
    expect(find(claims, 'We will open it')).toMatchObject({
      text: 'Mara Quill said: “We will open it within a week.”',
      isSpoken: true,
      kind: 'statement',
    });
  });

  it('reads figure with comparator, day, and who is behind it', () => {
    const cracks = find(claims, 'three cracks');
    expect(cracks).toMatchObject({
      kind: 'figure',
      date: '2031-05-01',
      quantity: { value: 3, comparator: '≥', unit: 'cracks' },
    });
    expect(cracks?.spokenBy?.name).toBe('Oren Tasker');
  });

  it('knows a denial, a caution and an interview', () => {
    expect(find(claims, 'hit by a ship')).toMatchObject({ stance: 'denies' });
    expect(find(claims, 'three weeks')).toMatchObject({
      certainty: 'hedged',
      origin: { kind: 'interview', where: 'Radio Ellery' },
    });
  });

  it('leaves out what is no statement, and says why', () => {
    const why = Object.fromEntries(leftOut.map((left) => [sentences[left.sentence]?.text ?? '', left.why]));
    expect(why).toMatchObject({
      'By Ida Marsh': 'chrome',
      'Is that all?': 'chrome',
      'Sign up for our newsletter': 'chrome',
    });
    expect(find(claims, 'It rained')).toBeUndefined();
  });

  it('makes no claim of what a pronoun means that nobody resolves', () => {
    expect(
      claimsOf('In Ellery they closed the bridge. It was hit by a large ship from Dorvale.').map(
        ({ text }) => text,
      ),
    ).not.toContainEqual(expect.stringMatching(/^It /));
  });

  it('cuts a long sentence down to what it says first', () => {
    const [claim] = claimsOf(
      'Mara Quill opened the northern span of Dalmore Bridge on Monday, which had been closed since the spring of last year, while the council of Port Ellery went on to discuss what the repair of the southern span would cost the town.',
    );
    expect(claim?.text).toMatch(/^Mara Quill opened the northern span of Dalmore Bridge on Monday/);
    expect(countWords(claim?.text ?? '')).toBeLessThanOrEqual(25);
  });

  const words = fc.constantFrom(
    ...'Mara Quill said that the bridge is closed , because “ we ” he ” . ? ! 3 U.S. — of Ellery \n it who told on Friday denied'.split(
      ' ',
    ),
    '\u202e',
    '\ud83d',
    '𠮷',
  );
  it('holds its promises for any text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), (list) => {
        const { article, claims: drafted, sentences: all } = draft(list.join(' '));
        const folded = foldText(article.text).text;
        for (const { text, quote, span, sentence } of drafted) {
          expect(countWords(text)).toBeLessThanOrEqual(25);
          expect(countWords(quote ?? '')).toBeLessThanOrEqual(12);
          expect(folded).toContain(foldText(quote ?? '').text);
          expect(
            span.start >= (all[sentence]?.start ?? Infinity) && span.end <= (all[sentence]?.end ?? -1),
          ).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
