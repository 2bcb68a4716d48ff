import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedWords, openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { articlePage } from '@/tests/support/article-page';
import { checkedState } from '@/tests/support/ask-as-panel';

/** What a reader sees on a page by what he has chosen, on screen and on paper, and what his own click does. */
const sample = readFileSync(
  resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'),
  'utf8',
);
const storm = resolve(import.meta.dirname, '../quality/training/storm/pack.json');
const ownSentence = 'Storm Ilse made landfall near Ostrey on 4 September 2025.';

let extension: Extension;
let article: Page;
let settings: Page;

beforeAll(async () => {
  extension = await openExtension();
  article = await extension.openArticle(
    'https://www.bbc.com/news/articles/shown',
    sample.replace('</article>', `<p id="own">${ownSentence}</p></article>`),
  );
  await waitForMarks(article);
  settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/library.html#/settings`);
});
afterAll(async () => {
  await extension.close();
});

describe('the three loudness levels', () => {
  it('are lines alone at first, with the number on the button', async () => {
    expect(await kindsOfPaint()).toEqual({ lines: true, tints: false });
    expect(await badge()).toMatch(/^\d+!$/);
  });

  it('are a tint behind each claim as well, when full', async () => {
    await settings.getByRole('radio', { name: 'Underlined and tinted' }).check();
    await expect.poll(kindsOfPaint).toEqual({ lines: true, tints: true });
  });

  it('are the number on the button alone, and nothing on the page', async () => {
    const before = await badge();
    await settings.getByRole('radio', { name: 'Only the number on the toolbar' }).check();
    await expect.poll(async () => Object.keys(await markedWords(article))).toEqual([]);
    await expect.poll(badge).toBe(before);
    await settings.getByRole('radio', { name: 'Underlined', exact: true }).check();
    await expect.poll(kindsOfPaint).toEqual({ lines: true, tints: false });
  });
});

describe('the number on the button', () => {
  it('stays what it is while one reads, opens cards and moves with the keys', async () => {
    const before = await badge();
    await article.bringToFront();
    for (const key of ['Alt+ArrowDown', 'Alt+KeyC', 'Alt+Enter', 'Escape', 'Alt+KeyM', 'Alt+KeyM'])
      await article.keyboard.press(key);
    await article.mouse.wheel(0, 900);
    await article.waitForTimeout(600);
    expect(await badge()).toBe(before);
    const { counts } = (await checkedState(extension, article)).check;
    expect(before).toBe(`${counts.conflicting + counts.contested}!`);
  });
});

describe('the one button of a card', () => {
  it('opens the side panel of the browser for the reader, and nothing for a script', async () => {
    await article.bringToFront();
    await article.keyboard.press('Alt+ArrowDown');
    await article.keyboard.press('Alt+Enter');
    await expect.poll(hostsShown).toBe(1);
    await article.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (host instanceof HTMLElement) host.click();
      document.activeElement?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await article.waitForTimeout(500);
    expect(await sidePanels()).toEqual([]);
    // The button has the focus.
    await article.keyboard.press('Enter');
    await expect.poll(async () => (await sidePanels()).length).toBe(1);
    await expect.poll(hostsShown).toBe(0);
  });
});

describe('a card', () => {
  it.each([
    { where: 'at twice the size', zoom: 2, width: 1280, height: 900, dir: 'ltr' },
    { where: 'in a narrow window', zoom: 1, width: 340, height: 640, dir: 'ltr' },
    { where: 'in a low window', zoom: 1, width: 1280, height: 300, dir: 'ltr' },
    {
      where: 'on a page from right to left, at twice the size',
      zoom: 2,
      width: 900,
      height: 700,
      dir: 'rtl',
    },
    { where: 'with tiny words', zoom: 0.3, width: 1280, height: 900, dir: 'ltr' },
    { where: 'with huge words', zoom: 4, width: 1280, height: 900, dir: 'ltr' },
  ])('is whole $where, for one claim after the other', async ({ zoom, width, height, dir }) => {
    const tabId = await extension.tabIdOf(article);
    await article.bringToFront();
    await article.setViewportSize({ width, height });
    await article.evaluate((direction) => (document.documentElement.dir = direction), dir);
    await settings.evaluate(([id, size]) => chrome.tabs.setZoom(id, size), [tabId, zoom] as const);
    await expect.poll(() => article.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom, 1);
    for (let stop = 0; stop < 4; stop += 1) {
      await article.keyboard.press('Alt+ArrowDown');
      await article.keyboard.press('Alt+Enter');
      await expect.poll(cardOutside).toBe(0);
    }
    await article.keyboard.press('Escape');
    await expect.poll(hostsShown).toBe(0);
    await settings.evaluate((id) => chrome.tabs.setZoom(id, 0), tabId);
    await article.evaluate(() => document.documentElement.removeAttribute('dir'));
    await article.setViewportSize({ width: 1280, height: 900 });
  });
});

