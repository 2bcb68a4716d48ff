/** Our own drawings on a grid of 16; always beside a word, so hidden from screen readers. */
import type { Verdict } from '@/core/claims/article-check';

const svg = 'http://www.w3.org/2000/svg';

export type IconName = Verdict | 'panel' | 'note';

const lines: Readonly<Record<IconName, string>> = {
  corroborated: 'M2.5 5.5h11M2.5 10.5h11',
  conflicting: 'M1.5 8H6M3.8 5.2 6.6 8l-2.8 2.8M14.5 8H10M12.2 5.2 9.4 8l2.8 2.8',
  contested: 'M1.5 8H5l4-4h5.5M5 8l4 4h5.5',
  single: 'M2.5 8h11',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  note: 'M2.5 2.5h11v7l-4 4h-7zM9.5 13.5v-4h4',
};

export function drawIcon(document: Document, name: IconName): SVGSVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', lines[name]);
  if (name === 'single') path.setAttribute('stroke-dasharray', '3 4');
  icon.append(path);
  return icon;
}
