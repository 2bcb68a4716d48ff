/** What the long checks have counted, as a page that a person reads. */
import type { ProveRow } from './prove-rows';

export type Proven = {
  readonly passed: boolean;
  /** On which it was run. */
  readonly commit: string;
  readonly date: string;
  readonly seconds: number;
  readonly counts: readonly { readonly row: string; readonly counts: Readonly<Record<string, number>> }[];
};

const introduction = `# What was proven about notes

Written by \`npm run prove\`, which runs these checks in full on the built extension in a real Chromium: stores are
damaged, processes killed, versions mixed. \`npm test\` runs every one of them with a tenth of its count. A row that has
not passed since its code changed says so by its commit. Kills are of processes; a power cut was not tried.
`;

export function writeReliability(
  rows: readonly (ProveRow & { readonly proven: Proven | undefined })[],
): string {
  const lines = rows.map(({ row, says, proven }) => {
    const result = proven === undefined ? 'not run' : proven.passed ? 'passed' : 'FAILED';
    const when = proven === undefined ? '' : `${proven.date}, ${proven.commit}`;
    return `| ${[row, says, result, sayCounts(proven), when].join(' | ')} |`;
  });
  return [
    introduction,
    '| row | what happens | result | counts | date, commit |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function sayCounts(proven: Proven | undefined): string {
  const all = proven?.counts ?? [];
  return all
    .map(({ row, counts }) => {
      const said = Object.entries(counts).map(([what, count]) => `${what} ${count.toLocaleString('en')}`);
      return `${all.length > 1 ? `${row.replace(/^\S+ /, '')}: ` : ''}${said.join(', ')}`;
    })
    .join('; ');
}
