import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { articlePage } from '@/tests/support/article-page';
import { makeWorkerStopper, type WorkerStopper } from '@/tests/support/stop-worker';

/** A page bears what it needs: reading; marks where something is known; cards once the reader turns to a mark. */
const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');
const always = ['begin.js', 'news.js'];

let extension: Extension;
let worker: WorkerStopper;
let pages = 0;

beforeAll(async () => {
  extension = await openExtension();
  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/popup.html?tabId=1`);
  worker = await makeWorkerStopper(extension, own);
  // A page that opens while the scripts are still being registered gets them in another way.
  await (await openMarked()).close();
});
afterAll(async () => {
  await extension.close();
});

describe('a page of which nothing is known', () => {
  it('has the part that reads alone', async () => {
    const page = await extension.openArticle(
      'https://www.bbc.com/news/articles/harbour',
      articlePage({
        title: 'The harbour',
        paragraphs: Array.from(
          { length: 8 },
          () => 'The harbour office counts its boats once a year, in the morning.',
        ),
      }),
    );
    await page.mouse.move(300, 300);
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForTimeout(800);
    expect(await partsOf(page)).toEqual(always);
    await page.close();
  });
});

describe('a page with marks', () => {
  it('has no cards until the reader comes near a mark, and then before he rests on it', async () => {
    const page = await openMarked();
    const { x, y } = await placeOf(page, 'Volodymyr');
    await page.mouse.move(2, 2);
    await page.waitForTimeout(600);
    expect(await partsOf(page)).toEqual([...always, 'marks.js']);
    await page.mouse.move(x, y, { steps: 3 });
    await expect.poll(() => partsOf(page)).toEqual([...always, 'marks.js', 'cards.js']);
    await expect.poll(() => cardsOn(page)).toBe(1);
    await page.close();
  });

  it('opens the card of a mark that the pointer comes to in one leap and rests on', async () => {
    const page = await openMarked();
    const { x, y } = await placeOf(page, 'Volodymyr');
    await page.mouse.move(x, y);
    await expect.poll(() => cardsOn(page)).toBe(1);
    await page.mouse.move(2, 2);
    await expect.poll(() => cardsOn(page)).toBe(0);
    await page.close();
  });

  it('does not open it when the pointer has gone on before the card could come', async () => {
    const page = await openMarked();
    const { x, y } = await placeOf(page, 'Volodymyr');
    await page.mouse.move(x, y);
    await page.mouse.move(2, 2);
    await expect.poll(() => partsOf(page)).toContain('cards.js');
    await page.waitForTimeout(1000);
    expect(await cardsOn(page)).toBe(0);
    await page.close();
  });

  it('answers the first keys, in their order', async () => {
    const page = await openMarked();
    await page.keyboard.down('Alt');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.keyboard.up('Alt');
    await expect.poll(() => cardsOn(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardsOn(page)).toBe(0);
    await page.close();
  });

  it('opens a card under the first touch', async () => {
    const page = await openMarked();
    const { x, y } = await placeOf(page, 'Volodymyr');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => cardsOn(page)).toBe(1);
    await page.close();
  });

  it('wakes a worker that was stopped, and opens its first card all the same', async () => {
    const page = await openMarked();
    const { x, y } = await placeOf(page, 'Volodymyr');
    await worker.stop();
    await page.bringToFront();
    await page.mouse.move(x, y, { steps: 2 });
    await expect.poll(() => cardsOn(page)).toBe(1);
    await page.close();
  });
});

async function openMarked(): Promise<Page> {
  pages += 1;
  const page = await extension.openArticle(`https://www.bbc.com/news/articles/parts-${pages}`, html);
  await waitForMarks(page);
  return page;
}

/** Our scripts in the page, in the order in which they came. */
async function partsOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const found: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(`chrome-extension://${extension.id}/`)) found.push(new URL(url).pathname.slice(1));
  });
  await session.send('Debugger.enable');
  await session.detach();
  return found;
}

/** Cards in the top layer. */
function cardsOn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > div:popover-open').length);
}

async function placeOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 3);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`${wanted} does not stand on the page`);
  }, words);
}
