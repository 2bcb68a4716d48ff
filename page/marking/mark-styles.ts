/** The style sheet of the marks: one rule for each kind on light and on dark paper. */
import type { Loudness } from '@/core/claims/page-state';
import { markKinds, type MarkKind } from './mark';
import type { Theme } from '@/page/reading/theme-behind';
import type { MarkTokens } from './mark-tokens';

export const themes: readonly Theme[] = ['light', 'dark'];

/** The names of our highlights, by what they mark. */
export type MarkNames = {
  readonly lines: Readonly<Record<MarkKind, Readonly<Record<Theme, string>>>>;
  readonly current: Readonly<Record<Theme, string>>;
};

export type MarkLook = {
  readonly loudness: Loudness;
  /** What the current match is. */
  readonly current: MarkKind;
  /**
   * Where a rule for a highlight has to stand. In Chromium every element inherits it, so one rule for the root is
   * enough, reaches into shadow roots, and is half the work for the browser (a rule for all elements makes it work out
   * each of our names for each of them). In Firefox nothing is inherited, so the rule is for all elements.
   */
  readonly isInherited: boolean;
};

/**
 * The words keep their own colour. `full` puts the tint behind every claim, else only the current match has it.
 * On paper the tints go. With forced colours only the current match is painted here; lines are drawn.
 */
export function markStyles(
  tokens: MarkTokens,
  names: MarkNames,
  { loudness, current, isInherited }: MarkLook,
): string {
  const on = (all: readonly string[]): string => selectors(all, isInherited);
  const rules = themes.flatMap((theme) => [
    ...markKinds.map((kind) => `${on([names.lines[kind][theme]])} { ${line(tokens, kind, theme)} }`),
    ...(loudness === 'full'
      ? markKinds.map((kind) => `${on([names.lines[kind][theme]])} { ${tint(tokens, kind, theme)} }`)
      : []),
    `${on([names.current[theme]])} { ${tint(tokens, current, theme)} }`,
  ]);
  const lines = on(markKinds.flatMap((kind) => themes.map((theme) => names.lines[kind][theme])));
  const currents = on(themes.map((theme) => names.current[theme]));
  return [
    ...rules,
    `@media (forced-colors: active) { ${currents} { background-color: Highlight; color: HighlightText } }`,
    `@media print { ${lines}, ${currents} { background-color: transparent } }`,
  ].join('\n');
}

function line(tokens: MarkTokens, kind: MarkKind, theme: Theme): string {
  const { hue, line: style, thickness } = tokens.styles[kind];
  return (
    `text-decoration: underline ${style} ${hue[theme]}; text-decoration-thickness: ${relative(thickness)}; ` +
    `text-underline-offset: ${relative(tokens.offset)}; text-decoration-skip-ink: none`
  );
}

function tint(tokens: MarkTokens, kind: MarkKind, theme: Theme): string {
  const colour = tokens.styles[kind].tint?.[theme];
  return colour === undefined ? '' : `background-color: ${colour}`;
}

function selectors(names: readonly string[], isInherited: boolean): string {
  return names.map((name) => `${isInherited ? ':root' : ''}::highlight(${name})`).join(', ');
}

/** A length in `em` would be inherited as pixels of the root, a percentage stays one of each element's own font. */
function relative(length: string): string {
  const em = /^([\d.]+)em$/.exec(length)?.[1];
  return em === undefined ? length : `${Number((Number(em) * 100).toFixed(3))}%`;
}
