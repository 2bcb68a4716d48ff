import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nothingFound } from '@/core/claims/claim-view';
import type { SentArticle } from '@/messaging/protocol';
import { contentScript, makeFakeBrowser, ourId, ourOrigin, panel, type Sender } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => fake);

const browser = makeFakeBrowser();
Object.assign(fake.browser, browser);
vi.stubGlobal('location', { origin: ourOrigin });

const { answerBackground, answerPages, answerPanels, hearBackground } = await import('@/messaging/answer');

const article: SentArticle = {
  text: 'The harbour opens on Friday.',
  blocks: [{ start: 0, end: 28, kind: 'paragraph' }],
  title: null,
  publisher: null,
  date: '2025-04-25',
  language: 'en',
  isCut: false,
  edit: null,
};
const check = { method: 'check', argument: article };
const done: string[] = [];
let clock = 0;
let life = new AbortController();

beforeEach(() => {
  life.abort();
  life = new AbortController();
  browser.reset();
  done.length = 0;
  clock = 0;
  answerPages(
    {
      check: (asked, page) => {
        done.push(`check ${asked.text.length} ${page.url}`);
        return { ok: false, reason: 'nothing installed' };
      },
      pageInfo: () => (done.push('pageInfo'), null),
      openPanel: (_, page) => (done.push(`openPanel ${page.tabId}`), null),
    },
    { signal: life.signal, now: () => clock },
  );
  const noted = (name: string) => () => (done.push(name), null);
  answerPanels(
    {
      pageOf: () => Promise.reject(new Error('the tab is gone')),
      readPage: () => Promise.reject(new Error('not in this test')),
      jump: () => (done.push('jump'), true),
      setSite: noted('setSite'),
      setAside: noted('setAside'),
      takeBack: noted('takeBack'),
      changed: noted('changed'),
      lookUp: () => (done.push('lookUp'), nothingFound),
      claim: noted('claim'),
    },
    { signal: life.signal },
  );
});

const ferry = { pack: 'harbour-pack', id: 'opens-friday', text: 'The ferry opens on Friday.' };
/** What panels may ask, well formed: the only thing wrong is who asks. */
const privileged = [
  { method: 'pageOf', argument: { tabId: 7 } },
  { method: 'readPage', argument: { tabId: 7 } },
  { method: 'jump', argument: { tabId: 7, span: { start: 0, end: 4 } } },
  { method: 'setSite', argument: { host: 'dailyharbour.example', on: true } },
  { method: 'lookUp', argument: { query: 'harbour', limit: 5, tabId: null } },
  { method: 'claim', argument: { pack: 'harbour-pack', id: 'opens-friday' } },
  { method: 'changed', argument: { what: 'packs' } },
  { method: 'setAside', argument: { what: { kind: 'claim', claim: ferry }, tabId: 7 } },
  { method: 'takeBack', argument: { what: { kind: 'claim', claim: ferry } } },
];

describe('a content script', () => {
  it.each(privileged)('is refused $method, which is for panels', async (message) => {
    expect(await browser.deliver(message, contentScript())).toEqual({
      ok: false,
      reason: `"${message.method}" cannot be asked from here.`,
    });
    expect(done).toEqual([]);
  });

  it.each([
    'pageChanged',
    'recheck',
    'rest',
    'keepNote',
    'installPack',
    'toString',
    '__proto__',
    'constructor',
    '',
  ])('is refused the method "%s"', async (method) => {
    expect(await browser.deliver({ method, argument: null }, contentScript())).toMatchObject({ ok: false });
    expect(done).toEqual([]);
  });

  it('asks for a check, and the address comes from the browser, not from the message', async () => {
    const forged = { method: 'check', argument: { ...article, url: 'https://bank.example/' } };
    await browser.deliver(forged, contentScript());
    expect(done).toEqual(['check 28 https://www.dailyharbour.example/news/1']);
  });

  it('opens the panel of its own tab in the turn of its message', () => {
    void browser.deliver({ method: 'openPanel', argument: null }, contentScript({}, 12));
    expect(done).toEqual(['openPanel 12']);
  });

  it('is answered 20 times a second and then refused, one tab apart from another', async () => {
    const ask = (tabId: number) =>
      browser.deliver({ method: 'pageInfo', argument: { read: 'not-an-article' } }, contentScript({}, tabId));
    const replies = await Promise.all(Array.from({ length: 1000 }, () => ask(7)));
    expect(replies.filter((reply) => JSON.stringify(reply).includes('"ok":true'))).toHaveLength(20);
    expect(await ask(8)).toEqual({ ok: true, value: null });
    clock += 500;
    const later = await Promise.all(Array.from({ length: 1000 }, () => ask(7)));
    expect(later.filter((reply) => JSON.stringify(reply).includes('"ok":true'))).toHaveLength(10);
  });

  it('may send an article of 2 million characters twice, then waits; a longer one is never read', async () => {
    const long = (length: number) => ({
      method: 'check',
      argument: { ...article, text: 'x'.repeat(length), blocks: [] },
    });
    for (const length of [2_000_000, 2_000_000, 2_000_000]) {
      await browser.deliver(long(length), contentScript());
    }
    expect(done).toHaveLength(2);
    clock += 10_000;
    await browser.deliver(long(2_000_000), contentScript());
    expect(done).toHaveLength(3);
    clock += 60_000;
    expect(await browser.deliver(long(2_000_001), contentScript())).toMatchObject({ ok: false });
    expect(done).toHaveLength(3);
  });
});

