import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '@/core/text/find-dates';
import { roughText } from './any-text';

/** A Wednesday. */
const page = '2031-06-18';
const show = (text: string, day: string | null = page) =>
  findDates(text, { start: 0, end: text.length }, day).map(({ from, to, start, end }) =>
    from === to ? `${text.slice(start, end)}: ${from}` : `${text.slice(start, end)}: ${from} ${to}`,
  );

const table: readonly (readonly [text: string, ...dates: readonly string[]])[] = [
  ['The ferry sank on 14 June 2031.', '14 June 2031: 2031-06-14'],
  ['It sank on June 14, 2031, near Kell.', 'June 14, 2031: 2031-06-14'],
  ['On the 3rd of May 2030 it sailed.', '3rd of May 2030: 2030-05-03'],
  ['On 2031-06-02 and 25/12/2030.', '2031-06-02: 2031-06-02', '25/12/2030: 2030-12-25'],
  ['On 04/05/2031 it sailed.'],
  ['It happened on Jan. 3.', 'Jan. 3: 2031-01-03'],
  ['The court ruled on December 20.', 'December 20: 2030-12-20'],
  ['The court will rule on January 9.', 'January 9: 2032-01-09'],
  ['The fair runs from 3 to 5 May.', '3 to 5 May: 2031-05-03 2031-05-05'],
  ['Talks on June 10-12 failed.', 'June 10-12: 2031-06-10 2031-06-12'],
  ['On Friday 13 June 2031 they met.', 'Friday 13 June 2031: 2031-06-13'],

  ['She resigned on Friday.', 'Friday: 2031-06-13'],
  ['She resigned on Wednesday.', 'Wednesday: 2031-06-18'],
  ['She resigned on Tuesday night.', 'Tuesday night: 2031-06-17'],
  ['She will resign on Friday.', 'Friday: 2031-06-20'],
  ['She must answer by Friday.', 'Friday: 2031-06-20'],
  ['They met last Wednesday.', 'last Wednesday: 2031-06-11'],
  ['They meet next Wednesday.', 'next Wednesday: 2031-06-25'],
  ['They met on Tuesday of last week.', 'Tuesday of last week: 2031-06-10'],
  ['They meet on Friday this week.', 'Friday this week: 2031-06-20'],
  ['They meet on Sunday next week.', 'Sunday next week: 2031-06-29'],

  ['It fell yesterday and rose today.', 'yesterday: 2031-06-17', 'today: 2031-06-18'],
  ['The vote is tomorrow morning.', 'tomorrow morning: 2031-06-19'],
  ['Fires broke out last night and this morning.', 'last night: 2031-06-17', 'this morning: 2031-06-18'],
  ['Shells fell overnight.', 'overnight: 2031-06-17 2031-06-18'],

  ['They met last week.', 'last week: 2031-06-09 2031-06-15'],
  ['They met earlier this week.', 'earlier this week: 2031-06-16 2031-06-18'],
  ['Prices fell last month.', 'last month: 2031-05-01 2031-05-31'],
  [
    'Prices fell this year and last year.',
    'this year: 2031-01-01 2031-12-31',
    'last year: 2030-01-01 2030-12-31',
  ],
  ['It opens next month.', 'next month: 2031-07-01 2031-07-31'],
  ['They met two weeks ago.', 'two weeks ago: 2031-06-02 2031-06-08'],
  ['He left three days ago.', 'three days ago: 2031-06-15'],
  ['She left a month ago.', 'a month ago: 2031-05-01 2031-05-31'],
  ['She left 20 years ago.', '20 years ago: 2011-01-01 2011-12-31'],
  ['Fans came at the weekend.', 'the weekend: 2031-06-14 2031-06-15'],

  ['The law passed in March.', 'March: 2031-03-01 2031-03-31'],
  ['The law passed in November.', 'November: 2030-11-01 2030-11-30'],
  ['The law will be voted on in November.', 'November: 2031-11-01 2031-11-30'],
  ['The law passed in March 2029.', 'March 2029: 2029-03-01 2029-03-31'],
  ['After the April talks they left.', 'April: 2031-04-01 2031-04-30'],
  ['It began in 2022 and since 2029 it grew.', '2022: 2022-01-01 2022-12-31', '2029: 2029-01-01 2029-12-31'],

  ['They may march on; May Lund and April Sato did.'],
  ['The sun sat low; a wed couple.'],
  ['He paid 2031 people and 1,999 others.'],
  ['Nobody knew the day.'],
];

describe('findDates', () => {
  it.each(table)('resolves: %s', (text, ...dates) => {
    expect(show(text)).toEqual(dates);
  });

  it('leaves relative dates out where the page has no day', () => {
    expect(show('On Friday, 3 May, last week and in March; on 3 May 2031.', null)).toEqual([
      '3 May 2031: 2031-05-03',
    ]);
  });

  it('tells whether the day of the page was needed, and how precise the date is', () => {
    const text = 'On 3 May 2031, in March, last week and in 2022';
    const found = findDates(text, { start: 0, end: text.length }, page);
    expect(found.map(({ relative, precision }) => [relative, precision])).toEqual([
      [false, 'day'],
      [true, 'month'],
      [true, 'week'],
      [false, 'year'],
    ]);
  });

  it('refuses days that are not in the calendar', () => {
    expect(show('On 31 June 2031 and February 30.')).toEqual(['June 2031: 2031-06-01 2031-06-30']);
  });

  it('keeps spans inside any text, in order, and days in the calendar', () => {
    fc.assert(
      fc.property(roughText, fc.constantFrom(null, page, '1999-12-31', 'never'), (text, day) => {
        let end = 0;
        for (const date of findDates(text, { start: 0, end: text.length }, day)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.from <= date.to).toBe(true);
          expect(Number.isNaN(Date.parse(date.from) + Date.parse(date.to))).toBe(false);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
