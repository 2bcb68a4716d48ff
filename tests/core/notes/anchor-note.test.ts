import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '@/core/notes/anchor-note';
import { makeFinder } from '@/core/notes/find-anchor';
import type { Refound } from '@/core/notes/judge-places';
import type { TextPositionSelector, TextQuoteSelector } from '@/core/notes/note';

const article =
  'The ferry to Lowmark left at noon. Mara Ellin said the pier was safe. ' +
  'On Friday the council met again. The ferry to Lowmark left at noon, two hours late. ' +
  'Nobody said the pier was safe for lorries.';

function findAnchor(text: string, quote: TextQuoteSelector, position?: TextPositionSelector): Refound {
  return makeFinder(text).find(quote, position);
}

/** What a note on these words finds in another version of the article. */
function refind(words: string, changed: string, occurrence = 0): string | undefined {
  let start = article.indexOf(words);
  for (let left = occurrence; left > 0; left -= 1) start = article.indexOf(words, start + 1);
  const { quote, position } = describeAnchor(article, { start, end: start + words.length });
  const found = findAnchor(changed, quote, position);
  return found.ok ? changed.slice(found.span.start, found.span.end) : undefined;
}

describe('finding the words of a note again', () => {
  it.each([
    { change: 'nothing', changed: article },
    { change: 'a paragraph before', changed: `An advert stands here now.\n\n${article}` },
    { change: 'a sentence taken away before', changed: article.slice(35) },
    { change: 'doubled spaces', changed: article.replaceAll(' ', '  ') },
    { change: 'line breaks', changed: article.replaceAll('. ', '.\n\n') },
    { change: 'a soft hyphen in a word', changed: article.replace('council', 'coun\u00adcil') },
    { change: 'capitals', changed: article.toUpperCase() },
    { change: 'no-break spaces', changed: article.replaceAll(' ', '\u00a0') },
  ])('succeeds after $change', ({ changed }) => {
    const found = refind('the council met again', changed);
    expect(found?.toLowerCase().replaceAll('\u00ad', '').replace(/\s+/g, ' ')).toBe('the council met again');
  });

  it('tells repeated words apart by what stands around them', () => {
    const inserted = `Correction: times were changed. ${article}`;
    const second = 'The ferry to Lowmark left at noon';
    const place = (occurrence: number) => {
      const start = occurrence === 0 ? article.indexOf(second) : article.lastIndexOf(second);
      const { quote, position } = describeAnchor(article, { start, end: start + second.length });
      const found = findAnchor(inserted, quote, position);
      return found.ok ? found.span.start : undefined;
    };
    expect(place(0)).toBe(inserted.indexOf(second));
    expect(place(1)).toBe(inserted.lastIndexOf(second));
  });

  it('finds nothing rather than one of several places that fit equally', () => {
    const text = 'Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes. Yes.';
    const { quote } = describeAnchor(text, { start: 40, end: 43 });
    expect(findAnchor(text, quote)).toEqual({ ok: false, reason: 'several-places' });
    const hinted = findAnchor(text, quote, { type: 'TextPositionSelector', start: 40, end: 43 });
    expect(hinted).toMatchObject({ ok: true, span: { start: 40, end: 43 } });
  });

  it('does not take a short word in other surroundings for the noted one', () => {
    expect(refind('Friday', 'Sales are planned for next Friday in all shops.')).toBeUndefined();
  });

  it('says that the words are gone when they are', () => {
    const { quote } = describeAnchor(article, { start: 0, end: 33 });
    expect(findAnchor('Another article.', quote)).toEqual({ ok: false, reason: 'words-gone' });
    expect(findAnchor('', quote)).toEqual({ ok: false, reason: 'words-gone' });
  });

  it('keeps both parts of words that an advert parts, in a script that folds one letter to three', () => {
    const [one, two] = ['보수와 진보, 영남과 ', '호남을 아우르는 국민통합'];
    const before = '어제 부산에서 열린 행사에서 후보는 ';
    const after = ' 정부를 만들겠다고 여러 차례 강조했다. 참석자들은 박수를 보냈다.';
    const quote = describeAnchor(`${before}${one}${two}${after}`, {
      start: before.length,
      end: before.length + one.length + two.length,
    }).quote;
    const advert = '\nA bakery in Lowmark opens its doors on Sunday; tickets are sold at the gate.\n';
    const text = `${before}${one}${advert}${two}${after}`;
    const found = findAnchor(text, quote);
    expect(found.ok && text.slice(found.span.start, found.span.end)).toBe(`${one}${advert}${two}`);
  });

  it('follows a figure that became another one between words that stayed', () => {
    const text =
      'The harbour office said on Friday that eleven people were on board when the ferry left the pier.';
    const start = text.indexOf('eleven people');
    const { quote } = describeAnchor(text, { start, end: start + 'eleven people'.length });
    for (const now of ['twelve people', 'twelve or thirteen people']) {
      const changed = text.replace('eleven people', now);
      const found = findAnchor(changed, quote);
      expect(found.ok && changed.slice(found.span.start, found.span.end)).toBe(now);
    }
  });

  it('tells a sentence that is only built alike from the noted one', () => {
    const noted =
      'The second film adaptation of the short story that Ada Quill wrote in Lowmark came out in spring';
    const other = noted.replace('second', 'first');
    const text = `She was asked about it twice. ${noted}, to good reviews. Nobody knows why. ${other}, to good reviews.`;
    const start = text.indexOf(noted);
    const { quote } = describeAnchor(text, { start, end: start + noted.length });
    expect(findAnchor(text.replace(`${noted}, to good reviews. `, ''), quote).ok).toBe(false);
    const edited = text.replace(noted, noted.replace('spring', 'June'));
    expect(findAnchor(edited, quote).ok).toBe(true);
  });

  it('never cuts a character of the surroundings in half', () => {
    const text = `${'😀'.repeat(20)}a words b${'😀'.repeat(20)}`;
    const { quote } = describeAnchor(text, { start: 42, end: 47 });
    expect(quote.prefix).toMatch(/^(😀)+a $/u);
    expect(quote.suffix).toMatch(/^ b(😀)+$/u);
  });

  it('finds any stretch of an unchanged text at its own place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % text.length, other % (text.length + 1)].sort((a, b) => a - b);
        if (start === undefined || end === undefined || start === end) return;
        const { quote, position } = describeAnchor(text, { start, end });
        const found = findAnchor(text, quote, position);
        if (found.ok) expect(found.span).toEqual({ start, end });
      }),
    );
  });

  it('finds words at the end of a text of a megabyte', () => {
    const text = `${'The ferry left at noon and the council met. '.repeat(24_000)}A last word stands here alone.`;
    const start = text.indexOf('A last word');
    const { quote, position } = describeAnchor(text, { start, end: start + 20 });
    const found = findAnchor(`x${text}`, quote, position);
    expect(found).toMatchObject({ ok: true, edited: false });
  });
});
