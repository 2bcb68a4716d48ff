/** Texts that a page may hold: nothing is promised about their words, only about what we do with them. */
import fc from 'fast-check';

/** Any UTF-16, lone surrogates included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

const pieces = [
  'the', 'minister', 'said', 'that', 'Ms', 'Okoro', 'met', 'U.S.', 'envoys', 'a.m.', 'No. 4', 'Gen.', '12', '1,200.5',
  'at least', 'two dozen', 'not', 'never', "didn't", 'according to', 'while', 'which', 'but', 'on Friday',
  'last month', '25 April 2025', '£3bn', '20 percent', 'Zoë', 'Zoe\u0308', 'Weiß', 'Łódź', 'KN-23', 'per cent', 'third',
  '“We', 'won’t”,', '"Stop!"', '…', '...', '.', '?', '!', ',', ';', ':', '—', ' - ', '(', ')', '[1]', '\n', '\n\n', '•',
  '\u00ad', '\u200b', '\u00a0', '\u202f', 'ﬁ', '한글', 'خبر', '😀', '👩‍👩‍👧', '’', "'", '-', '2025-04-25', 'half', 'of', 'killed',
]; // prettier-ignore

/** Words and marks of news text in any order, with and without spaces. */
export const newsText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '  ')), { maxLength: 60 })
  .map((all) => all.flat().join(''));

/** Both kinds. */
export const roughText = fc.oneof(anyText, newsText, newsText);
