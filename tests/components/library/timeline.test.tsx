import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { linesOf, offsetsOf } from '@/components/library/row-offsets';
import { arcsOf, knotOf, layOutTimeline, timelineRows } from '@/components/library/timeline-rows';
import { makeShelf } from '@/components/library/shelf';
import { fileClaimSet } from '@/core/claims/claim-set';
import { inventPack } from '@/tests/bench/invent-pack';
import { shelf } from './library-pack';
import { openLibrary as open } from './open-library';

afterEach(cleanup);

const rows = timelineRows(shelf.claims, shelf.reports, 'happened');
const keys = rows.map(({ key }) => key);
const frame = { width: 1100, unit: 1, lanes: 3, measure: (text: string) => text.length * 7 };

describe('the timeline', () => {
  it('says of a later figure in words what it replaces, and draws a line to it', () => {
    open('#/timeline?topic=storm');
    const event = screen.getByText('The storm hurt 15 people.').closest('li')!;
    expect(within(event).getByText(/Later than: The storm hurt at least 12 people\./)).toBeTruthy();
    expect(document.querySelectorAll('.arcs path')).toHaveLength(1);
  });

  it('stands by the day something was reported, when one wants it so', () => {
    open('#/timeline?topic=storm');
    const days = () =>
      screen.getAllByRole('heading', { level: 2 }).map((day) => day.textContent.replace(/\s/g, ' '));
    expect(days()).toEqual(['1 Mar 2025', '25 Apr 2025', '26 Apr 2025']);
    fireEvent.click(screen.getByRole('button', { name: 'By the day it was reported' }));
    const first = screen.getByText('The storm hurt at least 12 people.').closest('li')!;
    expect(within(first).getByRole('heading', { level: 2 }).textContent).toMatch(/^1.Mar.2025$/);
  });

  it('leads up and down by the keys, over days and gaps', () => {
    open('#/timeline');
    const links = () => within(screen.getByRole('list', { name: /What happened/ })).getAllByRole('link');
    links()[0]!.focus();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links()[1]);
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(links()[0]);
  });

  it('has only what is near the window, of 10,000 claims', () => {
    const large = makeShelf(fileClaimSet([inventPack(10_000).pack]));
    open('#/timeline', { state: { status: 'open', shelf: large, broken: [] } });
    expect(screen.getAllByRole('listitem').length).toBeLessThan(150);
  });
});

describe('the rows of the timeline', () => {
  it('are known in height before they are there', () => {
    const layout = layOutTimeline(rows, frame);
    const places = rows.map((row, number) => layout.rows.top(number) + knotOf(row, layout));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(layout).toMatchObject({ hasLanes: true, isNarrow: false });
    expect(layOutTimeline(rows, { ...frame, width: 288 })).toMatchObject({ hasLanes: false, isNarrow: true });
    expect(layOutTimeline(rows, { ...frame, lanes: 50 }).hasLanes).toBe(false);
  });

  it('lead from the earlier state to the later one', () => {
    const [arc] = arcsOf(rows, 3);
    expect([keys[arc!.earlier], keys[arc!.later]]).toEqual(['harbour/hurt-12', 'harbour/hurt-15']);
  });
});

describe('rows of different heights', () => {
  const offsets = offsetsOf([10, 30, 20]);

  it.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [39, 1],
    [40, 2],
    [999, 2],
  ])('at %i stands row %i', (place, row) => {
    expect(offsets.rowAt(place)).toBe(row);
  });

  it('add up', () => {
    expect([0, 1, 2, 3, 9].map(offsets.top)).toEqual([0, 10, 40, 60, 60]);
    expect(offsetsOf([]).rowAt(5)).toBe(0);
  });

  it.each([
    { text: 100, width: 100, lines: 1 },
    { text: 101, width: 100, lines: 2 },
    { text: 400, width: 200, lines: 3 },
  ])('take $lines lines for $text pixels of text in $width', ({ text, width, lines }) => {
    expect(linesOf(text, { width, fontSize: 15 })).toBe(lines);
  });
});
