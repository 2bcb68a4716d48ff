import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, type Extension } from '@/builder/open-extension';
import { awkwardText, hidingWays } from './hostile/awkward-text';
import { crowdedPages } from './hostile/crowded-pages';
import { hostileSettings } from './hostile/hostile-settings';
import { hydratedPages } from './hostile/hydrated-pages';
import { inFull, longTest } from '@/tests/support/prove';
import { openAside, type Aside } from './hostile/aside';
import type { Trial } from './hostile/trial';

/**
 * Each page is opened twice in one browser: where the extension may read, and under a name where it may not. What a page
 * is, says and reports must be the same in both; the marks must be exactly those of the table.
 */
const trials: readonly Trial[] = [
  ...(await hydratedPages()),
  ...awkwardText,
  ...hostileSettings,
  ...crowdedPages,
];

let extension: Extension;
beforeAll(async () => {
  extension = await openExtension();
});
afterAll(async () => {
  await extension.close();
});

describe('awkward and hostile pages', () => {
  it('are as many as the table says', () => {
    expect(trials.length).toBeGreaterThanOrEqual(24);
    expect(hidingWays).toBe(20);
  });

  it.each(trials)('$name ($rows)', { timeout: longTest }, async (trial) => {
    const read = await open(trial, `https://www.bbc.com/news/articles/${slug(trial.name)}`);
    const wanted = trial.marked.map(plainWords).toSorted();
    if (wanted.length > 0) {
      await expect
        .poll(() => sentencesMarked(read), { timeout: inFull ? 100_000 : 40_000, interval: 200 })
        .toEqual(wanted);
    } else {
      await read.page.waitForTimeout(1000);
    }
    const { afterwards } = trial;
    if (afterwards !== undefined) {
      await expect.poll(() => runIn(read.page, afterwards), { timeout: 20_000 }).toBe(true);
    }
    // Nothing may come later either.
    if (wanted.length > 0) expect(await sentencesMarked(read)).toEqual(wanted);
    const all = await read.aside.markedWords();
    for (const words of trial.unmarked ?? []) {
      expect(all.filter((marked) => plainWords(marked).includes(words))).toEqual([]);
    }
    const control = await open(trial, `https://control.example/${slug(trial.name)}`);
    if (afterwards !== undefined) {
      await expect
        .poll(() => runIn(control.page, afterwards), { timeout: inFull ? 100_000 : 20_000 })
        .toBe(true);
    }
    expect(read.messages).toEqual(control.messages);
    expect(await read.aside.content()).toBe(await control.aside.content());
    await Promise.all([read.page.close(), control.page.close()]);
  });
});

type Opened = { readonly page: Page; readonly aside: Aside; readonly messages: readonly string[] };

async function open(trial: Trial, url: string): Promise<Opened> {
  const page = await extension.context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  await page.route(url, (route) =>
    route.fulfill({
      body: trial.html,
      contentType: 'text/html; charset=utf-8',
      headers: { ...trial.headers },
    }),
  );
  await page.goto(url, { waitUntil: 'load' });
  return { page, aside: await openAside(page), messages };
}

/** The marked sentences as a reader reads them, sorted; names alone are left out. */
async function sentencesMarked({ aside }: Opened): Promise<readonly string[]> {
  return (await aside.markedWords())
    .map(plainWords)
    .filter((text) => text.split(' ').length > 6)
    .toSorted();
}

/** Without what is not seen: soft hyphens and zero-width characters; unbreakable spaces as spaces. */
function plainWords(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** In the page's own world, after whatever the page did to it. */
async function runIn(page: Page, script: string): Promise<unknown> {
  return page.evaluate(script);
}

function slug(name: string): string {
  return name.replace(/\W+/g, '-').toLowerCase();
}
