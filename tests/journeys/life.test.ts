/** What pages, tabs, workers and browsers go through, and that the marks and what is said of them come through it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension, openExtension, type Extension } from '@/builder/open-extension';
import { articlePage } from '@/tests/support/article-page';
import { checkedOrNot } from '@/tests/support/ask-as-panel';
import { countMarks, timeUntilMarks } from '@/tests/support/count-marks';
import { makeWorkerStopper, type WorkerStopper } from '@/tests/support/stop-worker';

const paragraph =
  'The ferry company said on Friday that Vladimir Putin and Steve Witkoff were not on board when it left the harbour.';
const passages = 24;
const html = (title: string) =>
  articlePage({
    title,
    paragraphs: Array.from({ length: passages / 2 }, () => paragraph),
    date: '2025-04-25',
  });
const address = (name: string) => `https://www.bbc.com/news/${name}`;
const oneSet = { sets: 1, passages };

let extension: Extension;
/** A page of the extension, which may ask what panels ask. */
let own: Page;
let worker: WorkerStopper;

beforeAll(async () => {
  extension = await openExtension();
  await openOwn();
});
afterAll(async () => {
  await extension.close();
});

async function openOwn(): Promise<void> {
  own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/popup.html?tabId=1`);
  worker = await makeWorkerStopper(extension, own);
}

async function openRead(name: string): Promise<Page> {
  const page = await extension.openArticle(address(name), html(name));
  await timeUntilMarks(page, true);
  return page;
}

async function ask(method: string, argument: unknown): Promise<unknown> {
  return own.evaluate(
    async (message): Promise<unknown> => chrome.runtime.sendMessage(message).catch(String),
    { method, argument },
  );
}

/** As the browser does it when a new version comes: the old copy of everything dies, the new one starts. */
async function update(): Promise<void> {
  const browser = extension.context.browser();
  if (browser === null) throw new Error('There is no browser to update the extension in.');
  const session = await browser.newBrowserCDPSession();
  // Playwright's own list of commands is older than this one.
  const send = session.send.bind(session) as unknown as (
    method: string,
    argument: object,
  ) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: builtExtension });
  await session.detach();
}

function range(times: readonly number[]): string {
  return `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))} ms`;
}

describe('a worker that is stopped between question and answer', () => {
  it('is asked again, and the page is checked, 30 times of 30', async () => {
    const page = await openRead('stopped');
    const times: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      await page.goto('about:blank');
      const opened = page.goto(address('stopped'));
      // From before the question to after the answer: some 300 ms apart.
      await new Promise((resolve) => setTimeout(resolve, 10 * round));
      await worker.stop();
      await opened;
      times.push(await timeUntilMarks(page, true));
      expect(await countMarks(page)).toEqual(oneSet);
    }
    console.log(`stopped worker, page loaded to marks: ${range(times)}`);
    expect((await checkedOrNot(extension, page)).status).toBe('checked');
    await page.close();
  });

  it('is told to the reader when it happens twice over one page, and tried again when he asks', async () => {
    const page = await openRead('twice');
    const tabId = await extension.tabIdOf(page);
    await worker.stop();
    await own.evaluate(
      async ([id, url]) => {
        await chrome.storage.session.remove(`page ${id}`);
        await chrome.storage.session.set({ [`asked ${id}`]: { url, count: 2 } });
      },
      [tabId, page.url()] as const,
    );
    const panel = await extension.context.newPage();
    await panel.goto(`chrome-extension://${extension.id}/popup.html?tabId=${tabId}`);
    await panel.getByText(/stopped Second Source twice while it was reading this page/).waitFor();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText(/^13 sentences/).waitFor();
    await panel.close();
    await page.close();
  });
});

describe('an update of the extension while pages are open', () => {
  it('leaves one set of marks on each of ten pages, none of them orphaned, without a reload', async () => {
    const pages: Page[] = [];
    for (let number = 0; number < 10; number += 1) pages.push(await openRead(`update-${number}`));
    const errors: string[] = [];
    for (const page of pages) page.on('pageerror', (error) => errors.push(error.message));
    const start = performance.now();
    await update();
    await openOwn();
    // A page that nobody moves over or changes: the new copy alone must tell the old one.
    await expect.poll(async () => (await keptPages()).length, { timeout: 10_000 }).toBe(10);
    for (const page of pages) await expect.poll(() => countMarks(page)).toEqual(oneSet);
    console.log(`ten pages read by the new copy after ${Math.round(performance.now() - start)} ms`);
    await pages[0]?.mouse.move(200, 300);
    await pages[0]?.mouse.move(240, 340);
    for (const page of pages) {
      expect(await countMarks(page)).toEqual(oneSet);
      expect((await checkedOrNot(extension, page)).status).toBe('checked');
    }
    expect(errors).toEqual([]);
    for (const page of pages) await page.close();
  });

  it('reads pages that were open before it was installed, five times', async () => {
    const page = await openRead('installed');
    for (let round = 0; round < 5; round += 1) {
      await update();
      await openOwn();
      await expect.poll(async () => (await keptPages()).length, { timeout: 10_000 }).toBe(1);
      await expect.poll(() => countMarks(page)).toEqual(oneSet);
    }
    await page.close();
  });
});

/** The addresses of the pages that the worker of this session knows. */
async function keptPages(): Promise<readonly string[]> {
  const stored: Record<string, unknown> = await own.evaluate(() => chrome.storage.session.get(null));
  return Object.keys(stored).filter((key) => key.startsWith('page '));
}

