/**
 * The matrix as a picture that stands by itself: everything that is narrowed, on white paper, with a legend. Text
 * stays text, hues are only those of verdicts, and every sign is a shape as well.
 */
import type { Cell } from '@/components/library/matrix-cells';
import { cellOf, type MatrixClaim, type MatrixTable } from '@/components/library/matrix-rows';
import { sayCell, sayTotal } from '@/components/library/say-cell';
import { nameOfReport } from '@/components/name-report';
import type { Words } from '@/components/words';
import type { Verdict } from '@/core/claims/article-check';

const ink = '#1c1d1f';
const quiet = '#4b4f55';
const rule = '#dfdfd9';
const hues: Readonly<Record<Verdict, string>> = {
  corroborated: '#0b5c9e',
  conflicting: '#b03a06',
  contested: '#6b1a5e',
  single: '#5f646a',
};
const signs: Readonly<Record<Verdict, string>> = {
  corroborated: 'M2.5 5.5h11M2.5 10.5h11',
  conflicting: 'M1.5 8H6M3.8 5.2 6.6 8l-2.8 2.8M14.5 8H10M12.2 5.2 9.4 8l2.8 2.8',
  contested: 'M1.5 8H5l4-4h5.5M5 8l4 4h5.5',
  single: 'M2.5 8h3m3 0h3',
};
const later = 'M2.5 12.5H7v-4.5h6.5M11 5.2 13.8 8 11 10.8';

const edge = 32;
const head = 420;
const column = 128;
const lettersInHead = 15;
const line = 18;
const lettersInLine = 54;

type Picture = { readonly title: string; readonly source: string };

export function drawMatrix(table: MatrixTable, { title, source }: Picture, words: Words): string {
  const width = 2 * edge + head + table.columns.length * column + 88;
  const body: string[] = [];
  let y = edge + 44;
  body.push(text(edge, edge + 18, title, 'class="title"'));
  body.push(
    ...table.columns.map((each, index) =>
      drawHead(index, y, nameOfReport(each.report, words), words.day(each.report.published)),
    ),
  );
  body.push(
    text(
      edge + head + table.columns.length * column + 8,
      y + 30,
      words.say('table.reports'),
      'class="strong"',
    ),
  );
  y += 56;
  body.push(`<path d="M${edge} ${y}H${width - edge}" stroke="${ink}"/>`);
  for (const row of table.rows) {
    if (row.kind === 'topic') {
      const name =
        row.pack === null ? row.topic : words.say('matrix.topicOfPack', { topic: row.topic, pack: row.pack });
      body.push(text(edge, y + 28, name, 'class="strong soft"'));
      y += 38;
    } else {
      const drawn = drawRow(table, row, y, words);
      body.push(...drawn.parts);
      y += drawn.height;
    }
    body.push(`<path d="M${edge} ${y}H${width - edge}" stroke="${rule}"/>`);
  }
  body.push(text(edge, y + 28, source, 'class="soft"'));
  return frame({ width, height: y + 28 + edge, title, language: words.language }, body);
}

type Frame = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly language: string;
};

function frame({ width, height, title, language }: Frame, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escape(language)}">`,
    `<title>${escape(title)}</title>`,
    '<style>text{font:12px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:#1c1d1f}.title{font:24px Charter,"Noto Serif",Georgia,serif}.claim{font:14px Charter,"Noto Serif",Georgia,serif}.strong{font-weight:600}.soft{fill:#4b4f55}.sign{fill:none;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}</style>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

function drawHead(index: number, y: number, name: string, day: string): string {
  const x = edge + head + index * column + 8;
  const [first = '', ...rest] = wrap(name, lettersInHead);
  const lines = rest.length === 0 ? [first] : [first, rest.join(' ')];
  return [
    ...lines.map((each, at) =>
      text(x, y + 14 + 16 * (at + 2 - lines.length), cut(each, lettersInHead), 'class="strong"'),
    ),
    text(x, y + 46, day, 'class="soft"'),
  ].join('');
}

function drawRow(table: MatrixTable, row: MatrixClaim, y: number, words: Words) {
  const lines = wrap(row.shelved.claim.text, lettersInLine);
  const { verdict } = row.shelved.view;
  const parts = [
    sign(edge, y + 8, signs[verdict], hues[verdict]),
    ...lines.map((each, index) => text(edge + 28, y + 20 + index * line, each, 'class="claim"')),
    ...table.columns.flatMap((each, index) => {
      const cell = cellOf(row, each);
      if (cell === undefined || cell.kind === 'silent') return [];
      return [drawCell(cell, edge + head + index * column, y, sayCell(cell, row.shelved, words))];
    }),
    text(
      edge + head + table.columns.length * column + 8,
      y + 20,
      sayTotal(row.shelved, words),
      'class="soft"',
    ),
  ];
  return { parts, height: lines.length * line + 14 };
}

function drawCell(cell: Cell, x: number, y: number, says: string): string {
  const words = text(x + 26, y + 20, cut(says, 12), cell.clashes ? 'class="strong"' : 'class="soft"');
  if (cell.clashes) {
    const box = `<rect x="${x + 2.5}" y="${y + 3.5}" width="${column - 6}" height="24" rx="2" fill="#fbeee6" stroke="${hues.conflicting}"/>`;
    return box + sign(x + 6, y + 8, signs.conflicting, hues.conflicting) + words;
  }
  if (cell.kind === 'dispute') return sign(x + 6, y + 8, signs.contested, ink) + words;
  if (cell.kind === 'earlier') return sign(x + 6, y + 8, later, quiet) + words;
  const fill = cell.kind === 'says' ? ink : 'none';
  return `<circle cx="${x + 14}" cy="${y + 16}" r="3.5" fill="${fill}" stroke="${ink}" stroke-width="1.5"/>${words}`;
}

function sign(x: number, y: number, lines: string, hue: string): string {
  return `<path class="sign" transform="translate(${x} ${y})" d="${lines}" stroke="${hue}"/>`;
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escape(words)}</text>`;
}

function wrap(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  let last = '';
  for (const word of words.split(' ')) {
    if (last !== '' && last.length + word.length + 1 > most) {
      lines.push(last);
      last = word;
    } else last = last === '' ? word : `${last} ${word}`;
  }
  return [...lines, last];
}

function cut(words: string, longest: number): string {
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

/** What XML must not contain is left out; the rest is text, whatever it looks like. */
function escape(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
