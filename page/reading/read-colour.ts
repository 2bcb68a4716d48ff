/** A colour as the browser computed it, as far as we need it: how light it is and how much of what is behind shows. */
export type Colour = {
  /** 0 black, 1 white; as light as the eye finds it (L* of CIE Lab). */
  readonly lightness: number;
  /** 0 to 1. */
  readonly alpha: number;
};

const form = /^(rgba?|color|oklch|oklab|lab|lch)\(\s*(srgb(?:-linear)?|display-p3)?\s*([^)]*)\)$/;

/** A page has few colours and many elements. */
const known = new Map<string, Colour | undefined>();
const mostKnown = 500;

/** Undefined for notations that no browser computes today. */
export function readColour(computed: string): Colour | undefined {
  if (known.has(computed)) return known.get(computed);
  if (known.size > mostKnown) known.clear();
  const colour = parseColour(computed);
  known.set(computed, colour);
  return colour;
}

function parseColour(computed: string): Colour | undefined {
  const parts = form.exec(computed.trim());
  if (parts === null) return undefined;
  const [, name, , list = ''] = parts;
  const [first = 0, second = 0, third = 0, fourth = 1] = list.split(/[\s,/]+/).map(numberOf);
  const alpha = fourth;
  if (name === 'rgb' || name === 'rgba')
    return { lightness: lightnessOf(first / 255, second / 255, third / 255), alpha };
  if (name === 'color') return { lightness: lightnessOf(first, second, third), alpha };
  return { lightness: name?.startsWith('ok') === true ? first : first / 100, alpha };
}

function numberOf(text: string): number {
  const number = Number.parseFloat(text);
  if (Number.isNaN(number)) return 0;
  return text.endsWith('%') ? number / 100 : number;
}

function lightnessOf(red: number, green: number, blue: number): number {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance > 0.008856 ? 1.16 * Math.cbrt(luminance) - 0.16 : 9.033 * luminance;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
