import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentScript, makeFakeBrowser, ourOrigin, panel } from './fake-browser';
import { nothingFound } from '@/core/claims/claim-view';
import type { PageToBackground, PanelToBackground } from '@/messaging/protocol';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => fake);

const browser = makeFakeBrowser();
Object.assign(fake.browser, browser);
vi.stubGlobal('location', { origin: ourOrigin });

const { answerPages, answerPanels, answerBackground } = await import('@/messaging/answer');
const { askBackground, askPage, tellPanels } = await import('@/messaging/ask');

let signal = new AbortController().signal;
const answered: string[] = [];

beforeEach(() => {
  browser.reset();
  signal = new AbortController().signal;
  answered.length = 0;
});

function startBackground(): void {
  const counted =
    <T>(name: string, value: T) =>
    () => (answered.push(name), value);
  answerPages(
    {
      check: counted('check', { ok: false, reason: 'switched off' }),
      pageInfo: counted('pageInfo', null),
      openPanel: counted('openPanel', null),
    },
    { signal },
  );
  answerPanels(
    {
      pageOf: () => Promise.reject(new Error('The packs could not be read.')),
      readPage: () => Promise.reject(new Error('unused')),
      jump: counted('jump', false),
      setSite: counted('setSite', null),
      setAside: counted('setAside', null),
      takeBack: counted('takeBack', null),
      changed: counted('changed', null),
      lookUp: counted('lookUp', nothingFound),
      claim: counted('claim', null),
    },
    { signal },
  );
}

describe('asking the background', () => {
  it('gives the answer back, null and false included', async () => {
    startBackground();
    const ask = askBackground<PanelToBackground>();
    expect(await ask('claim', { pack: 'harbour-pack', id: 'gone' })).toBeNull();
    expect(await ask('jump', { tabId: 1, span: { start: 0, end: 1 } })).toBe(false);
  });

  it('rejects with the reason when the other end fails or refuses', async () => {
    startBackground();
    const ask = askBackground<PanelToBackground>();
    await expect(ask('pageOf', { tabId: 1 })).rejects.toThrow('The packs could not be read.');
    await expect(ask('setSite', { host: 'Not A Host', on: true })).rejects.toThrow(
      '"setSite" was refused: host must be the name of a host in lower case.',
    );
  });

  it('asks once more when the worker dies between question and answer', async () => {
    startBackground();
    browser.dieAtNext(1);
    expect(
      await askBackground<PanelToBackground>()('claim', { pack: 'harbour-pack', id: 'gone' }),
    ).toBeNull();
  });

  it('says that nobody answered when it dies twice', async () => {
    startBackground();
    browser.dieAtNext(2);
    await expect(
      askBackground<PanelToBackground>()('claim', { pack: 'harbour-pack', id: 'gone' }),
    ).rejects.toThrow('Nobody answered "claim"');
  });

  it('asks for the panel only once, because the click is spent', async () => {
    startBackground();
    browser.speakAs(contentScript());
    browser.dieAtNext(1);
    await expect(askBackground<PageToBackground>()('openPanel', null)).rejects.toThrow('Nobody answered');
    expect(answered).toEqual([]);
    browser.speakAs(panel());
  });

  it('takes silence for a failure, never for an answer', async () => {
    await expect(
      askBackground<PanelToBackground>()('claim', { pack: 'harbour-pack', id: 'gone' }),
    ).rejects.toThrow('Nobody answered');
  });
});

describe('asking a page', () => {
  it('reaches the content script of the tab', async () => {
    answerBackground(
      { jump: ({ start }) => start === 3, run: () => false, recheck: () => null, rest: () => null },
      { signal },
    );
    expect(await askPage(7)('jump', { start: 3, end: 5 })).toBe(true);
  });

  it('rejects where no content script is', async () => {
    await expect(askPage(7)('recheck', null)).rejects.toThrow('Nobody answered "recheck"');
  });
});

describe('telling panels', () => {
  it('is no failure when none is open', async () => {
    await expect(tellPanels('pageChanged', { tabId: 7 })).resolves.toBeUndefined();
  });
});
