import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWord } from '@/core/text/fold-text';
import { anyText, newsText } from './any-text';

const table: readonly (readonly [name: string, original: string, folded: string])[] = [
  ['letters in upper case', 'Harbour COUNCIL', 'harbour council'],
  ['accents in one character', 'Zoë Müller in Málaga', 'zoe muller in malaga'],
  ['accents as marks of their own', 'Zoe\u0308 Mu\u0308ller', 'zoe muller'],
  ['Vietnamese letters with two marks', 'Nguyễn Thị Ngọc', 'nguyen thi ngoc'],
  ['letters with strokes', 'Łódź, Tromsø, Đặng, Şırnak', 'lodz, tromso, dang, sirnak'],
  ['letters that become two', 'Straße, Æsir, œuvre, Þór', 'strasse, aesir, oeuvre, thor'],
  ['upper-case sharp s', 'STRAẞE', 'strasse'],
  ['a dotted capital I', 'İzmir', 'izmir'],
  ['final sigma', 'ΟΔΥΣΣΕΥΣ Οδυσσεύς', 'οδυσσευσ οδυσσευσ'],
  ['ligatures', 'ﬁnal oﬀer ﬂown', 'final offer flown'],
  ['full width', 'ＡＢＣ１２３', 'abc123'],
  ['Roman numerals and Kelvin', 'Ⅳ 300 \u212a', 'iv 300 k'],
  ['single quotation marks', 'O’Brien ‘said’ O‘Brien O´Brien', "o'brien 'said' o'brien o'brien"],
  ['double quotation marks', '“yes” „no“ «maybe»', '"yes" "no" "maybe"'],
  ['hyphens', 'KN‑23 2020–21 −4', 'kn-23 2020-21 -4'],
  ['dashes between clauses', 'talks—which failed — ended', 'talks - which failed - ended'],
  ['ellipses', 'well… then', 'well... then'],
  ['soft hyphens', 'parlia\u00adment', 'parliament'],
  ['zero-width spaces and word joiners', 'par\u200blia\u2060ment\ufeff', 'parliament'],
  ['joiners in Latin', 'par\u200clia\u200dment', 'parliament'],
  ['joiners in Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['non-breaking and narrow spaces', '1\u00a0000\u202fkm', '1 000 km'],
  ['runs of white space', 'one \t\r\n  two', 'one two'],
  ['marks of direction', '\u200eabc\u202edef\u2069', 'abcdef'],
  ['decoration', 'Brand™ by Maker®', 'brand by maker'],
  ['raised figures and fractions', '10² 1½', '10² 1½'],
  ['Korean syllables as their letters', '한글'.normalize('NFC'), '한글'.normalize('NFD')],
  ['Cyrillic', 'Ёлка Київ', 'елка киів'],
  ['lone surrogates', 'a\ud800b\udc00', 'a\ud800b\udc00'],
  ['nothing', '', ''],
];

describe('foldText', () => {
  it.each(table)('folds %s', (_name, original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  it.each(table)('leaves folded text alone: %s', (_name, _original, folded) => {
    expect(foldText(folded).text).toBe(folded);
  });

  const found: readonly (readonly [string, string, string, string])[] = [
    ['a word with a soft hyphen', 'the parlia\u00adment sat', 'parliament', 'parlia\u00adment'],
    ['a letter with its mark', 'Zoe\u0308 left', 'zoe', 'Zoe\u0308'],
    ['the whole of a letter that became two', 'Weiß', 'weis', 'Weiß'],
    ['a name without the space before it', 'by  \u00a0Ada', 'ada', 'Ada'],
    ['an emoji with its selector', 'love ❤\ufe0f.', '❤', '❤\ufe0f'],
    ['a word after a long dash', 'talks—which', 'which', 'which'],
  ];
  it.each(found)('leads back to %s', (_name, original, needle, expected) => {
    const folded = foldText(original);
    const at = folded.text.indexOf(needle);
    expect(original.slice(folded.originalStart(at), folded.originalEnd(at + needle.length))).toBe(expected);
  });

  it('leads back to a piece of the original that folds to the same', () => {
    fc.assert(
      fc.property(newsText, fc.nat(), fc.nat(), (original, a, b) => {
        const folded = foldText(original);
        const [from, to] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y);
        const piece = original.slice(folded.originalStart(from!), folded.originalEnd(to!));
        if (from! < to!) expect(foldText(piece).text).toContain(folded.text.slice(from, to).trim());
      }),
    );
  });

  it('keeps every offset inside the text and in order', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const folded = foldText(original);
        let [start, end] = [0, 0];
        for (let at = 0; at <= folded.text.length; at++) {
          expect(folded.originalStart(at)).toBeGreaterThanOrEqual(start);
          expect(folded.originalEnd(at)).toBeGreaterThanOrEqual(end);
          start = folded.originalStart(at);
          end = folded.originalEnd(at);
        }
        expect(Math.max(start, end)).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  it('answers offsets outside the text with its ends', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const folded = foldText(original);
        expect(folded.originalStart(folded.text.length + 9)).toBe(original.length);
        expect(folded.originalEnd(-9)).toBe(0);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const once = foldText(original).text;
        expect(foldText(once).text).toBe(once);
        expect(foldWord(original)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('folds composed and decomposed news text alike', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(foldText(text.normalize('NFD')).text).toBe(foldText(text.normalize('NFC')).text);
      }),
    );
  });
});
