import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlockClauses } from '@/core/text/find-block-clauses';
import { findClauses, type Clause } from '@/core/text/find-clauses';
import { findSentences } from '@/core/text/find-sentences';
import { roughText } from './any-text';

const clausesOf = (text: string): Clause[] => {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' }] as const;
  return findBlockClauses(text, findSentences(text, blocks)).flat();
};
const parts = (text: string) =>
  clausesOf(text)
    .filter(({ isWhole }) => !isWhole)
    .map(({ start, end }) => text.slice(start, end));
const speakers = (text: string) =>
  clausesOf(text).map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end));
const [whole, first] = [(text: string) => clausesOf(text)[0], (text: string) => clausesOf(text)[1]];

describe('findClauses', () => {
  const table: readonly (readonly [text: string, ...clauses: readonly string[]])[] = [
    ['The ferry sank on Sunday.'],
    ['Ada Nwosu said on Friday that the bridge would close.', 'the bridge would close.'],
    ['A wave hit the port, killing nine people.', 'A wave hit the port', 'killing nine people.'],
    ['Kell will pay, but Ashby has refused.', 'Kell will pay', 'Ashby has refused.'],
    ['Kell will pay while Ashby waits for the ruling.', 'Kell will pay', 'Ashby waits for the ruling.'],
    ['The deal is dead; talks resume on Monday.', 'The deal is dead', 'talks resume on Monday.'],
    ['The firm was sold — its founder had died in May.', 'The firm was sold', 'its founder had died in May.'],
    ['The firm closed, which surprised the town.', 'The firm closed', 'which surprised the town.'],
    ['The port, the largest in Kell, was closed.'],
    ['The ferry, the coast guard said, sank at noon.'],
    ['However, the mayor said it was safe.', 'it was safe.'],
    ['The union said it was a mistake, while Kell said it was right.', 'it was a mistake', 'it was right.'],
  ];
  it.each(table)('divides: %s', (text, ...expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('always begins with the whole sentence', () => {
    const text = 'Kell will pay, but Ashby has refused.';
    expect(whole(text)).toMatchObject({ start: 0, end: text.length, isWhole: true });
  });

  it('cuts what is too long for a claim', () => {
    const text = `The council ${'and the harbour office '.repeat(30)}agreed.`;
    const longest = Math.max(...parts(text).map((part) => part.split(' ').length));
    expect(longest).toBeLessThanOrEqual(31);
  });

  it('names the speaker of the whole only where all of it is theirs', () => {
    expect(whole('Ada said it was safe.')?.speaker).not.toBeNull();
    expect(whole('The bridge closed, and Ada said it was safe.')?.speaker).toBeNull();
  });

  it('tells what the speaker does', () => {
    expect(first('The firm denied that it had paid him.')).toMatchObject({
      reporting: 'denies',
      negated: false,
    });
    expect(first('She asked whether the bridge was safe.')).toMatchObject({ reporting: 'questions' });
    expect(whole('The ferry is believed to have sunk.')).toMatchObject({ reporting: 'hedges', hedged: true });
  });

  it('tells denials, questions and caution', () => {
    expect(whole('The bridge is not safe.')).toMatchObject({ negated: true, hedged: false });
    expect(whole('The ferry has never been found.')).toMatchObject({ negated: true });
    expect(whole('The minister refused to pay.')).toMatchObject({ negated: false });
    expect(whole('Is the bridge safe?')).toMatchObject({ question: true });
    expect(whole('The ferry may have hit a rock.')).toMatchObject({ hedged: true });
    expect(whole('It sank in May.')).toMatchObject({ hedged: false });
  });

  it('tells what is quoted', () => {
    expect(first('“The bridge is safe,” said Ada.')).toMatchObject({ quoted: true });
    expect(whole('She called it “safe”.')).toMatchObject({ quoted: false });
  });

  it('keeps clauses inside the sentence, whole first, the others apart', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        const clauses = findClauses(text, { start: 0, end: text.length });
        expect(clauses[0]?.isWhole).toBe(true);
        let end = 0;
        for (const clause of clauses.slice(1)) {
          expect(clause.isWhole).toBe(false);
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeGreaterThan(clause.start);
          end = clause.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findBlockClauses', () => {
  it('gives every sentence of a quotation its speaker', () => {
    expect(speakers('“We waited. It was cold,” said Ada Nwosu.')).toEqual([
      'Ada Nwosu',
      'Ada Nwosu',
      'Ada Nwosu',
    ]);
  });

  it('carries the speaker on to a quotation that follows', () => {
    expect(speakers('“We waited,” said Ada Nwosu. “In the end we walked.”').at(-1)).toBe('Ada Nwosu');
  });

  it('takes a pronoun for the last speaker', () => {
    expect(speakers('Ada Nwosu said it was cold. She added: “We walked.”').at(-1)).toBe('Ada Nwosu');
  });

  it('carries no speaker over to what is not quoted', () => {
    expect(speakers('Ada Nwosu said it was cold. The bridge closed.').at(-1)).toBeNull();
  });

  it('knows that a sentence stands inside a quotation', () => {
    const text = '“We waited. Nobody came. Then we left,” said Ada.';
    expect(clausesOf(text).map(({ quoted }) => quoted)).toEqual([true, true, true, true]);
  });

  it('never fails, and answers for every sentence', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        const sentences = findSentences(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
        expect(findBlockClauses(text, sentences)).toHaveLength(sentences.length);
      }),
    );
  });
});
