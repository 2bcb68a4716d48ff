/**
 * Parts of what runs in a page that come when the page has come to need them. `cards`: the reader turns to a mark;
 * `drawing`: there are lines that must not be painted where a page can read them.
 */
export const lateParts = ['cards', 'drawing'] as const;
export type LatePart = (typeof lateParts)[number];
