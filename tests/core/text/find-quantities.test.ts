import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/core/text/find-quantities';
import { roughText } from './any-text';

/** `≥12 count peopl` for each quantity; `~` for a rough one, `/day` for what it is counted by. */
const show = (text: string) =>
  findQuantities(text, { start: 0, end: text.length }).map(({ value, comparator, scale, unit, per, rough }) =>
    `${comparator}${value} ${scale} ${unit}${per === null ? '' : `/${per}`}${rough ? ' ~' : ''}`.trim(),
  );

const table: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['Twelve people were hurt in the fire.', '=12 count peopl'],
  ['At least 12 people died and more than 80 others were hurt.', '≥12 count peopl', '>80 count peopl'],
  ['The blast left nine dead.', '=9 count peopl'],
  ['A wave swept the pier, killing at least nine.', '≥9 count peopl'],
  ['The death toll rose to 12.', '=12 count peopl'],
  ['Later 63 were injured.', '=63 count peopl'],
  ['No fewer than three ferries sank.', '≥3 count ferri'],
  ['Up to 40 homes and as many as 60 barns burned.', '≤40 count home', '≤60 count barn'],
  ['Nearly 5,000 barrels per day leak out.', '≈5000 measure barrel/day'],
  ['It pumps 300 litres a minute.', '=300 measure liter/minut'],
  ['Roughly two dozen drones fell.', '≈24 count drone ~'],
  ['Several hundred soldiers crossed.', '≈300 count soldier ~'],
  ['Dozens of pupils waited.', '≥24 count pupil ~'],
  ['Hundreds of thousands of people marched.', '≥200000 count peopl ~'],
  ['Half a million doses spoiled.', '≈500000 count dose ~'],
  ['Two hundred and fifty-three police officers came.', '=253 count offic'],
  ['80+ towns, 12 or more villages.', '≥80 count town', '≥12 count villag'],
  ['Some 1.2 million voters stayed away.', '≈1200000 count voter'],
  ['They downed 87 of 145 drones.', '=87 count drone', '=145 count drone'],
  ['One soldier died.', '=1 count soldier'],
  ['Fewer than a hundred miles of road.', '<100 measure mile ~'],

  ['The firm paid £3bn, up from $1.2 million.', '=3000000000 money pound', '=1200000 money dollar'],
  ['It cost €40m or 45 million dollars.', '=40000000 money euro', '=45000000 money dollar'],
  ['A bill of $40-50m.', '≥40000000 money dollar', '≤50000000 money dollar'],

  ['Growth slowed to 2.5 percent from 3.1%.', '=2.5 share percent', '=3.1 share percent'],
  ['About 20 per cent of voters.', '≈20 share percent'],
  ['Two-thirds of members and a third of pupils.', '=66.7 share percent', '=33.3 share percent'],
  ['One in five patients; nine out of 10 nurses.', '=20 share percent', '=90 share percent'],
  ['More than half of the town.', '>50 share percent'],

  ['It was their fourth meeting this year.', '=4 ordinal meet'],
  ['The strike enters its third year.', '=3 ordinal year'],
  ['The 21st victim of the flood.', '=21 ordinal peopl'],
  ['A twenty-first attempt.', '=21 ordinal attempt'],

  ['A 30-day truce and two weeks of talks.', '=30 measure day', '=2 measure week'],
  ['The fire is 5km away.', '=5 measure km'],
  ['A 12-year-old boy.', '=12 measure age'],
  ['Ada Nwosu, 34, chairs the board.', '=34 measure age'],
  ['Boys aged eight, 12 and 17.', '=8 measure age', '=12 measure age', '=17 measure age'],

  ['Between 10 and 12 million euros.', '≥10000000 money euro', '≤12000000 money euro'],
  ['10 to 12 people came.', '≥10 count peopl', '≤12 count peopl'],
  ['10-12 people came.', '≥10 count peopl', '≤12 count peopl'],
  ['It rose from 4 to 9 points.', '=4 measure point', '=9 measure point'],

  ['The KN-23, the G7, a Boeing 737 and Article 5.'],
  ['Reactor No. 4 and Covid-19.'],
  ['The Group of Seven met the Seventh Fleet.'],
  ['The First Minister, the Second World War, Fifth Avenue.'],
  ['On 25 April 2025 at 9:30, and at 9 a.m. on April 26.'],
  ['In the 21st century and the 1990s.'],
  ['On 2025-04-25 and 4/25/2025.'],
  ['Kell won 3-1 after a 52-48 vote.'],
  ['No one knew; one of them left; this one stayed.'],
  ['At first, for the first time, the second-largest port.'],
  ['In 2000 people marched.'],
  ['In Kell 12 ferries sank.', '=12 count ferri'],
  ['2000 people marched.', '=2000 count peopl'],
];

describe('findQuantities', () => {
  it.each(table)('reads: %s', (text, ...found) => {
    expect(show(text)).toEqual(found);
  });

  it.each(table)('reads the same with other spaces and dashes: %s', (text, ...found) => {
    expect(show(text.replaceAll(' ', '\u00a0').replace(/(?<=\w)-(?=\w)/g, '\u2011'))).toEqual(found);
  });

  it('covers comparator, number and noun', () => {
    const text = 'There were at least 12 dead soldiers, £3bn, and nearly 80% left.';
    const words = findQuantities(text, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(words).toEqual(['at least 12 dead soldiers', '£3bn', 'nearly 80%']);
  });

  it('stays inside the span it is given', () => {
    const text = 'Ten men. Twelve women. Nine boys.';
    const found = findQuantities(text, { start: 9, end: 22 });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Twelve women']);
  });

  it('keeps spans inside any text, in order, and values finite', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        for (const { start, end, value, unitSpan } of findQuantities(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          if (unitSpan) expect(unitSpan.start >= 0 && unitSpan.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
