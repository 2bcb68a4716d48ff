import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findNextPlace } from '@/components/library/matrix-keys';
import { drawMatrix } from '@/components/library/matrix-picture';
import { cellOf, makeMatrix } from '@/components/library/matrix-rows';
import { writeMatrixTable } from '@/components/library/matrix-table-file';
import { makeShelf } from '@/components/library/shelf';
import { writeTable } from '@/components/library/write-table';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import { fileClaimSet } from '@/core/claims/claim-set';
import { makeClaim, makeEvidence, makePack, makeReport } from '@/tests/core/claims/weigh-fixtures';
import { inventPack } from '@/tests/bench/invent-pack';
import { pack, shelf } from './library-pack';
import { openLibrary as open } from './open-library';

afterEach(cleanup);

const words = makeWords(english, 'en-GB', 'UTC');
const second = {
  ...makePack({
    reports: [makeReport({ id: 'post', publisher: 'Island Post', published: '2025-04-02' })],
    claims: [makeClaim({ id: 'told', text: '=SUM(A1) is what the captain wrote, "twice".' })],
    evidence: [makeEvidence({ claim: 'told', report: 'post' })],
  }),
  id: 'ferry',
  title: 'The ferry',
};
const both = makeShelf(fileClaimSet([pack, second]));
const table = makeMatrix(both.claims, both.reports);

function rowOf(text: RegExp): HTMLElement {
  return screen.getByRole('row', { name: text });
}

describe('the matrix', () => {
  it('says in each cell what the report says, and that it is in conflict', () => {
    open('#/matrix');
    const cells = within(rowOf(/The storm hurt at least 12 people/)).getAllByRole('gridcell');
    expect(cells.map((cell) => cell.querySelector('.mx-text')?.textContent)).toEqual([
      '≥ 12',
      '≥ 12',
      '11',
      undefined,
    ]);
    expect(cells.map((cell) => cell.querySelector('.sr')?.textContent)).toEqual([
      '≥ 12, in conflict',
      '≥ 12, in conflict',
      '11, in conflict',
      undefined,
    ]);
  });

  it('counts over each report the conflicts, and under it what it leaves out', () => {
    open('#/matrix');
    expect(
      screen.getAllByRole('columnheader').map((head) => head.querySelector('.mx-clashes')?.textContent),
    ).toEqual([undefined, '2', '2', '2', undefined]);
    const foot = rowOf(/Leaves out, of 5/);
    expect(
      within(foot)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['0 claims', '1 claim', '1 claim']);
  });

  it('opens the words behind a cell beside it, and says where that is', () => {
    const { onPlace } = open('#/matrix');
    fireEvent.click(within(rowOf(/at least 12/)).getByRole('gridcell', { name: '11, in conflict' }));
    const beside = screen.getByRole('complementary', { name: 'Words behind the cell' });
    expect(within(beside).getByRole('heading', { level: 2 }).textContent).toBe('Quay report');
    expect(within(beside).getByText('eleven *hurt*')).toBeTruthy();
    expect(beside.textContent).toContain('at least 12 hurt');
    expect(onPlace).toHaveBeenLastCalledWith('#/matrix/harbour/hurt-12/quay-2025-04-26');
    fireEvent.click(within(beside).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('complementary', { name: 'Words behind the cell' })).toBeNull();
    expect(onPlace).toHaveBeenLastCalledWith('#/matrix');
  });

  it('walks with the keys, opens and closes', () => {
    open('#/matrix/harbour/told/post');
    expect(document.activeElement?.textContent).toBe('by mayor');
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.closest('[role=row]')?.textContent).toContain('at least 12');
    press('End');
    expect(document.activeElement?.textContent).toContain('11, in conflict');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
    press('Escape');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('false');
    press('Home');
    expect(document.activeElement?.tagName).toBe('A');
    press('c');
    expect(document.activeElement?.textContent).toMatch(/in conflict/);
    press('Enter');
    expect(screen.getByRole('complementary', { name: 'Words behind the cell' })).toBeTruthy();
  });

  it('is led to a claim by its address alone', () => {
    open('#/matrix/harbour/hurt-11');
    expect(document.activeElement?.closest('[role=row]')?.textContent).toContain('hurt eleven');
    expect(screen.getByRole('complementary', { name: 'Words behind the cell' })).toBeTruthy();
  });

  it('leads back to the article from which one came', () => {
    const { onBackToArticle } = open('#/matrix/harbour/told?tab=7&at=3-9');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the article' }));
    expect(onBackToArticle).toHaveBeenCalledWith({ tabId: 7, span: { start: 3, end: 9 } });
  });

  it('keeps in the address how it is narrowed', () => {
    const { onPlace } = open('#/matrix?topic=storm');
    expect(screen.getByText('3 claims', { selector: '[role=status]' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /With a conflict/ }));
    expect(onPlace).toHaveBeenLastCalledWith('#/matrix?verdict=conflicts&topic=storm');
  });

  it('has only what is near the window, of 50 reports and 2,000 claims', () => {
    const invented = inventPack(2_000).pack;
    const large = makeShelf(
      fileClaimSet([
        {
          ...invented,
          reports: invented.reports.slice(0, 50),
          evidence: invented.evidence.map((row, number) => ({ ...row, report: `report-${number % 50}` })),
        },
      ]),
    );
    open('#/matrix', { state: { status: 'open', shelf: large, broken: [] } });
    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-colcount')).toBe('52');
    expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(2_000);
    expect(screen.getAllByRole('gridcell').length).toBeLessThan(1_500);
  });
});