describe('two copies of the script in one page', () => {
  it('make one set of marks, however often it is put in', async () => {
    const page = await openRead('copies');
    const tabId = await extension.tabIdOf(page);
    for (let copy = 0; copy < 5; copy += 1) {
      await (
        await extension.worker()
      ).evaluate(
        (id) =>
          chrome.scripting.executeScript({ target: { tabId: id }, files: ['/news.js'] }).then(() => null),
        tabId,
      );
    }
    await page.waitForTimeout(1_000);
    expect(await countMarks(page)).toEqual(oneSet);
    await page.close();
  });
});

describe('the back/forward cache', () => {
  it('gives the page back with its marks, 20 times, and nothing of ours keeps it out', async () => {
    const cached = await openExtension({ bfcache: true });
    try {
      cached.pages.set(address('away'), html('away'));
      const page = await cached.openArticle(address('cached'), html('cached'));
      await timeUntilMarks(page, true);
      await page.evaluate(() => {
        sessionStorage.setItem('returns', '0');
        addEventListener('pageshow', ({ persisted }) => {
          if (persisted)
            sessionStorage.setItem('returns', String(Number(sessionStorage.getItem('returns')) + 1));
        });
      });
      for (let round = 0; round < 20; round += 1) {
        await page.goto(address('away'));
        await page.evaluate(() => history.back());
        await page.waitForURL(address('cached'), { waitUntil: 'commit' });
        await timeUntilMarks(page, true);
        expect(await countMarks(page)).toEqual(oneSet);
      }
      const returns = Number(await page.evaluate(() => sessionStorage.getItem('returns')));
      console.log(`returned from the cache: ${returns} of 20`);
      expect(returns).toBe(20);
      expect((await checkedOrNot(cached, page)).status).toBe('checked');
    } finally {
      await cached.close();
    }
  });
});

describe('a single page that becomes another', () => {
  it('is read anew 20 times, with the marks and the panel of the new one', async () => {
    const page = await openRead('single');
    const panel = await extension.openPopup(page);
    for (let round = 0; round < 20; round += 1) {
      const length = 2 + (round % 5);
      await page.evaluate(
        ([path, text, count]) => {
          history.pushState(null, '', path);
          document.title = path;
          const body = document.querySelector('article');
          body?.replaceChildren(
            ...Array.from({ length: count + 8 }, () => {
              const p = document.createElement('p');
              p.textContent = text;
              return p;
            }),
          );
        },
        [`/news/single-${round}`, paragraph, length] as const,
      );
      await expect
        .poll(() => countMarks(page), { timeout: 8_000 })
        .toEqual({ sets: 1, passages: 2 * (length + 8) });
      await panel.getByText(new RegExp(`^${length + 8} sentences|^${length + 9} sentences`)).waitFor();
    }
    await panel.close();
    await page.close();
  });
});

describe('a tab', () => {
  it('that is closed during the check leaves nothing behind, 20 times', async () => {
    const before = (await keptPages()).length;
    for (let round = 0; round < 20; round += 1) {
      extension.pages.set(address(`closed-${round}`), html('closed'));
      const page = await extension.context.newPage();
      await page.goto(address(`closed-${round}`));
      await new Promise((resolve) => setTimeout(resolve, 8 * round));
      await page.close();
    }
    await own.waitForTimeout(1_000);
    expect((await keptPages()).length).toBe(before);
    expect(await ask('lookUp', { query: 'crimea', limit: 3, tabId: null })).toMatchObject({ ok: true });
  });

  it('that was discarded is read again when it comes back, under whatever number it has then', async () => {
    const page = await openRead('discarded');
    const tabId = await extension.tabIdOf(page);
    const front = await extension.context.newPage();
    await front.bringToFront();
    const discarded = await own.evaluate(
      (id) => chrome.tabs.discard(id).then((tab) => ({ id: tab?.id, isDiscarded: tab?.discarded })),
      tabId,
    );
    expect(discarded.isDiscarded).toBe(true);
    await own.evaluate(
      (id) => chrome.tabs.update(id, { active: true }).then(() => null),
      discarded.id ?? tabId,
    );
    await expect
      .poll(
        async () => {
          const reply = await ask('pageOf', { tabId: discarded.id ?? tabId });
          return JSON.stringify(reply).includes('"status":"checked"');
        },
        { timeout: 15_000 },
      )
      .toBe(true);
    await front.close();
  });
});

describe('a browser that is started again', () => {
  it('reads as before, with its scripts registered once and its choices kept, three times', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'second-source-life-'));
    const copy = join(profile, 'extension');
    cpSync(builtExtension, copy, { recursive: true });
    try {
      for (let start = 0; start < 3; start += 1) {
        const again = await openExtension({ profile: join(profile, 'profile'), extension: copy });
        const page = await again.openArticle(address('again'), html('again'));
        await timeUntilMarks(page, true);
        expect(await countMarks(page)).toEqual(oneSet);
        const off = await again.openArticle('https://www.reuters.com/world/off', html('off'));
        const panel = await again.openPopup(off);
        const site = panel.getByRole('switch', { name: /www\.reuters\.com/ });
        await site.waitFor();
        if (start === 0) await site.click();
        await panel.getByRole('heading', { name: 'Switched off for this site' }).waitFor();
        const scripts = await panel.evaluate(() => chrome.scripting.getRegisteredContentScripts());
        expect(scripts.map(({ id }) => id).toSorted()).toEqual(['begin', 'news']);
        await again.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
