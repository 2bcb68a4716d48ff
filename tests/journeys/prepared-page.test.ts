import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumPath } from '@/builder/find-browser.mjs';
import { builtExtension } from '@/builder/open-extension';
import { articlePage } from '@/tests/support/article-page';

/**
 * A page that the browser prepares before anybody asks for it. Browsers prepare nothing in a tab that a driver holds on
 * to, nor from pages that a driver answers: so the pages are served, and everything is asked of the extension's worker.
 */
const host = 'www.kyivpost.com';
const prepared = `http://${host}/news/prepared`;
const paragraph =
  'The ferry company said on Friday that Vladimir Putin and Steve Witkoff were not on board when it left the harbour.';
const rules = JSON.stringify({ prerender: [{ urls: ['/news/prepared'], eagerness: 'immediate' }] });

/** What was asked of the server: the path, and for what. */
const asked: string[] = [];
let server: Server;
let browser: Browser;
let worker: WebWorker;

beforeAll(async () => {
  server = createServer(({ url = '', headers }, answer) => {
    const purpose = headers['sec-purpose'];
    if (url.startsWith('/news/')) asked.push(purpose === undefined ? url : `${url} ${String(purpose)}`);
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(htmlOf(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  browser = await puppeteer.launch({
    executablePath: chromiumPath() ?? 'chromium',
    headless: true,
    pipe: true,
    waitForInitialPage: false,
    targetFilter: (target) => !['page', 'tab'].includes(target.type()),
    enableExtensions: [builtExtension],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`,
    ],
  });
  const target = await browser.waitForTarget((each) => each.url().endsWith('background.js'));
  const found = await target.worker();
  if (found === null) throw new Error('The extension has no worker.');
  worker = found;
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it('is not read until somebody looks at it, and then at once', async () => {
  // The first page of a new installation comes to the front; what is behind it prepares nothing.
  await expect.poll(() => tabsWith('library.html')).toBe(1);
  const tabId = await worker.evaluate(async (url) => {
    const { id } = await chrome.tabs.create({ url, active: true });
    return id ?? 0;
  }, `http://${host}/news/preparing`);
  await expect.poll(() => asked, { timeout: 20_000 }).toContain('/news/prepared prefetch;prerender');
  await expect.poll(known).toEqual([`http://${host}/news/preparing checked`]);
  // Long enough for a page to be read many times over.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await known()).toEqual([`http://${host}/news/preparing checked`]);
  await worker.evaluate(async (id) => {
    await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        location.href = '/news/prepared';
      },
    });
  }, tabId);
  await expect.poll(known, { timeout: 20_000 }).toEqual([`${prepared} checked`]);
  const look = await lookAt(tabId);
  expect(look.address).toBe(prepared);
  expect(look.marks).toBe(16);
  // It is the very page that was prepared: brought to the front, not loaded again.
  expect(look.activated).toBeGreaterThan(0);
  expect(asked).toEqual(['/news/preparing', '/news/prepared prefetch;prerender']);
});

/** The pages that the background knows, and what of them. */
function known(): Promise<readonly string[]> {
  return worker.evaluate(async () => {
    const kept: Record<string, { url?: string; facts?: { status: string } }> =
      await chrome.storage.session.get(null);
    return Object.values(kept).flatMap(({ url, facts }) =>
      facts === undefined ? [] : [`${url} ${facts.status}`],
    );
  });
}

function tabsWith(file: string): Promise<number> {
  return worker.evaluate(
    async (name) => (await chrome.tabs.query({})).filter(({ url }) => url?.includes(name)).length,
    file,
  );
}

type Look = { readonly address: string; readonly activated: number; readonly marks: number };

function lookAt(tabId: number): Promise<Look> {
  return worker.evaluate(async (id) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const [navigation] = performance.getEntriesByType('navigation');
        return {
          address: location.href,
          activated: Number(navigation === undefined ? 0 : Reflect.get(navigation, 'activationStart')),
          marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        };
      },
    });
    if (answer?.result === undefined) throw new Error('The page does not answer.');
    return answer.result;
  }, tabId);
}

function htmlOf(path: string): string {
  const page = articlePage({
    title: path,
    paragraphs: Array.from({ length: 8 }, () => paragraph),
    date: '2025-04-25',
  });
  if (!path.includes('preparing')) return page;
  return page.replace('</head>', `<script type="speculationrules">${rules}</script></head>`);
}