describe('the matrix over several packs', () => {
  it('never lets a claim and a report of different packs meet', () => {
    const told = table.rows.filter((row) => row.kind === 'claim' && row.key === 'ferry/told');
    const [row] = told;
    if (row?.kind !== 'claim') throw new Error('expected the claim of the second pack');
    expect(table.columns.map((column) => cellOf(row, column)?.kind)).toEqual([
      undefined,
      'says',
      undefined,
      undefined,
    ]);
  });

  it('has no column of a pack whose claims are filtered away', () => {
    const own = both.claims.filter(({ filed }) => filed.pack.id === 'ferry');
    expect(makeMatrix(own, both.reports).columns.map(({ key }) => key)).toEqual(['ferry/post']);
  });

  it('names the pack with every topic', () => {
    open('#/matrix', { state: { status: 'open', shelf: both, broken: [] } });
    expect(screen.getByText(/, in The ferry$/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Pack' })).toBeTruthy();
  });
});

describe('the keys of the matrix', () => {
  const here = { row: 1, column: 0 };
  const press = (key: string, own = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    withSilent: true,
    ...own,
  });

  it.each([
    { name: 'stop at the first row', from: here, key: press('ArrowUp'), to: here },
    {
      name: 'pass over a topic',
      from: { row: 2, column: 1 },
      key: press('ArrowDown'),
      to: { row: 4, column: 1 },
    },
    {
      name: 'lead to the last claim',
      from: here,
      key: press('End', { ctrlKey: true }),
      to: { row: 8, column: 3 },
    },
    { name: 'leave copying alone', from: here, key: press('c', { ctrlKey: true }), to: null },
    { name: 'leave letters alone', from: here, key: press('x'), to: null },
    {
      name: 'go back to the conflict before',
      from: { row: 6, column: 0 },
      key: press('C', { shiftKey: true }),
      to: { row: 5, column: 3 },
    },
    {
      name: 'pass over silent cells where they are not shown',
      from: { row: 2, column: -1 },
      key: press('ArrowRight', { withSilent: false }),
      to: { row: 2, column: 0 },
    },
  ])('$name', ({ from, key, to }) => {
    expect(findNextPlace(table, from, key)).toEqual(to);
  });
});

describe('the matrix as a file', () => {
  it('is a table that no spreadsheet takes for a formula', () => {
    const text = writeMatrixTable(table, words);
    expect(text).toContain('"\'=SUM(A1) is what the captain wrote, ""twice""."');
    expect(text.split('\r\n')[0]).toContain('"Harbour Post, 1 Mar 2025"');
    expect(text).toMatch(/hurt-12,storm,.*,"≥ 12, in conflict"/);
  });

  it.each(['=1+1', '+1', '-1', '@here', '\t=1', ' =1', '\u00a0=1'])('disarms %j', (text) => {
    expect(writeTable([[text]])).toMatch(/^\ufeff"?'/);
  });

  it('is a picture in which text stays text', () => {
    const svg = drawMatrix(table, { title: 'Who says <what>', source: 'Two packs' }, words);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(svg).toContain('Who says &#60;what&#62;');
    expect(parsed.querySelectorAll('rect[stroke="#b03a06"]')).toHaveLength(6);
    expect(shelf.claims.every(({ claim }) => svg.includes(claim.text.split(' ').slice(0, 3).join(' ')))).toBe(
      true,
    );
  });
});
