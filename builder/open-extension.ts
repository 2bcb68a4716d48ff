/**
 * A real Chromium with the built extension in it, and an internet of our own: pages are served under the names
 * of real sites from memory, and every other request is refused.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import { chromiumPath } from './find-browser.mjs';

/** The build under test; `SECOND_SOURCE_BUILD` names another one. */
export const builtExtension =
  process.env.SECOND_SOURCE_BUILD ?? resolve(import.meta.dirname, '../.output/chrome-mv3');

export type Extension = {
  readonly context: BrowserContext;
  readonly id: string;
  /** Address → HTML. Set before opening the page. */
  readonly pages: Map<string, string>;
  /** Requests that left for the network and were refused. */
  readonly refused: string[];
  worker(): Promise<Worker>;
  openArticle(url: string, html: string): Promise<Page>;
  openPopup(article: Page): Promise<Page>;
  openSidePanel(article: Page): Promise<Page>;
  tabIdOf(page: Page): Promise<number>;
  close(): Promise<void>;
};

export type ExtensionOptions = {
  /** False shows the browser to the reader. */
  readonly headless?: boolean;
  readonly executablePath?: string;
  readonly extension?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether pages may be kept whole when one goes back and forth; drivers switch that off. */
  readonly bfcache?: boolean;
  /** Kept when given; otherwise a new one that is removed at the end. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The language of the browser itself, BCP 47; otherwise English. */
  readonly language?: string;
};

export async function openExtension(options: ExtensionOptions = {}): Promise<Extension> {
  const extension = options.extension ?? builtExtension;
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No built extension in ${extension}. Run "npm run build" first ("npm test" does).`);
  }
  const executablePath = options.executablePath ?? chromiumPath();
  if (executablePath === undefined)
    throw new Error('No Chromium or Edge was found; set CHROMIUM_PATH to one.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'second-source-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 900 },
    ...(options.bfcache === true ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    ...(options.language === undefined ? {} : { env: { ...process.env, LANGUAGE: options.language } }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const pages = new Map<string, string>();
  const refused: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const body = pages.get(url.replace(/#.*$/, ''));
    if (body !== undefined) return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    refused.push(url);
    return route.abort();
  });
  const firstWorker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(firstWorker.url()).host;

  const worker = async (): Promise<Worker> => {
    const alive = context.serviceWorkers().find((each) => each.url().includes(id));
    return alive ?? context.waitForEvent('serviceworker', { timeout: 10_000 });
  };
  const tabIdOf = async (page: Page): Promise<number> => {
    const url = page.url();
    // A page of ours and not the worker is asked: a worker that was stopped never answers.
    const asker = await context.newPage();
    try {
      await asker.goto(`chrome-extension://${id}/popup.html?tabId=0`);
      const tabId = await asker.evaluate(async (wanted) => {
        const tabs = await chrome.tabs.query({});
        return tabs.findLast((tab) => (tab.url ?? tab.pendingUrl) === wanted)?.id;
      }, url);
      if (tabId === undefined) throw new Error(`No tab shows ${url}`);
      return tabId;
    } finally {
      await asker.close();
    }
  };
  const openOwnPage = async (
    file: string,
    article: Page,
    size: { width: number; height: number },
  ): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${id}/${file}?tabId=${await tabIdOf(article)}`);
    return page;
  };

  return {
    context,
    id,
    pages,
    refused,
    worker,
    tabIdOf,
    async openArticle(url, html) {
      pages.set(url, html);
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    openPopup: (article) => openOwnPage('popup.html', article, { width: 380, height: 600 }),
    openSidePanel: (article) => openOwnPage('sidepanel.html', article, { width: 400, height: 900 }),
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** What stands under a mark, by class, as any page could read it: class name → the marked words in page order. */
export async function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const words = [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString().replace(/\s+/g, ' ').trim();
      });
      if (words.length > 0) found[name] = words;
    }
    return found;
  });
}

/** Waits until at least one mark is painted. */
export async function waitForMarks(page: Page, timeoutMs = 15_000): Promise<void> {
  await page.waitForFunction(
    () => [...CSS.highlights.values()].some((highlight) => highlight.size > 0),
    undefined,
    {
      timeout: timeoutMs,
      polling: 100,
    },
  );
}
