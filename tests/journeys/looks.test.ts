import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { articlePage } from '@/tests/support/article-page';
import { findBarriers } from '@/tests/support/find-barriers';
import { comparePictures, shrink } from './looks/compare-pictures';
import { openSurface, surfaces, type Stage, type Surface } from './looks/surfaces';

/**
 * How every surface looks, against pictures that were looked at. A square of about a word has to change a good deal to
 * count, so that another font passes and a lost column does not. `SECOND_SOURCE_LOOKS=keep npx vitest run
 * --project journeys tests/journeys/looks.test.ts` keeps what is there now as the pictures to compare with: look at them.
 */
const folder = resolve(import.meta.dirname, 'looks/pictures');
const keeps = process.env.SECOND_SOURCE_LOOKS === 'keep';
/** Of the squares: with the fonts of the pictures, and with others, which move the ends of lines and so all below. */
const most = { sameFonts: 0.01, otherFonts: 0.4 };
const fontsFile = join(folder, 'fonts.json');

type Look = {
  readonly name: string;
  readonly width: Readonly<Record<Surface['kind'], number>>;
  readonly media: Parameters<Page['emulateMedia']>[0];
};

const plain = { colorScheme: 'light', forcedColors: 'none' } as const;
const usual = { panel: 380, page: 1280 };
const looks: readonly Look[] = [
  { name: 'light', width: usual, media: plain },
  { name: 'dark', width: usual, media: { ...plain, colorScheme: 'dark' } },
  { name: 'forced', width: usual, media: { ...plain, forcedColors: 'active' } },
  { name: 'narrow', width: { panel: 320, page: 320 }, media: plain },
  { name: 'wide', width: { panel: 460, page: 1600 }, media: plain },
];
const arabic: readonly Look[] = [{ name: 'arabic', width: usual, media: plain }];

const root = resolve(import.meta.dirname, '../..');
const sample = readFileSync(join(root, 'assets/samples/after-the-talks.html'), 'utf8');
const unknown = articlePage({
  title: 'Ferries run on the summer timetable',
  paragraphs: Array.from(
    { length: 8 },
    () =>
      'A clerk of the harbour office said that the new pier would open to walkers in June, once it is dry.',
  ),
});

describe.each([
  { language: 'en', looks },
  { language: 'ar', looks: arabic },
])('the surfaces in $language', { timeout: 120_000 }, ({ language, looks: wanted }) => {
  let stage: Stage;
  let workshop: Page;
  let limit: number;

  beforeAll(async () => {
    const extension = await openExtension({ language });
    const article = await extension.openArticle('https://www.bbc.com/news/articles/after-the-talks', sample);
    await waitForMarks(article);
    const others = {
      unknown: await extension.openArticle('https://www.bbc.com/news/articles/ferries', unknown),
      noArticle: await extension.openArticle(
        'https://www.bbc.com/news',
        '<!doctype html><title>News</title><p>News.',
      ),
      notGranted: await extension.openArticle('https://paper.example/ferries', unknown),
    };
    stage = { extension, tabIds: await findTabs(extension, { article, ...others }) };
    workshop = await extension.context.newPage();
    const fonts = await measureFonts(workshop);
    if (keeps) keep(fontsFile, fonts);
    const isSame = existsSync(fontsFile) && readFileSync(fontsFile, 'utf8') === fonts;
    limit = isSame ? most.sameFonts : most.otherFonts;
    if (!isSame)
      console.log(`The fonts are not those of the pictures; up to ${most.otherFonts * 100} % may differ.`);
  }, 60_000);
  afterAll(async () => {
    await stage.extension.close();
  });

  it.each(surfaces)('$name looks as it did', async (surface) => {
    const page = await openSurface(stage, surface);
    const changed: string[] = [];
    for (const look of wanted) {
      const now = await shrink(workshop, await takePicture(page, surface, look));
      const file = join(folder, `${surface.name}-${look.name}.webp`);
      if (keeps) {
        keep(file, Buffer.from(now, 'base64'));
        continue;
      }
      expect(existsSync(file), `${file} is not there; keep it first`).toBe(true);
      const { share, sizes } = await comparePictures(workshop, readFileSync(file, 'base64'), now);
      if (share > limit)
        changed.push(`${look.name}: ${(share * 100).toFixed(1)} %, ${String(sizes ?? 'same size')}`);
    }
    await page.close();
    expect(changed).toEqual([]);
  });

  it.each(surfaces.filter(({ kind }) => kind === 'panel'))(
    '$name has no barriers in a window of its own, light and dark',
    async (surface) => {
      const page = await openSurface(stage, surface);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ ...plain, colorScheme });
        // The ground of a button takes a moment to change.
        await page.waitForFunction(() => document.getAnimations().length === 0);
        expect(await findBarriers(page)).toEqual([]);
      }
      await page.close();
    },
  );

  it('would notice a part that is gone', async () => {
    const [surface] = surfaces;
    const [look] = wanted;
    if (surface === undefined || look === undefined) throw new Error('There is nothing to look at.');
    const page = await openSurface(stage, surface);
    const before = await shrink(workshop, await takePicture(page, surface, look));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('header { visibility: hidden }');
      document.adoptedStyleSheets.push(sheet);
    });
    const after = await shrink(workshop, await takePicture(page, surface, look));
    expect((await comparePictures(workshop, before, before)).share).toBe(0);
    expect((await comparePictures(workshop, before, after)).share).toBeGreaterThan(most.sameFonts);
    await page.close();
  });
});

function keep(file: string, content: string | Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, content);
}

/** By the tab in front: the addresses of tabs that it may not read are hidden from it. */
async function findTabs(
  extension: Extension,
  subjects: Readonly<Record<string, Page>>,
): Promise<Readonly<Record<string, number>>> {
  const ids: Record<string, number> = {};
  for (const [name, page] of Object.entries(subjects)) {
    await page.bringToFront();
    const id = await (
      await extension.worker()
    ).evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
    if (id === undefined) throw new Error(`No tab is in front for ${name}.`);
    ids[name] = id;
  }
  return ids;
}

/** How wide the same words are in each family of ours: another number is another font. */
async function measureFonts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (pen === null) throw new Error('The browser gives no canvas to measure on.');
    const families = {
      serif: 'Charter, "Noto Serif", Georgia, serif',
      sans: 'system-ui, sans-serif',
      arabic: 'sans-serif',
    };
    const words = { serif: 'Who else says so?', sans: 'Corroborated by 3 reports', arabic: 'مختلَف فيه' };
    const widths = Object.entries(families).map(([name, family]) => {
      pen.font = `16px ${family}`;
      return [name, Math.round(pen.measureText(words[name as keyof typeof words]).width * 10)];
    });
    return JSON.stringify(Object.fromEntries(widths));
  });
}

async function takePicture(page: Page, { kind }: Surface, look: Look): Promise<Buffer> {
  await page.emulateMedia(look.media);
  await page.setViewportSize({ width: look.width[kind], height: kind === 'panel' ? 600 : 900 });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  await page.waitForTimeout(250);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}
