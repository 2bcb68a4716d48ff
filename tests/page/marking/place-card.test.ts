import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { placeCard, type Box, type CardPlace, type Size } from '@/page/marking/place-card';

const line = (left: number, top: number, right = left + 300, height = 24): Box => ({
  left,
  top,
  right,
  bottom: top + height,
});
const card: Size = { width: 376, height: 300 };
const wide: Size = { width: 1200, height: 900 };

type Case = readonly [
  name: string,
  lines: readonly Box[],
  card: Size,
  window: Size,
  expected: Partial<CardPlace>,
];
const cases: readonly Case[] = [
  ['below a sentence with room', [line(100, 200)], card, wide, { side: 'below', left: 100, top: 234 }],
  [
    'below the last of several lines, at the left of it',
    [line(400, 200), line(100, 224), line(100, 248)],
    card,
    wide,
    { side: 'below', left: 100, top: 282 },
  ],
  ['above at the foot of the window', [line(100, 800)], card, wide, { side: 'above', left: 100, top: 490 }],
  ['pushed in at the right edge', [line(1100, 200)], card, wide, { side: 'below', left: 816 }],
  ['pushed in at the left edge', [line(-50, 200)], card, wide, { side: 'below', left: 8 }],
  [
    'on a narrow window as wide as it may be',
    [line(10, 100, 300)],
    { width: 304, height: 300 },
    { width: 320, height: 640 },
    { side: 'below', left: 8 },
  ],
  [
    'beside a sentence that is too tall',
    [line(100, 20, 400, 860)],
    card,
    wide,
    { side: 'beside', left: 410 },
  ],
  [
    'scrolling inside on a low window',
    [line(20, 30, 380)],
    card,
    { width: 400, height: 320 },
    { side: 'below', maxHeight: 248 },
  ],
  [
    'over the end of a sentence that fills the window',
    [line(8, 0, 312, 640)],
    { width: 304, height: 300 },
    { width: 320, height: 640 },
    { side: 'over' },
  ],
  [
    'by the part that can be seen',
    [line(100, -200), line(100, 100)],
    card,
    wide,
    { side: 'below', top: 134 },
  ],
];

describe('placeCard', () => {
  it.each(cases)('puts a card %s', (...[, lines, size, window, expected]) => {
    expect(placeCard(lines, size, window)).toMatchObject(expected);
  });

  it('lines up with the right edge where lines begin there', () => {
    expect(placeCard([line(700, 200, 1000)], card, wide, true)).toMatchObject({ left: 624 });
  });

  it('stays in the window and off its sentence while there is room below, above or beside', () => {
    const pixels = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        fc.tuple(pixels(900), pixels(860), pixels(400)),
        fc.integer({ min: 60, max: 500 }),
        ([left, top, width], height) => {
          const box = line(left, top, Math.min(1200, left + 20 + width));
          const place = placeCard([box], { width: 376, height }, wide);
          const shown = Math.min(height, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + 376).toBeLessThanOrEqual(1192);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.top + shown).toBeLessThanOrEqual(893);
          const isOff =
            place.top >= box.bottom ||
            place.top + shown <= box.top ||
            place.left >= box.right ||
            place.left + 376 <= box.left;
          expect(isOff).toBe(true);
        },
      ),
    );
  });

  it('stays inside any window, however small or zoomed, wherever its sentence is', () => {
    const window = fc.record({
      width: fc.integer({ min: 160, max: 700 }),
      height: fc.integer({ min: 90, max: 700 }),
    });
    const where = fc.tuple(fc.integer({ min: -300, max: 900 }), fc.integer({ min: -300, max: 900 }));
    fc.assert(
      fc.property(window, where, fc.integer({ min: 40, max: 900 }), (size, [left, top], height) => {
        const width = Math.min(376, size.width - 16);
        const place = placeCard([line(left, top, left + 200, 40)], { width, height }, size);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + width).toBeLessThanOrEqual(size.width);
        const isSeen = top + 40 > 0 && top < size.height;
        if (!isSeen) return;
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + Math.min(height, place.maxHeight)).toBeLessThanOrEqual(size.height);
      }),
    );
  });
});
