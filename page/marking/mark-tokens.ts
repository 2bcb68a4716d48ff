/**
 * How marks look, taken from the design tokens, which stay the one place where a colour or a line is named.
 * Read as text, because inside a page `light-dark()` would follow the system instead of the paper behind the words.
 */
import type { Verdict } from '@/core/claims/article-check';
import type { Theme } from '@/page/reading/theme-behind';
import { lineStyles, type LineStyle } from './draw-lines';
import type { MarkKind } from './mark';

export type Tone = Readonly<Record<Theme, string>>;

export type MarkStyle = {
  readonly hue: Tone;
  /** `text-decoration-style` */
  readonly line: LineStyle;
  readonly thickness: string;
  /** Behind the current match; undefined for actors. */
  readonly tint: Tone | undefined;
};

export type MarkTokens = {
  readonly offset: string;
  /** Of the reader's own notes, which have no verdict. */
  readonly ink: Tone;
  readonly styles: Readonly<Record<MarkKind, MarkStyle>>;
};

/** Throws when the tokens do not name what a mark needs: that is a fault of the build, not of a page. */
export function readMarkTokens(css: string): MarkTokens {
  return {
    offset: propertyOf(ruleOf(css, '.ss-mark'), 'text-underline-offset'),
    ink: toneOf(css, '--ss-ink-2'),
    styles: {
      corroborated: verdictStyle(css, 'corroborated'),
      conflicting: verdictStyle(css, 'conflicting'),
      contested: verdictStyle(css, 'contested'),
      single: verdictStyle(css, 'single'),
      actor: {
        hue: toneOf(css, '--ss-actor'),
        line: lineOf(propertyOf(ruleOf(css, '.ss-mark[data-actor]'), 'text-decoration-style')),
        thickness: propertyOf(ruleOf(css, '.ss-mark[data-actor]'), 'text-decoration-thickness'),
        tint: undefined,
      },
    },
  };
}

function verdictStyle(css: string, verdict: Verdict): MarkStyle {
  const own = findRule(css, `.ss-mark[data-verdict='${verdict}']`);
  const all = ruleOf(css, '.ss-mark[data-verdict]');
  return {
    hue: toneOf(css, `--ss-${verdict}`),
    line: lineOf(propertyOf(ruleOf(css, `[data-verdict='${verdict}']`), '--v-line')),
    thickness:
      findProperty(own ?? '', 'text-decoration-thickness') ?? propertyOf(all, 'text-decoration-thickness'),
    tint: toneOf(css, `--ss-${verdict}-tint`),
  };
}

/** The first declarations of a selector that stands alone, however the sheet is set out. */
function findRule(css: string, selector: string): string | undefined {
  const plain = selector.replace(/[.[\]]/g, '\\$&');
  return new RegExp(`(?:^|[}/])\\s*${plain} ?\\{([^}]*)`).exec(css)?.[1];
}

function ruleOf(css: string, selector: string): string {
  return need(findRule(css, selector), selector);
}

function findProperty(declarations: string, name: string): string | undefined {
  return new RegExp(`(?:^|[;{\\s])${name}:\\s*([^;}]+)`).exec(declarations)?.[1]?.trim();
}

function propertyOf(declarations: string, name: string): string {
  return need(findProperty(declarations, name), name);
}

function lineOf(style: string): LineStyle {
  return need(
    lineStyles.find((each) => each === style),
    style,
  );
}

function toneOf(css: string, name: string): Tone {
  const [, light, dark] = /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/.exec(propertyOf(css, name)) ?? [];
  return { light: need(light, name), dark: need(dark, name) };
}

function need<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The design tokens do not name ${name} as a mark needs it.`);
  return found;
}
