/** Every surface that a reader meets, and how to bring it about. */
import type { Page } from 'playwright';
import type { Extension } from '@/builder/open-extension';

export type Stage = {
  readonly extension: Extension;
  /** Of an article with claims of every verdict, and of pages of which the panel has something else to say. */
  readonly tabIds: Readonly<Record<string, number>>;
};

export type Surface = {
  readonly name: string;
  /** Panels are looked at as narrow as they are, pages from 320 to 1600 pixels. */
  readonly kind: 'panel' | 'page';
  /** The path of the extension's page; `tabId` is put in where the surface is about a tab. */
  readonly address: string;
  readonly about?: 'article' | 'unknown' | 'noArticle' | 'notGranted';
  /** What has to be done until it shows; without words of any language. */
  readonly prepare?: (page: Page) => Promise<void>;
};

const pack = 'witkoff-talks-2025';

const openClaims = async (page: Page): Promise<void> => {
  await page.locator('main li, [role=list] li').first().waitFor();
};

const panels: readonly Surface[] = [
  { name: 'popup', kind: 'panel', address: 'popup.html', about: 'article', prepare: openClaims },
  {
    name: 'popup-look-up',
    kind: 'panel',
    address: 'popup.html',
    about: 'article',
    prepare: async (page) => {
      await openClaims(page);
      await page.keyboard.press('/');
      await page.keyboard.type('crimea stay');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'popup-looked-up',
    kind: 'panel',
    address: 'popup.html',
    about: 'article',
    prepare: async (page) => {
      await openClaims(page);
      await page.keyboard.press('/');
      // What the article does not say: a claim that it does opens among those of the page.
      await page.keyboard.type('concessions considering');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'popup-not-understood',
    kind: 'panel',
    address: 'popup.html',
    about: 'article',
    prepare: async (page) => {
      await openClaims(page);
      await page.keyboard.press('/');
      await page.keyboard.type('verdict:banana');
      await page.locator('.hint.possible').waitFor();
    },
  },
  { name: 'popup-nothing-known', kind: 'panel', address: 'popup.html', about: 'unknown' },
  { name: 'popup-no-article', kind: 'panel', address: 'popup.html', about: 'noArticle' },
  { name: 'popup-not-granted', kind: 'panel', address: 'popup.html', about: 'notGranted' },
  { name: 'side-panel', kind: 'panel', address: 'sidepanel.html', about: 'article', prepare: openClaims },
  {
    name: 'side-panel-notes',
    kind: 'panel',
    address: 'sidepanel.html',
    about: 'article',
    prepare: async (page) => {
      await openClaims(page);
      await page.getByRole('tab').nth(1).click();
    },
  },
];

const pages: readonly Surface[] = [
  'welcome',
  'claims',
  `claims/${pack}/zelensky-will-not-give-up-crimea`,
  'reports',
  `reports/${pack}/moscow-2025-04-26`,
  'actors',
  `actors/${pack}/steve-witkoff`,
  `claims/${pack}/never-claimed`,
  'matrix',
  `matrix/${pack}/zelensky-will-not-give-up-crimea`,
  'timeline',
  'notes',
  'packs',
  'packs/add',
  'settings',
  'help',
].map((place) => ({
  name: `library-${place.replace(`/${pack}/`, '-').replace('/', '-').slice(0, 24)}`,
  kind: 'page',
  address: `library.html#/${place}`,
}));

export const surfaces: readonly Surface[] = [...panels, ...pages];

export async function openSurface({ extension, tabIds }: Stage, surface: Surface): Promise<Page> {
  const page = await extension.context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  const [path = '', hash] = surface.address.split('#');
  const query = surface.about === undefined ? '' : `?tabId=${tabIds[surface.about]}`;
  await page.setViewportSize({ width: 380, height: 600 });
  await page.goto(
    `chrome-extension://${extension.id}/${path}${query}${hash === undefined ? '' : `#${hash}`}`,
  );
  await page.locator('#root > *').first().waitFor();
  await surface.prepare?.(page);
  return page;
}
