/** What is said of where it reads, why it does not, and of the browser's leave to do so. In English. */
import type { Texts } from '@/components/texts';

export const accessTexts = {
  // Under a page that was read because of a click
  'access.once': 'Only this page is read, because you clicked. Read by itself from now on?',
  'access.part': 'On {host} only the news is read by itself. This page is read because you clicked.',
  'access.site': 'Always on {host}',
  'access.everywhere': 'On all sites',
  'access.thisPage': 'Only this page of {host}',

  // Where it may not read
  'access.hidden.title': 'Second Source may not read this tab',
  'access.hidden.text':
    'The browser does not even tell it which page this is. Click the Second Source button in the toolbar to read the page once.',
  'access.promise':
    'Reading happens on this computer; nothing is sent. You can take it back in the settings.',
  'notice.notGranted': 'The browser has not given the permission, so nothing has changed.',

  // Where nothing can run
  'cannotRun.browser-page': 'It is a page of the browser itself, and browsers keep extensions out of those.',
  'cannotRun.shop': 'It is the shop of a browser, and no extension may run in a shop of extensions.',
  'cannotRun.viewer':
    'It is a file in a viewer of the browser, such as a PDF or a picture, and not a page with an article.',
  'cannotRun.file': 'It is a file on this computer. Second Source reads pages of the web only.',
  'cannotRun.no-web-page': 'It has no address on the web. Second Source reads pages of the web only.',
  'cannotRun.refused': 'The browser lets no extension read this page, and does not say why.',
  'cannotRun.lookUp': 'The look-up works everywhere.',

  // Where reading failed
  'failed.silent': 'The page did not answer within ten seconds. It may be very large, or still busy.',
  'failed.stopped':
    'The browser stopped Second Source twice while it was reading this page, so it did not try a third time.',
  'failed.unanswered': 'Second Source did not answer: {detail}',
  'failed.fault': 'What came back: {detail}',

  // Settings
  'settings.everywhere': 'Read on all sites',
  'settings.everywhere.on':
    'Every page you open is looked at, on this computer only. Sites that you switch off stay off.',
  'settings.everywhere.asksAgain':
    'When you take it back, the browser asks once more for the news sites on the list.',
  'settings.everywhere.off':
    'Now it reads the news sites on its list, the sites below, and any page on which you click its button.',
  'settings.list.missing': {
    one: '{n} of the {all} news sites on its list it may not read: the browser has taken it away.',
    other: '{n} of the {all} news sites on its list it may not read: the browser has taken them away.',
  },
  'settings.list.ask': 'Ask for the news sites again',
  'settings.overlay': 'Your own marks on pages',
  'settings.overlay.show': 'Show notes and claims of your own packs',
  'settings.overlay.text':
    'They are painted where no page can read them. The number on the toolbar counts them either way.',
  'settings.keys': 'Keys',
  'settings.keys.text':
    'On a page with marks Alt with the arrow keys goes from claim to claim. The browser itself gives these keys, which work everywhere:',
  'settings.keys.none': 'no key',
  'settings.keys.change': 'Change the keys in the browser',
  'settings.keys.address': 'Type “{keyword}” and a space in the address bar to look up a claim there.',
} satisfies Texts;
