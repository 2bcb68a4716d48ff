/** The rows as a table for the terminal and for `docs/benchmarks.md`, and as JSON. */
import { judge, type BenchRow } from './bench-row';

export type BenchRun = {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly browser: string;
  readonly rounds: number;
  readonly rows: readonly BenchRow[];
};

export function writeJson(run: BenchRun): string {
  const rows = run.rows.map((row) => ({ ...row, ratio: ratioOf(row), judgement: judge(row) }));
  return `${JSON.stringify({ ...run, rows }, null, 2)}\n`;
}

export function writeMarkdown({ date, commit, machine, browser, rounds, rows }: BenchRun): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`; do not edit. Each figure is the median of its rounds, in which the things compared take',
    'turns. Milliseconds say as much about the machine as about us: compare ratios. The peer is the least that could be',
    'done, or another program that does the same, timed in the same rounds.',
    '',
    `- Date: ${date}`,
    `- Commit: ${commit}`,
    `- Machine: ${machine}`,
    `- Browser: ${browser}`,
    `- Rounds: ${rounds}`,
    '',
    ...tableOf(rows),
    '',
    '## Notes',
    '',
    ...rows.filter(({ note }) => note !== '').map(({ what, note }) => `- ${what}: ${note}.`),
    '',
  ].join('\n');
}

export function tableOf(rows: readonly BenchRow[]): readonly string[] {
  return align([
    ['what', 'at most', 'median', 'smallest – largest', 'peer', 'ratio', ''],
    ...rows.map((row) => [
      row.what,
      say(row.budget, row.unit),
      say(row.measured, row.unit),
      row.spread === null ? '–' : row.spread.map((value) => round(value)).join(' – '),
      row.peer === null ? '–' : `${row.peer.name}: ${say(row.peer.ms, 'ms')}`,
      say(ratioOf(row), '×'),
      judge(row),
    ]),
  ]);
}

function ratioOf({ unit, measured, peer }: BenchRow): number | null {
  if (unit !== 'ms' || measured === null || peer === null) return null;
  return measured / peer.ms;
}

function align([head = [], ...body]: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)];
}

function say(value: number | null, unit: BenchRow['unit']): string {
  if (value === null) return '–';
  if (unit === 'count') return String(value);
  return unit === '×' ? `${round(value)} ×` : `${round(value)} ms`;
}

/** Three figures are more than the machine can repeat. */
function round(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 0.1 ? value.toFixed(2) : value.toFixed(4);
}
