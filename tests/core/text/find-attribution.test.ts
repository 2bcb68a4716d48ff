import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '@/core/text/find-attribution';
import { roughText } from './any-text';

type Case = readonly [text: string, speaker: string | null, reporting: string, ...content: readonly string[]];

const one: readonly Case[] = [
  ['Ada Nwosu said on Friday that the bridge would close.', 'Ada Nwosu', 'says', 'the bridge would close.'],
  ['Ada Nwosu said the bridge would close.', 'Ada Nwosu', 'says', 'the bridge would close.'],
  ['The report said prices rose.', 'The report', 'says', 'prices rose.'],
  ['The bridge will close, the mayor said.', 'the mayor', 'says', 'The bridge will close'],
  ['The bridge will close, the mayor said on Friday.', 'the mayor', 'says', 'The bridge will close'],
  ['The bridge will close, said the mayor.', 'the mayor', 'says', 'The bridge will close'],
  ['“The bridge will close,” said Ada Nwosu, the mayor of Kell.', 'Ada Nwosu', 'says', '“The bridge will close,”'],
  ['“The bridge will close,” Nwosu told reporters in Ashby.', 'Nwosu', 'says', '“The bridge will close,”'],
  ['“It will close,” Bo Falk, the mayor of Kell, told a newspaper.', 'Bo Falk, the mayor of Kell', 'says', '“It will close,”'],
  ['"It is over," she said, "and we are glad."', 'she', 'says', '"It is over,"', '"and we are glad."'],
  ['“Why now?” Okoro asked.', 'Okoro', 'questions', '“Why now?”'],
  ['‘We won’t pay,’ said the mayor.', 'the mayor', 'says', '‘We won’t pay,’'],
  ['He added: “We will rebuild it.”', 'He', 'says', '“We will rebuild it.”'],
  ['Lund said in an interview published on Friday, “We are close.”', 'Lund', 'says', '“We are close.”'],
  ['Speaking in Kell, Lund said: "We are close."', 'Lund', 'says', '"We are close."'],
  ['According to the coast guard, the ferry sank at noon.', 'the coast guard', 'says', 'the ferry sank at noon.'],
  ['The ferry sank at noon, according to the coast guard.', 'the coast guard', 'says', 'The ferry sank at noon'],
  ['The ferry, according to the coast guard, sank at noon.', 'the coast guard', 'says', 'The ferry', 'sank at noon.'],
  ['The ferry, the coast guard said, sank at noon.', 'the coast guard', 'says', 'The ferry', 'sank at noon.'],
  ['Nwosu told the council that the bridge was unsafe.', 'Nwosu', 'says', 'the bridge was unsafe.'],
  ['Nwosu told reporters the bridge was unsafe.', 'Nwosu', 'says', 'the bridge was unsafe.'],
  ['Nwosu, the mayor of Kell, said it was unsafe.', 'Nwosu, the mayor of Kell', 'says', 'it was unsafe.'],
  ['Nwosu, who leads the union, said it was unsafe.', 'Nwosu', 'says', 'it was unsafe.'],
  ['Nwosu, in a speech, said it was unsafe.', 'Nwosu, in a speech', 'says', 'it was unsafe.'],
  ['On Monday, officials who had seen it said it was unsafe.', 'officials', 'says', 'it was unsafe.'],
  ['But the ministry later said that nobody was hurt.', 'the ministry', 'says', 'nobody was hurt.'],
  ['In a statement, the ministry said it had shot down 12 drones.', 'the ministry', 'says', 'it had shot down 12 drones.'],
  ['The bridge closed after the mayor said it was unsafe.', 'the mayor', 'says', 'it was unsafe.'],
  ['He met the minister and told him the deal was off.', 'He', 'says', 'the deal was off.'],
  ['The mayor resigned on Monday, saying she was tired.', 'The mayor', 'says', 'she was tired.'],
  ['The company denied that it paid him.', 'The company', 'denies', 'it paid him.'],
  ['The company denied paying him.', 'The company', 'denies', 'paying him.'],
  ['The company rejected claims that it paid him.', 'The company', 'denies', 'it paid him.'],
  ['She asked whether the bridge was safe.', 'She', 'questions', 'the bridge was safe.'],
  ['She denied knowing whether the bridge was safe.', 'She', 'denies', 'knowing whether the bridge was safe.'],
  ['Kell could neither confirm nor deny that it paid him.', 'Kell', 'questions', 'it paid him.'],
  ['Kell would not confirm or deny that it paid him.', 'Kell', 'questions', 'it paid him.'],
  ['The union believes the plan is illegal.', 'The union', 'hedges', 'the plan is illegal.'],
  ['Analysts suggest that prices will fall.', 'Analysts', 'hedges', 'prices will fall.'],
  ['It is said that the ferry sank.', null, 'hedges', 'the ferry sank.'],
  ['The ferry is believed to have sunk.', null, 'hedges', 'The ferry is believed to have sunk.'],
  ['Ferrer was quoted as saying that the talks had failed.', 'Ferrer', 'says', 'the talks had failed.'],
  ['It came from owners and employers who said they were poor.', 'owners and employers', 'says', 'they were poor.'],
  ['Kell claims it shot down the balloon.', 'Kell', 'says', 'it shot down the balloon.'],
]; // prettier-ignore

const none: readonly string[] = [
  'The ministry confirmed the meeting.',
  'The minister reported a profit.',
  'She found the bridge closed.',
  'The United States will pay, with added costs.',
  'One of its stated aims is peace.',
  'The claim was made by a think-tank in Kell.',
  'Talks continue to stall.',
  'The bank posted profits that exceeded all forecasts.',
  'Guests were asked to say where they sat.',
  'The ferry sank on Sunday.',
];

type Shown = readonly (string | null)[];

const show = (text: string): readonly Shown[] =>
  findAttributions(text, { start: 0, end: text.length }).map(({ speaker, reporting, content }): Shown => [
    speaker && text.slice(speaker.start, speaker.end),
    reporting,
    ...content.map(({ start, end }) => text.slice(start, end).trim()),
  ]);

describe('findAttributions', () => {
  it.each(one.map(([text, ...expected]) => ({ text, expected })))(
    'finds who says it: $text',
    ({ text, expected }) => {
      expect(show(text)).toEqual([expected]);
    },
  );

  it.each(none)('finds nobody: %s', (text) => {
    expect(show(text)).toEqual([]);
  });

  it('tells two speakers of one sentence apart', () => {
    expect(show('The union said it was a mistake, while Kell said it “welcomes” the move.')).toEqual([
      ['The union', 'says', 'it was a mistake, while'],
      ['Kell', 'says', 'it “welcomes” the move.'],
    ]);
  });

  it('carries the speaker on to a second verb', () => {
    expect(show('Bo Falk concluded that neon was too weak and insisted that it posed no threat.')).toEqual([
      ['Bo Falk', 'says', 'neon was too weak and'],
      ['Bo Falk', 'says', 'it posed no threat.'],
    ]);
  });

  it('finds both who says it and that it is hearsay', () => {
    expect(show('Police said the tablets were believed to be old.').map(([speaker]) => speaker)).toEqual([
      'Police',
      null,
    ]);
  });

  it('keeps spans inside the sentence', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        let start = 0;
        for (const { speaker, content, ...attribution } of findAttributions(text, {
          start: 0,
          end: text.length,
        })) {
          expect(attribution.start).toBeGreaterThanOrEqual(start);
          start = attribution.start;
          for (const span of [attribution, ...content, ...(speaker ? [speaker] : [])]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
