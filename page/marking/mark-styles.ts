/** The style sheet of the marks: one rule for each kind on light and on dark paper. */
import type { Loudness } from '@/core/claims/page-state';
import { markKinds, type MarkKind } from './mark';
import type { MarkTokens, Theme } from './mark-tokens';

export const themes: readonly Theme[] = ['light', 'dark'];

/** The names of our highlights, by what they mark. */
export type MarkNames = {
  readonly lines: Readonly<Record<MarkKind, Readonly<Record<Theme, string>>>>;
  readonly current: Readonly<Record<Theme, string>>;
};

/**
 * The words keep their own colour. `full` puts the tint behind every claim, else only the current match has it.
 * Without colours the lines stay and carry the meaning alone; on paper the tints go.
 */
export function markStyles(
  tokens: MarkTokens,
  names: MarkNames,
  loudness: Loudness,
  current: MarkKind,
): string {
  const rules = themes.flatMap((theme) => [
    ...markKinds.map((kind) => lineRule(tokens, kind, theme, names.lines[kind][theme])),
    ...(loudness === 'full'
      ? markKinds.map((kind) => tintRule(tokens, kind, theme, names.lines[kind][theme]))
      : []),
    tintRule(tokens, current, theme, names.current[theme]),
  ]);
  const lines = selectors(markKinds.flatMap((kind) => themes.map((theme) => names.lines[kind][theme])));
  const currents = selectors(themes.map((theme) => names.current[theme]));
  return [
    ...rules,
    `@media (forced-colors: active) { ${lines} { text-decoration-color: CanvasText } ${currents} { background-color: Highlight; color: HighlightText } }`,
    `@media print { ${lines}, ${currents} { background-color: transparent } }`,
  ].join('\n');
}

function lineRule(tokens: MarkTokens, kind: MarkKind, theme: Theme, name: string): string {
  const { hue, line, thickness } = tokens.styles[kind];
  return (
    `::highlight(${name}) { text-decoration: underline ${line} ${hue[theme]}; text-decoration-thickness: ${thickness}; ` +
    `text-underline-offset: ${tokens.offset}; text-decoration-skip-ink: none }`
  );
}

function tintRule(tokens: MarkTokens, kind: MarkKind, theme: Theme, name: string): string {
  const tint = tokens.styles[kind].tint;
  return tint === undefined ? '' : `::highlight(${name}) { background-color: ${tint[theme]} }`;
}

function selectors(names: readonly string[]): string {
  return names.map((name) => `::highlight(${name})`).join(', ');
}
