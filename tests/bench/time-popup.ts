/** The popup over the sample article, opened as a document of its own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import type { BenchBrowser } from './bench-browser';

export type PopupTimes = {
  /** From the document's start to the end of the frame in which the list of claims is drawn. */
  readonly warm: number;
  /** The same when the worker has to be started for it. */
  readonly cold: number;
  /** Until the document's first frame with anything in it, warm. */
  readonly floor: number;
};

const sample = readFileSync(
  resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'),
  'utf8',
);
const address = 'https://www.bbc.com/news/articles/after-the-talks';

export async function timePopup(browser: BenchBrowser): Promise<PopupTimes> {
  const article = await browser.extension.openArticle(address, sample);
  try {
    const tabId = await browser.extension.tabIdOf(article);
    await open(browser, tabId);
    const warm = await open(browser, tabId);
    await browser.stopWorker();
    const cold = await open(browser, tabId);
    return { warm: warm.list, cold: cold.list, floor: warm.first };
  } finally {
    await article.close();
  }
}

type Opened = { readonly first: number; readonly list: number };

async function open({ extension }: BenchBrowser, tabId: number): Promise<Opened> {
  const popup = await extension.context.newPage();
  try {
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.addInitScript(watchList);
    await popup.goto(`chrome-extension://${extension.id}/popup.html?tabId=${tabId}`, { waitUntil: 'commit' });
    await popup.waitForFunction(() => document.documentElement.dataset.benchList !== undefined);
    return await readTimes(popup);
  } finally {
    await popup.close();
  }
}

/** Runs in the popup before anything else. */
function watchList(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('#view-claims ol li') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        document.documentElement.dataset.benchList = String(performance.now());
      };
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}

function readTimes(popup: Page): Promise<Opened> {
  return popup.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    list: Number(document.documentElement.dataset.benchList),
  }));
}
