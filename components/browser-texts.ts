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
  'title.ofLibrary': 'Second Source: library',
  'badge.off': 'off',
  'badge.notGranted': 'Second Source does not read this page by itself. Click to read it once.',
  'badge.switchedOff': 'Second Source is switched off on {host}.',
  'badge.cannotRun': 'Second Source cannot run on this page.',
  'badge.notAnArticle': 'Second Source: this page is not an article.',
  'badge.reading': 'Second Source is reading this page.',
  'badge.failed': 'Second Source could not read this page: {why}',
  'badge.failed.silent': 'Second Source could not read this page: it did not answer.',
  'badge.failed.stopped': 'Second Source could not read this page: the browser stopped the reading twice.',
  'badge.nothing': {
    one: 'Second Source: no known claim in {n} sentence.',
    other: 'Second Source: no known claim in {n} sentences.',
  },
  'badge.claims': {
    one: 'Second Source: {n} known claim, {verdicts}.',
    other: 'Second Source: {n} known claims, {verdicts}.',
  },
  'badge.conflicting': { one: '{n} conflicting', other: '{n} conflicting' },
  'badge.contested': { one: '{n} contested', other: '{n} contested' },
  'badge.corroborated': { one: '{n} corroborated', other: '{n} corroborated' },
  'badge.single': { one: '{n} known from one report', other: '{n} known from one report' },
  'badge.reports': 'Reports of {days}, {age}.',
  'badge.known': 'Known until {day}.',
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
