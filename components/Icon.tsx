/** Our own drawings on a grid of 16, in one weight. Always beside a word or a label, so they are hidden from screen readers. */
import type { VNode } from 'preact';

const drawings = {
  corroborated: { lines: 'M2.5 5.5h11M2.5 10.5h11', width: 2 },
  conflicting: {
    lines: 'M1.5 8H6M3.8 5.2 6.6 8l-2.8 2.8M14.5 8H10M12.2 5.2 9.4 8l2.8 2.8',
    width: 1.75,
  },
  contested: { lines: 'M1.5 8H5l4-4h5.5M5 8l4 4h5.5', width: 1.75 },
  single: { lines: 'M2.5 8h11', width: 2, dashes: '3 4' },
  later: { lines: 'M2.5 12.5H7v-4.5h6.5M11 5.2 13.8 8 11 10.8' },
  search: { lines: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.5 10.5l3 3' },
  down: { lines: 'm4 6.5 4 4 4-4' },
  back: { lines: 'M9.5 4 5.5 8l4 4' },
  panel: { lines: 'M2 3h12v10H2zM9.5 3v10' },
  library: { lines: 'M3 2.5v11M6.5 2.5v11M9.3 3.3l3.3 10' },
  gear: {
    lines:
      'M2 4.5h6.25M11.75 4.5H14M2 11.5h2.25M7.75 11.5H14M10 2.75a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5M6 9.75a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5',
  },
  person: {
    lines:
      'M8 2.5a2.75 2.75 0 1 1 0 5.5a2.75 2.75 0 1 1 0-5.5M2.75 13.5c.4-3 2.4-4.25 5.25-4.25s4.85 1.25 5.25 4.25',
  },
  organisation: { lines: 'M2.5 13.5h11M4 13V7.5M8 13V7.5M12 13V7.5M2.5 6.5 8 2.5l5.5 4z' },
  place: {
    lines:
      'M8 14S3.5 9.9 3.5 6.5a4.5 4.5 0 1 1 9 0C12.5 9.9 8 14 8 14ZM8 5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3',
  },
  object: { lines: 'M8 2.25l5 2.75v6L8 13.75 3 11V5zM3.2 5.1 8 7.75l4.8-2.65M8 7.75v5.75' },
  agreement: { lines: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 10.8c1-1.8 1.7-1.8 2-.4s.9 1 3-.9' },
  event: { lines: 'M2.5 3.75h11v9.75h-11zM2.5 7h11M5.5 2.25V5M10.5 2.25V5' },
  report: { lines: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3' },
  note: { lines: 'M3 13l.6-3 7.2-7.2 2.4 2.4L6 12.4 3 13ZM9.2 4.4l2.4 2.4' },
  check: { lines: 'm3 8.5 3.3 3.3L13 4.8' },
  link: { lines: 'M6.5 4.5H5a3.5 3.5 0 0 0 0 7h1.5M9.5 4.5H11a3.5 3.5 0 0 1 0 7H9.5M5.5 8h5' },
  loose: { lines: 'M6.5 4.5H5a3.5 3.5 0 0 0 0 7h1.5M9.5 4.5H11a3.5 3.5 0 0 1 0 7H9.5M8 2v2M8 12v2' },
  close: { lines: 'm4 4 8 8M12 4l-8 8' },
  save: { lines: 'M8 2.5v7.5M5 7.2 8 10.2l3-3M3 13.5h10' },
  copy: { lines: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3' },
  todo: { lines: 'M3 3h10v10H3z' },
  question: { lines: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.1 8 10M8 12.6v.3' },
  doubt: {
    lines: 'M2 10c1.5-3 3-3 4.5-1s3 2 4.5 0 2.2-2 3-1.5M2 6.5c1.5-3 3-3 4.5-1s3 2 4.5 0 2.2-2 3-1.5',
  },
  important: { lines: 'M8 2.5v7.5M8 13v.2', width: 2 },
  quotation: { lines: 'M3 5.5h3v3.5c0 1.5-1 2.5-2.5 3M9.5 5.5h3v3.5c0 1.5-1 2.5-2.5 3' },
  warning: { lines: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.8v.2' },
} satisfies Readonly<Record<string, Drawing>>;

type Drawing = { readonly lines: string; readonly width?: number; readonly dashes?: string };
export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }): VNode {
  const drawing: Drawing = drawings[name];
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawing.lines} stroke-width={drawing.width} stroke-dasharray={drawing.dashes} />
    </svg>
  );
}
