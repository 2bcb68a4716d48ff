/**
 * What is said where no page of ours is: in the toolbar, in menus, in the browser's lists of extensions and shortcuts,
 * and as the titles of our pages. The browser chooses the language of these; the build gives it the catalogues.
 */
import type { Texts } from '@/components/texts';

export const browserTexts = {
  'title.popup': 'Second Source: this page',
  'title.panel': 'Second Source: side panel',
  'title.library': 'Second Source: library',
  'menu.lookUp': 'Look up “%s” in Second Source',
  'menu.note': 'Write a note on “%s”',
  'omnibox.hint': 'Look up a claim in Second Source',
} as const satisfies Texts;
