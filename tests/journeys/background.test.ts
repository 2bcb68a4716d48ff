import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, type Extension } from '@/builder/open-extension';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { articlePage } from '@/tests/support/article-page';
import { checkedOrNot } from '@/tests/support/ask-as-panel';
import { deleteLibrary, readLibrary, type LibraryContent } from '@/tests/support/read-library';
import { makeWorkerStopper, type WorkerStopper } from '@/tests/support/stop-worker';

const pack = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../assets/claim-set.json'), 'utf8'),
) as ClaimPack;
const paragraph =
  'The ferry company said on Friday that Vladimir Putin and Steve Witkoff were not on board when it left the harbour.';
const html = (title: string) =>
  articlePage({ title, paragraphs: Array.from({ length: 12 }, () => paragraph), date: '2025-04-25' });

let extension: Extension;
/** A page of the extension, which may ask what panels ask. */
let own: Page;
let worker: WorkerStopper;

beforeAll(async () => {
  extension = await openExtension();
  own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/popup.html?tabId=1`);
  worker = await makeWorkerStopper(extension, own);
  await until(async () => (await readLibrary(own)).packs > 0);
});
afterAll(async () => {
  await extension.close();
});

/** Asks as a panel does; the reply as it travels. */
async function ask(method: string, argument: unknown): Promise<unknown> {
  return own.evaluate(
    async (message): Promise<unknown> => chrome.runtime.sendMessage(message).catch(String),
    { method, argument },
  );
}

/** Asks as our content script would, in the page's tab. */
async function askFromPage(tabId: number, messages: readonly object[]): Promise<unknown[]> {
  return (await extension.worker()).evaluate(
    async ({ tabId: tab, messages: all }) => {
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        args: [all],
        func: async (questions: readonly object[]): Promise<unknown[]> =>
          Promise.all(questions.map((question) => chrome.runtime.sendMessage(question).catch(String))),
      });
      return injected?.result ?? [];
    },
    { tabId, messages },
  );
}

async function until(holds: () => Promise<boolean>, tries = 100): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error('It did not come to hold in time.');
}

const lookUp = { method: 'lookUp', argument: { query: 'crimea', limit: 3, tabId: null } };

describe('the bundled pack', () => {
  const whole: Omit<LibraryContent, 'pieces'> = {
    packs: 1,
    rows: Object.fromEntries(
      (['actors', 'reports', 'origins', 'claims', 'evidence', 'relations'] as const).map((list) => [
        list,
        pack[list].length,
      ]),
    ),
  };

  it('is there once after the installation, every row of it', async () => {
    expect(await readLibrary(own)).toMatchObject(whole);
  });

  it('is whole again after each of 20 deaths of the worker in the middle of installing it', async () => {
    const { pieces } = await readLibrary(own);
    for (let round = 0; round < 20; round += 1) {
      await worker.stop();
      await deleteLibrary(own);
      const asked = ask(lookUp.method, lookUp.argument);
      // From before the worker runs to after it has finished: about 50 ms from one to the other.
      await sleep(20 + 4 * round);
      await worker.stop();
      await Promise.race([asked, sleep(500)]);
      await worker.stop();
      const cutOff = await readLibrary(own);
      if (cutOff.packs > 0) expect(cutOff).toMatchObject(whole);
      expect(await ask(lookUp.method, lookUp.argument)).toMatchObject({ ok: true });
      expect(await readLibrary(own)).toEqual({ ...whole, pieces });
    }
  });
});

describe('a worker that was stopped', () => {
  it('knows the page again that it has checked', async () => {
    const page = await extension.openArticle('https://www.bbc.com/news/ferry-known', html('Known'));
    expect((await checkedOrNot(extension, page)).status).toBe('checked');
    const tabId = await extension.tabIdOf(page);
    const before = await ask('pageOf', { tabId });
    expect(await worker.stop()).toBe(true);
    expect(await ask('pageOf', { tabId })).toEqual(before);
    await page.close();
  });

  it('checks the next page', async () => {
    expect(await worker.stop()).toBe(true);
    const page = await extension.openArticle('https://www.reuters.com/world/ferry-next', html('Next'));
    await sleep(500);
    expect((await checkedOrNot(extension, page)).status).toBe('checked');
    await page.close();
  });
});

describe('a page that has taken over the content script', () => {
  const forged = (tabId: number) => [
    { method: 'pageOf', argument: { tabId } },
    { method: 'readPage', argument: { tabId } },
    { method: 'jump', argument: { tabId, span: { start: 0, end: 1 } } },
    { method: 'setSite', argument: { host: 'www.bbc.com', on: false } },
    lookUp,
    {
      method: 'setAside',
      argument: {
        what: { kind: 'claim', claim: { pack: pack.id, id: pack.claims[0]?.id, text: 'x' } },
        tabId,
      },
    },
    {
      method: 'takeBack',
      argument: { what: { kind: 'claim', claim: { pack: pack.id, id: pack.claims[0]?.id, text: 'x' } } },
    },
    { method: 'changed', argument: { what: 'packs' } },
    { method: 'claim', argument: { pack: pack.id, id: pack.claims[0]?.id } },
    { method: 'pageChanged', argument: { tabId } },
    { method: 'keepNote', argument: {} },
    { method: 'constructor', argument: {} },
  ];

  it('is refused everything but its three questions', async () => {
    const page = await extension.openArticle('https://www.bbc.com/news/ferry-forged', html('Forged'));
    const tabId = await extension.tabIdOf(page);
    const messages = forged(tabId);
    expect(await askFromPage(tabId, messages)).toEqual(
      messages.map(({ method }) => ({ ok: false, reason: `"${method}" cannot be asked from here.` })),
    );
    expect((await checkedOrNot(extension, page)).status).toBe('checked');
    await page.close();
  });

  it('is answered no more than its share of a flood, and the panel is answered meanwhile', async () => {
    const page = await extension.openArticle('https://www.bbc.com/news/ferry-flood', html('Flood'));
    const tabId = await extension.tabIdOf(page);
    await ask(lookUp.method, lookUp.argument);
    const flood = Array.from({ length: 1_000 }, () => ({
      method: 'pageInfo',
      argument: { read: 'not-an-article' },
    }));
    const replies = askFromPage(tabId, flood);
    expect(await ask(lookUp.method, lookUp.argument)).toMatchObject({ ok: true });
    const answered = (await replies).filter((reply) => JSON.stringify(reply).includes('"ok":true'));
    expect(answered.length).toBeLessThanOrEqual(60);
    await page.close();
  });

  it('cannot read what the extension stores', async () => {
    const page = await extension.openArticle('https://www.bbc.com/news/ferry-stored', html('Stored'));
    const tabId = await extension.tabIdOf(page);
    const seen = await (
      await extension.worker()
    ).evaluate(async (tab) => {
      await chrome.storage.local.set({ probe: 'a note' });
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        func: async (): Promise<string[]> =>
          Promise.all(
            [chrome.storage.local, chrome.storage.session].map((area) =>
              area.get(null).then((items) => JSON.stringify(items), String),
            ),
          ),
      });
      await chrome.storage.local.remove('probe');
      return injected?.result ?? [];
    }, tabId);
    for (const answer of seen) expect(answer).toContain('Access to storage is not allowed');
    await page.close();
  });
});

describe('a site', () => {
  it('that is switched off is left alone at once, and read again when it is switched on', async () => {
    const page = await extension.openArticle('https://www.reuters.com/world/ferry-off', html('Off'));
    expect((await checkedOrNot(extension, page)).status).toBe('checked');
    await ask('setSite', { host: 'www.reuters.com', on: false });
    expect((await checkedOrNot(extension, page)).status).toBe('switched-off');
    const tabId = await extension.tabIdOf(page);
    expect(
      await (await extension.worker()).evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId),
    ).toBe('off');
    await page.reload();
    expect((await checkedOrNot(extension, page)).status).toBe('switched-off');
    await ask('setSite', { host: 'www.reuters.com', on: true });
    expect((await checkedOrNot(extension, page)).status).toBe('checked');
    await page.close();
  });

  it('that is more than news is read by itself on its news alone, and elsewhere when it is asked for', async () => {
    const page = await extension.openArticle('https://www.bbc.com/sport/ferry', html('Sport'));
    const tabId = await extension.tabIdOf(page);
    await sleep(500);
    expect(await ask('pageOf', { tabId })).toMatchObject({
      value: { status: 'not-granted', host: 'www.bbc.com' },
    });
    expect(await ask('readPage', { tabId })).toMatchObject({ value: { status: 'checked' } });
    await page.close();
  });
});

describe('what the browser asks the reader for', () => {
  it('is one warning', async () => {
    const warnings: unknown = await own.evaluate(() =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
    );
    expect(warnings).toEqual(['Read and change your data on a number of websites']);
  });

  it('is used as it was given: each script in the top frame alone, registered once', async () => {
    const registered = await (
      await extension.worker()
    ).evaluate(() => chrome.scripting.getRegisteredContentScripts());
    const rules = registered.map(({ id, js, runAt, allFrames, world }) => ({
      id,
      js,
      runAt,
      allFrames,
      world,
    }));
    expect(rules.toSorted((one, other) => one.id.localeCompare(other.id))).toEqual([
      { id: 'begin', js: ['begin.js'], runAt: 'document_start', allFrames: false, world: 'ISOLATED' },
      { id: 'news', js: ['news.js'], runAt: 'document_idle', allFrames: false, world: 'ISOLATED' },
    ]);
    expect(registered[0]?.matches).toEqual(registered[1]?.matches);
  });
});
