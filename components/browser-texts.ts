/**
 * What is said where no page of ours is: in the toolbar, in menus, in the browser's lists of extensions and shortcuts,
 * and as the titles of our pages. The browser chooses the language of these; the build gives it the catalogues.
 */
import type { Texts } from '@/components/texts';

export const browserTexts = {
  'extension.what':
    'Marks known claims in the news you read and shows which reports agree and which differ. Everything stays on your computer.',
  'title.popup': 'Second Source: this page',
  'title.panel': 'Second Source: side panel',
  'title.library': 'Second Source: library',
  'menu.lookUp': 'Look up “%s” in Second Source',
  'menu.note': 'Write a note on “%s”',
  'omnibox.hint': 'Look up a claim in Second Source',
  'command.panel': 'Open the side panel',
  'command.popup': 'Open Second Source for this page',
  'command.lookUp': 'Look up the selected words',
  'command.nextClaim': 'Go to the next claim',
  'command.previousClaim': 'Go to the previous claim',
  'command.nextConflict': 'Go to the next conflict',
  'command.toggleMarks': 'Hide the marks, or show them again',
  'command.note': 'Write a note on the selected words',
} as const satisfies Texts;