describe('who is not one of us', () => {
  const strangers: readonly { readonly who: string; readonly sender: Sender }[] = [
    { who: 'another extension', sender: contentScript({ id: 'a'.repeat(32) }) },
    { who: 'a page of another extension', sender: panel({ id: 'a'.repeat(32) }) },
    { who: 'somebody without an id', sender: { url: `${ourOrigin}/popup.html` } },
    { who: 'a frame inside a page', sender: contentScript({ frameId: 3 }) },
    { who: 'about:blank with the origin of a page', sender: contentScript({ url: 'about:blank' }) },
    { who: 'a file', sender: contentScript({ url: 'file:///home/reader/a.html', origin: 'null' }) },
    { who: 'a page whose address only begins like ours', sender: panel({ url: `${ourOrigin}.example/a` }) },
    { who: 'a sandboxed page at our address', sender: panel({ origin: 'null' }) },
    { who: 'our address with the origin of a site', sender: panel({ origin: 'https://bank.example' }) },
    { who: 'a content script without a tab', sender: { id: ourId, url: 'https://a.example/', frameId: 0 } },
  ];
  const questions = [check, { method: 'openPanel', argument: null }, ...privileged];

  it.each(strangers)('$who gets no answer at all and changes nothing', async ({ sender }) => {
    for (const question of questions) {
      expect(await browser.deliver(question, sender)).toBeUndefined();
    }
    expect(done).toEqual([]);
  });
});

describe('an extension page', () => {
  it('is answered in a popup and in a tab alike', async () => {
    const question = { method: 'jump', argument: { tabId: 7, span: { start: 0, end: 4 } } };
    const inTab = panel({
      tab: contentScript().tab!,
      frameId: 0,
      url: `${ourOrigin}/sidepanel.html?tabId=7`,
    });
    expect(await browser.deliver(question, panel())).toEqual({ ok: true, value: true });
    expect(await browser.deliver(question, inTab)).toEqual({ ok: true, value: true });
    expect(await browser.deliver(question, { id: ourId, url: `${ourOrigin}/popup.html` })).toEqual({
      ok: true,
      value: true,
    });
  });

  it.each([check, { method: 'openPanel', argument: null }, { method: 'recheck', argument: null }])(
    'is refused $method, which is not for panels',
    async (message) => {
      expect(await browser.deliver(message, panel())).toMatchObject({ ok: false });
      expect(done).toEqual([]);
    },
  );

  it('gets the reason of a failure as data', async () => {
    expect(await browser.deliver({ method: 'pageOf', argument: { tabId: 7 } }, panel())).toEqual({
      ok: false,
      reason: 'the tab is gone',
    });
  });

  it('hears what the background tells, answers nothing, and is deaf after its end', async () => {
    browser.reset();
    const heard: number[] = [];
    hearBackground({ pageChanged: ({ tabId }) => (heard.push(tabId), null) }, { signal: life.signal });
    const news = { method: 'pageChanged', argument: { tabId: 7 } };
    expect(await browser.deliver(news, panel({ url: `${ourOrigin}/background.js` }))).toBeUndefined();
    expect(await browser.deliver(news, contentScript())).toBeUndefined();
    expect(heard).toEqual([7]);
    life.abort();
    await expect(browser.deliver(news, panel())).rejects.toThrow('Receiving end');
  });
});

describe('a content script that answers', () => {
  const jumps: unknown[] = [];
  beforeEach(() => {
    browser.reset();
    jumps.length = 0;
    answerBackground(
      { jump: (span) => (jumps.push(span), true), run: () => false, recheck: () => null, rest: () => null },
      { signal: life.signal },
    );
  });

  it('answers the background', async () => {
    const jump = { method: 'jump', argument: { start: 3, end: 9 } };
    expect(await browser.deliver(jump, panel({ url: `${ourOrigin}/background.js` }))).toEqual({
      ok: true,
      value: true,
    });
    expect(jumps).toEqual([{ start: 3, end: 9 }]);
  });

  it('is deaf to content scripts and to other extensions', async () => {
    const jump = { method: 'jump', argument: { start: 3, end: 9 } };
    expect(await browser.deliver(jump, contentScript())).toBeUndefined();
    expect(await browser.deliver(jump, panel({ id: 'b'.repeat(32) }))).toBeUndefined();
    expect(jumps).toEqual([]);
  });
});
