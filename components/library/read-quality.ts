/** The figures of `docs/quality.md`, which a program writes: headings, sentences and tables; the list of misses is left out. */

/** A share with the counts behind it and its interval. `text` where the cell is written another way. */
export type QualityCell =
  | {
      readonly kind: 'share';
      readonly share: number;
      readonly hits: number;
      readonly all: number;
      /** The range in which the true share lies; null where it was not worked out. */
      readonly range: { readonly low: number; readonly high: number } | null;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string };
export type QualityTable = {
  /** The headings above it, outermost first. */
  readonly titles: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly QualityCell[])[];
};

const share = /^(\d(?:\.\d+)?) \((\d+) of (\d+); (\d(?:\.\d+)?)–(\d(?:\.\d+)?)\)$/;
const shortShare = /^(\d(?:\.\d+)?) \((\d+) of (\d+)\)$/;

/** Tables in their order; what is no table, or not of the form, is passed over. */
export function readQuality(markdown: string): readonly QualityTable[] {
  const tables: QualityTable[] = [];
  let titles: string[] = [];
  let lines: string[] = [];
  const close = () => {
    const [heads, , ...rows] = lines.map(cellsOf);
    if (heads !== undefined && rows.length > 0) {
      tables.push({ titles, heads, rows: rows.map((row) => row.map(readCell)) });
    }
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    if (line.startsWith('|')) {
      lines.push(line);
      continue;
    }
    close();
    const [, marks = '', title = ''] = /^(#{2,4}) (.+)$/.exec(line) ?? [];
    if (marks !== '') titles = [...titles.slice(0, marks.length - 2), title];
  }
  close();
  return tables;
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function readCell(text: string): QualityCell {
  const [, value, hits, all, low, high] = share.exec(text) ?? shortShare.exec(text) ?? [];
  if (value === undefined) return text.startsWith('–') ? { kind: 'nothing' } : { kind: 'text', text };
  const range = low === undefined ? null : { low: Number(low), high: Number(high) };
  return { kind: 'share', share: Number(value), hits: Number(hits), all: Number(all), range };
}
