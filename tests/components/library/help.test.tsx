import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readQuality } from '@/components/library/read-quality';
import { sayQuality } from '@/components/library/say-quality';
import type { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import { openLibrary as open } from './open-library';

afterEach(cleanup);

const measured = readFileSync(resolve(import.meta.dirname, '../../../docs/quality.md'), 'utf8');
const written = `# Quality

## Stories

### ferry: 12 sentences

| what | share |
| --- | --- |
| conflict, precision | 0.938 (30 of 32; 0.80–0.98) |
| right at 0.9 | – (0 of 0) |

- missed: “not | a table”

## A draft

| what | precision |
| ---- | --------- |
| actors | 0.81 (44 of 54) |
`;

describe('the figures of the quality page', () => {
  it('are read from what the measurement writes', () => {
    expect(readQuality(written)).toEqual([
      {
        titles: ['Stories', 'ferry: 12 sentences'],
        heads: ['what', 'share'],
        rows: [
          [
            { kind: 'text', text: 'conflict, precision' },
            { kind: 'share', share: 0.938, hits: 30, all: 32, range: { low: 0.8, high: 0.98 } },
          ],
          [{ kind: 'text', text: 'right at 0.9' }, { kind: 'nothing' }],
        ],
      },
      {
        titles: ['A draft'],
        heads: ['what', 'precision'],
        rows: [
          [
            { kind: 'text', text: 'actors' },
            { kind: 'share', share: 0.81, hits: 44, all: 54, range: null },
          ],
        ],
      },
    ]);
  });

  it('are there in the page that was measured last', () => {
    const tables = readQuality(measured);
    const shares = tables.flatMap(({ rows }) => rows.flat()).filter(({ kind }) => kind === 'share');
    expect(tables.length).toBeGreaterThan(2);
    expect(shares.length).toBeGreaterThan(20);
  });

  it('stand on the help page with their counts and intervals', () => {
    open('#/help', { quality: { status: 'read', tables: readQuality(written) } });
    const table = screen.getByRole('region', { name: 'Stories: ferry: 12 sentences' });
    expect(within(table).getByText('0.938')).toBeTruthy();
    expect(within(table).getByText('30 of 32; 0.8 to 0.98')).toBeTruthy();
    expect(within(table).getByText('none to measure')).toBeTruthy();
  });
});

describe('the words of the figures', () => {
  const catalogue = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../assets/languages/de.json'), 'utf8'),
  ) as typeof english;
  const german = makeWords(catalogue, 'de');

  it.each([
    ['Stories that no rule was written with', 'Geschichten, an denen keine Regel geschrieben wurde'],
    ['storm: 208 sentences, 25 claims', 'Sturm: 208 Sätze, 25 Aussagen'],
    ['conflict by figure, recall', 'Widerspruch in der Zahl: Trefferquote'],
    ['right at confidence 0.85–0.9', 'richtig bei Sicherheit 0,85–0,9'],
    ['together', 'zusammen'],
  ])('"%s" are the reader’s own', (text, said) => {
    expect(sayQuality(text, german)).toEqual({ text: said, isForeign: false });
  });

  it('are the measurement’s where nobody has translated them, and say so', () => {
    expect(sayQuality('ferries counted', german)).toEqual({ text: 'ferries counted', isForeign: true });
  });

  it('are known for nearly all that is measured', () => {
    const texts = readQuality(measured).flatMap(({ titles, heads, rows }) => [
      ...titles,
      ...heads,
      ...rows.flat().flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])),
    ]);
    const foreign = new Set(texts.filter((text) => sayQuality(text, german).isForeign));
    expect([...foreign].length, [...foreign].join('; ')).toBeLessThanOrEqual(5);
  });
});

describe('the help page', () => {
  it('says how it decides, what the marks mean, and what it never says', () => {
    open('#/help');
    for (const name of [
      'What the marks mean',
      'From reports to a verdict',
      'Time',
      'Origins',
      'What it never says',
      'How often it is right',
      'Searching',
      'Keyboard',
      'Privacy',
    ]) {
      expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy();
    }
  });
});
