import { makeBackgroundFinder } from './background-behind';
import { readColour } from './read-colour';

export type Theme = 'light' | 'dark';
export type ThemeFinder = (element: Element) => Theme;

/**
 * Whether the paper behind an element's words is light or dark: told by the page, not by the system, since many
 * pages have one paper only. Over a picture the colour of the words tells. Make a new one when the page's look changes.
 */
export function makeThemeFinder(): ThemeFinder {
  const backgroundBehind = makeBackgroundFinder();
  return (element) => {
    const background = backgroundBehind(element);
    if (background !== undefined) return background.lightness < 0.5 ? 'dark' : 'light';
    const words = readColour(getComputedStyle(element).color);
    return words !== undefined && words.lightness > 0.6 ? 'dark' : 'light';
  };
}
