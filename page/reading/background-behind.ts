import { readColour, type Colour } from './read-colour';

/**
 * Finds the colour on which an element's text stands: of the nearest element that is painted. Undefined where a
 * picture is painted first, where the colours do not say. Remembers what it saw; make a new one when the page changes.
 */
export function makeBackgroundFinder(): (element: Element) => Colour | undefined {
  const known = new WeakMap<Element, Colour | 'picture'>();
  const findBehind = (element: Element): Colour | 'picture' => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const around = element.parentElement ?? shadowHostOf(element);
    const colour = ownBackground(element) ?? (around === null ? canvasOf(element) : findBehind(around));
    known.set(element, colour);
    return colour;
  };
  return (element) => {
    const colour = findBehind(element);
    return colour === 'picture' ? undefined : colour;
  };
}

function ownBackground(element: Element): Colour | 'picture' | undefined {
  const style = getComputedStyle(element);
  const colour = readColour(style.backgroundColor);
  if (style.backgroundImage !== 'none') return 'picture';
  return colour !== undefined && colour.alpha > 0.5 ? colour : undefined;
}

/** What no element paints is the browser's own canvas, in the scheme that the page allows and the reader wants. */
function canvasOf(root: Element): Colour {
  const schemes = getComputedStyle(root).colorScheme.split(' ');
  const wantsDark = !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  return { lightness: schemes.includes('dark') && wantsDark ? 0.2 : 1, alpha: 1 };
}

function shadowHostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