describe("the reader's own marks", () => {
  it('are drawn when his pack knows a sentence, and go when he turns them off', async () => {
    const library = await extension.context.newPage();
    await library.goto(`chrome-extension://${extension.id}/library.html#/packs`);
    await library.locator('input[type=file]').first().setInputFiles(storm);
    await library.getByRole('button', { name: 'Install', exact: true }).click();
    await expect.poll(hostsShown, { timeout: 15_000 }).toBe(1);
    const own = settings.getByLabel('Show notes and claims of your own packs');
    await own.uncheck();
    await expect.poll(hostsShown).toBe(0);
    await own.check();
    await expect.poll(hostsShown).toBe(1);
    await library.close();
  });

  it('are not on paper, nor is a card; the lines that everybody has are', async () => {
    await article.bringToFront();
    await article.keyboard.press('Alt+Enter');
    await expect.poll(hostsShown).toBe(2);
    await article.emulateMedia({ media: 'print' });
    expect(await hostsDisplayed()).toBe(0);
    const onPaper = await pictureOfMark();
    await article.emulateMedia({ media: null });
    expect(await hostsDisplayed()).toBe(2);
    await article.keyboard.press('Escape');
    await article.keyboard.press('Alt+KeyM');
    await expect.poll(async () => Object.keys(await markedWords(article))).toEqual([]);
    await article.emulateMedia({ media: 'print' });
    expect((await pictureOfMark()).equals(onPaper)).toBe(false);
    await article.emulateMedia({ media: null });
    await article.keyboard.press('Alt+KeyM');
  });
});

describe('a page in a language that no pack covers', () => {
  it('has its names marked and no claims, and the popup says so', async () => {
    const sentence =
      'Steve Witkoff traf am Freitag den russischen Präsidenten Vladimir Putin in Moskau, wie der Kreml nach dem Gespräch mitteilte.';
    const german = await extension.openArticle(
      'https://www.spiegel.de/ausland/gespraech',
      articlePage({
        title: 'Ein Gespräch in Moskau',
        paragraphs: Array.from({ length: 8 }, () => sentence),
        date: '2025-04-25',
        language: 'de',
      }),
    );
    await waitForMarks(german);
    const { check } = await checkedState(extension, german);
    expect(check.read).toBe('other-language');
    expect(check.matches).toEqual([]);
    expect(new Set(Object.values(await markedWords(german)).flat())).toEqual(
      new Set(['Steve Witkoff', 'Vladimir Putin']),
    );
    const popup = await extension.openPopup(german);
    await popup.getByRole('heading', { name: /language/ }).waitFor();
    await popup.close();
  });
});

async function badge(): Promise<string> {
  const tabId = await extension.tabIdOf(article);
  return settings.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Whether our rules on the page draw lines, and whether they lay a tint behind more than the current match. */
async function kindsOfPaint(): Promise<{ readonly lines: boolean; readonly tints: boolean }> {
  return article.evaluate(() => {
    const filled = [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name] : []));
    const styles = filled.map((name) => getComputedStyle(document.documentElement, `::highlight(${name})`));
    return {
      lines: styles.some(({ textDecorationLine }) => textDecorationLine === 'underline'),
      tints: styles.some(({ backgroundColor }) => backgroundColor !== 'rgba(0, 0, 0, 0)'),
    };
  });
}

/** Our elements beside head and body, without the one that speaks. */
async function hostsShown(): Promise<number> {
  return (await hosts()).length;
}

async function hostsDisplayed(): Promise<number> {
  return (await hosts()).filter((display) => display !== 'none').length;
}

/** How each of them is displayed. */
function hosts(): Promise<readonly string[]> {
  return article.evaluate(() =>
    [...document.documentElement.children]
      .filter(({ localName }) => localName === 'div')
      .map((host) => getComputedStyle(host))
      .filter(({ clipPath }) => clipPath === 'none')
      .map(({ display }) => display),
  );
}

/** By how much the open card stands out of the window, in CSS pixels; much where there is none. */
function cardOutside(): Promise<number> {
  return article.evaluate(() => {
    const box = document.querySelector('html > div:popover-open')?.getBoundingClientRect();
    if (box === undefined || box.height < 50) return 1e6;
    const { innerWidth, innerHeight } = window;
    return Math.round(Math.max(0, -box.left, -box.top, box.right - innerWidth, box.bottom - innerHeight));
  });
}

function pictureOfMark(): Promise<Buffer> {
  return article.locator('article').screenshot({ animations: 'disabled' });
}

async function sidePanels(): Promise<readonly string[]> {
  const browser = await browserSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.map(({ url }) => url).filter((url) => url.includes('/sidepanel.html'));
}

let session: CDPSession | undefined;
async function browserSession(): Promise<CDPSession> {
  return (session ??= await extension.context.newCDPSession(settings));
}
