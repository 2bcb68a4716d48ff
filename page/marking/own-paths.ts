/** Gathers the drawings of a page's own marks: one path for all that look alike, however many there are. */
import { drawBox, drawCorner, drawLine, sizeOf, strokeOf, type Line } from './draw-lines';
import type { Mark, MarkKind } from './mark';
import type { Theme } from '@/page/reading/theme-behind';
import type { MarkTokens } from './mark-tokens';

export type OwnLook<Kind> = { readonly kind: Kind; readonly theme: Theme };

export type OwnPaths = {
  addLines(look: OwnLook<MarkKind>, lines: readonly Line[]): void;
  addTint(look: OwnLook<Mark['kind']>, lines: readonly Line[]): void;
  addNote(theme: Theme, lines: readonly Line[], isRightToLeft: boolean): void;
  toElements(document: Document): readonly SVGElement[];
};

/** The words shine through. */
const tintOpacity = '0.14';
const noteOpacity = '0.09';

type Attributes = Readonly<Record<string, string>>;

export function makeOwnPaths({ styles, ink }: MarkTokens): OwnPaths {
  const paths = new Map<string, { readonly attributes: Attributes; drawn: string }>();
  const add = (attributes: Attributes, drawn: string): void => {
    const key = Object.values(attributes).join(' ');
    const path = paths.get(key);
    if (path === undefined) paths.set(key, { attributes, drawn });
    else path.drawn += drawn;
  };
  return {
    addLines({ kind, theme }, lines) {
      const { hue, line: style, thickness } = styles[kind];
      for (const line of lines) {
        const stroke = strokeOf(style, Number.parseFloat(thickness), sizeOf(line));
        const attributes = {
          class: 'line',
          fill: 'none',
          stroke: hue[theme],
          'stroke-width': String(stroke.width),
          'stroke-dasharray': stroke.dashes,
          'stroke-linecap': style === 'dotted' ? 'round' : 'butt',
        };
        add(attributes, drawLine(style, line, stroke));
      }
    },
    addTint({ kind, theme }, lines) {
      const fill = kind === 'note' ? ink[theme] : styles[kind].hue[theme];
      for (const line of lines) add({ class: 'tint', fill, 'fill-opacity': tintOpacity }, drawBox(line));
    },
    addNote(theme, lines, isRightToLeft) {
      const fill = ink[theme];
      for (const line of lines) add({ class: 'tint', fill, 'fill-opacity': noteOpacity }, drawBox(line));
      const last = lines.at(-1);
      if (last !== undefined) add({ class: 'corner', fill }, drawCorner(last, isRightToLeft));
    },
    toElements: (document) =>
      [...paths.values()].map(({ attributes, drawn }) => {
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
        path.setAttribute('d', drawn);
        return path;
      }),
  };
}
