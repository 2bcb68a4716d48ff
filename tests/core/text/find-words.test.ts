import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '@/core/text/find-words';
import { roughText } from './any-text';

const show = (text: string) => findWords(text).map(({ start, end }) => text.slice(start, end));
const folded = (text: string) => findWords(text).map((word) => word.folded);

describe('findWords', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['splits at spaces and punctuation', 'Yes, he (Ada) left.', ['Yes', 'he', 'Ada', 'left']],
    ['leaves possessives out', "the council's vote, Ada’s plan", ['the', 'council', 'vote', 'Ada', 'plan']],
    ['leaves clitics out', "they'll say we've won", ['they', 'say', 'we', 'won']],
    ['keeps negated verbs whole', "didn't won’t", ["didn't", 'won’t']],
    ['keeps names with apostrophes', "O'Brien d’Angelo", ["O'Brien", 'd’Angelo']],
    [
      'keeps letters with stops',
      'the U.S. at 9 a.m. in D.C.',
      ['the', 'U.S.', 'at', '9', 'a.m.', 'in', 'D.C.'],
    ],
    ['keeps numbers whole', '1,200.5 or 3.2 in 2025', ['1,200.5', 'or', '3.2', 'in', '2025']],
    ['keeps a stop after a number out', 'It was 12.', ['It', 'was', '12']],
    ['keeps names with a number', 'KN-23 and F‑16s', ['KN-23', 'and', 'F‑16s']],
    [
      'splits other hyphens',
      'a 30-day far-right mid-2024',
      ['a', '30', 'day', 'far', 'right', 'mid', '2024'],
    ],
    ['splits at dashes', 'talks—which Russia–Iran', ['talks', 'which', 'Russia', 'Iran']],
    ['splits at slashes and stops in addresses', 'and/or news.example', ['and', 'or', 'news', 'example']],
    ['takes quotation marks off', '‘We met,’ he', ['We', 'met', 'he']],
    ['finds words of other scripts', 'Київ 東京 قاهرة', ['Київ', '東京', 'قاهرة']],
  ];
  it.each(table)('%s', (_name, text, words) => {
    expect(show(text)).toEqual(words);
  });

  it('folds stops, commas and name hyphens away', () => {
    expect(folded('U.S. 1,200.5 KN-23 F-16s Zoë')).toEqual(['us', '1200.5', 'kn23', 'f16', 'zoe']);
  });

  it('folds soft hyphens inside a word', () => {
    expect(folded('parlia\u00adment')).toEqual(['parliament']);
  });

  it('tells the country from the pronoun', () => {
    expect(findWords('the US told us').map(({ stem }) => stem)).toEqual(['the', 'usa', 'tell', 'us']);
  });

  it('tells a possessive from a short verb', () => {
    const flags = findWords("Ada's plan: it's hers").map(({ possessive }) => possessive);
    expect(flags).toEqual([true, false, false, false]);
  });

  it('tells the shape of a word', () => {
    expect(findWords('Ada met NATO on 4th May').map(({ shape }) => shape)).toEqual([
      'capital',
      'lower',
      'upper',
      'lower',
      'number',
      'capital',
    ]);
  });

  it('marks words that hang on the one before', () => {
    expect(findWords('far-right US–Iran talks').map(({ joined }) => joined)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('keeps spans inside any text, in order, and never empty', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        let end = 0;
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
