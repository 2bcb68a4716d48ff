/** The lines of marks as SVG paths, for what may not be painted by the browser's highlights. Pure geometry. */
import type { Box } from './place-card';

/** `text-decoration-style` */
export const lineStyles = ['solid', 'wavy', 'double', 'dashed', 'dotted'] as const;
export type LineStyle = (typeof lineStyles)[number];

/** A stretch of words on one line of the page, in CSS pixels. */
export type Line = Box;

/** What a stroke needs beside its path; lengths in CSS pixels. */
export type Stroke = { readonly width: number; readonly dashes: string };

/** The line box of a font is about that much higher than the font's size. */
const lineBox = 1.17;

export function sizeOf({ top, bottom }: Line): number {
  return (bottom - top) / lineBox;
}

/** `thickness` in em. */
export function strokeOf(style: LineStyle, thickness: number, size: number): Stroke {
  const width = round(Math.max(1, thickness * size));
  const dashes = { dashed: `${3 * width} ${2.5 * width}`, dotted: `0 ${2 * width}` };
  return { width, dashes: style === 'dashed' || style === 'dotted' ? dashes[style] : 'none' };
}

export function drawLine(style: LineStyle, line: Line, { width }: Stroke): string {
  const { left, right, bottom } = line;
  if (style === 'wavy') return drawWave(line, sizeOf(line));
  const at = (y: number): string => `M${round(left)} ${round(y)}H${round(right)}`;
  return style === 'double' ? at(bottom - width) + at(bottom + width) : at(bottom);
}

function drawWave({ left, right, bottom }: Line, size: number): string {
  const half = Math.max(2, size / 5);
  const height = Math.max(1.5, size / 9);
  let path = `M${round(left)} ${round(bottom)}`;
  for (let x = left, up = 1; x + half <= right; x += half, up = -up)
    path += `q${round(half / 2)} ${round(-height * up)} ${round(half)} 0`;
  return path;
}

export function drawBox({ left, right, top, bottom }: Line): string {
  return `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
}

/** A folded corner at the end of the words. */
export function drawCorner({ left, right, top }: Line, isRightToLeft: boolean): string {
  return isRightToLeft ? `M${round(left)} ${round(top)}h7l-7 7Z` : `M${round(right)} ${round(top)}h-7l7 7Z`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
