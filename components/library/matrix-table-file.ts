import type { MatrixTable } from '@/components/library/matrix-rows';
import { writeCell } from '@/components/library/say-cell';
import { writeTable } from '@/components/library/write-table';
import { nameOfReport } from '@/components/name-report';
import type { Words } from '@/components/words';

/** The matrix as a table for a spreadsheet: a line for each claim, a column for each report. */
export function writeMatrixTable({ rows, columns }: MatrixTable, words: Words): string {
  const { say, day, number } = words;
  const head = [
    ...(['pack', 'id', 'topic', 'claim', 'verdict', 'reports', 'origins'] as const).map((each) =>
      say(`csv.${each}`),
    ),
    ...columns.map(({ report }) =>
      say('csv.column', { name: nameOfReport(report, words), day: day(report.published) }),
    ),
  ];
  const lines = rows.flatMap((row) => {
    if (row.kind === 'topic') return [];
    const { filed, claim, view } = row.shelved;
    return [
      [
        filed.pack.id,
        claim.id,
        claim.topic,
        claim.text,
        say(`verdict.${view.verdict}`),
        number(view.reports),
        number(view.origins.stated),
        ...columns.map((column) => writeCell(row, column, words)),
      ],
    ];
  });
  return writeTable([head, ...lines].map((line) => line.map((text) => text.replaceAll('\u00a0', ' '))));
}
