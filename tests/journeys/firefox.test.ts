/** What a reader does in the first minutes, in a real Firefox: its popup, sidebar, menus, keys, questions and windows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Firefox } from '@/builder/firefox/open-firefox';
import { openBuilt } from './firefox/open-built';
import {
  alt,
  answerQuestion,
  chooseFromMenu,
  closePopup,
  down,
  enter,
  isSidebarOpen,
  makeDark,
  makeSurface,
  openPopup,
  pressInWindow,
  readQuestion,
  shift,
  type Surface,
} from '@/builder/firefox/surfaces';
import type { Tab } from '@/builder/firefox/tab';
import { until } from '@/builder/firefox/until';

const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const url = 'http://www.bbc.com/news/articles/after-the-talks';
const paper = 'http://paper.example/after-the-talks';

let why: string | undefined;
let firefox: Firefox;
let library: Tab;
let article: Tab;
let popup: Surface;
let sidebar: Surface;

beforeAll(async () => {
  const opened = await openBuilt();
  if (!opened.ok) {
    why = opened.why;
    return;
  }
  ({ firefox } = opened);
  for (const address of [url, paper, 'http://paper.example/second']) firefox.pages.set(address, html);
  await watchRequests();
  // It opens by itself, and would come before whatever is opened meanwhile.
  await firefox.findTab((address) => address.endsWith('library.html#/welcome'));
  library = await firefox.openOwn('library.html#/settings');
  popup = makeSurface(firefox, library, 'popup');
  sidebar = makeSurface(firefox, library, 'sidebar');
  article = await firefox.openTab(url);
  await article.waitFor(countMarks);
});
beforeEach(({ skip }) => skip(why !== undefined, why));
afterAll(async () => {
  if (why === undefined) await firefox.close();
});

describe('after the installation in Firefox', () => {
  it('the sidebar stays closed, and the first page is open', async () => {
    expect(await isSidebarOpen(firefox)).toBe(false);
    const first = await firefox.findTab((address) => address.endsWith('#/welcome'));
    expect(await first.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
  });

  it('an article of the list is marked and counted, and is otherwise the page that came', async () => {
    const badge = await library.waitFor(async (address: string) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
    }, url);
    expect(badge).toMatch(/^\d+!$/);
    const unread = await firefox.openTab(paper);
    const dom = () => document.documentElement.outerHTML;
    expect(await article.evaluate(dom)).toBe(await unread.evaluate(dom));
    expect(await unread.evaluate(countMarks)).toBe(0);
    await unread.close();
    await article.toFront();
  });
});

describe('the popup in Firefox', () => {
  it('opens by its key, as large as it was designed, with conflicts first', async () => {
    await article.toFront();
    await pressInWindow(firefox, alt, shift, 'W');
    await popup.waitFor('Four visits, no document', 'Conflicts first', 'Also reported by');
    const size = () => popup.evaluate((view) => [view.innerWidth, view.document.body.scrollWidth]);
    await expect.poll(size).toEqual([380, 380]);
    await closePopup(firefox);
  });

  it('opens from the card of a mark, by keys alone', async () => {
    await article.evaluate(() => scrollTo(0, 0));
    await article.toFront();
    await article.press(alt, down);
    await article.press(alt, enter);
    await article.waitFor(() => document.documentElement.childElementCount > 2);
    await article.press(enter);
    await popup.waitFor('Conflicts first');
    await closePopup(firefox);
  });

  it('looks up the selected words from the menu of the page', async () => {
    await openMenuOn('Crimea');
    expect(await chooseFromMenu(firefox, 'Look up')).toContain('“Crimea”');
    await popup.waitFor('Crimea will stay with Russia.', 'Peninsula in the Black Sea');
    await closePopup(firefox);
  });
});

describe('the sidebar in Firefox', () => {
  it('opens and closes by its key, and nothing is cut off at its side', async () => {
    await article.toFront();
    await pressInWindow(firefox, alt, shift, 'R');
    await sidebar.waitFor('Four visits, no document', 'Conflicts first');
    const [inner = 0, outer = 0] =
      (await sidebar.evaluate((view) => [view.document.documentElement.scrollWidth, view.innerWidth])) ?? [];
    expect(inner).toBeLessThanOrEqual(outer);
    await pressInWindow(firefox, alt, shift, 'R');
    await expect.poll(() => isSidebarOpen(firefox)).toBe(false);
  });

  it('opens from the popup, and follows the tab in front', async () => {
    await article.toFront();
    await openPopup(firefox);
    await popup.waitFor('Conflicts first');
    await popup.click('Open beside the article');
    await sidebar.waitFor('Conflicts first');
    await closePopup(firefox);
    await library.toFront();
    await sidebar.waitFor('It is a page of the browser');
    await article.toFront();
    await sidebar.waitFor('Conflicts first');
    await pressInWindow(firefox, alt, shift, 'R');
  });

  it('opens with a note on the words that were selected when the menu was used, also after a rest', async () => {
    await putToSleep();
    await openMenuOn('eleven people');
    await chooseFromMenu(firefox, 'Write a note');
    await sidebar.waitFor('New note', 'eleven people', 'Tied to these words on this page.');
    expect(await article.evaluate(() => document.documentElement.outerHTML)).not.toContain('New note');
    await sidebar.click('Discard draft');
    await pressInWindow(firefox, alt, shift, 'R');
    await expect.poll(() => isSidebarOpen(firefox)).toBe(false);
  });
});

describe('keys and address bar of Firefox', () => {
  it('the next claim comes into sight by its key', async () => {
    await article.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await article.toFront();
    const before = await article.evaluate(() => scrollY);
    await pressInWindow(firefox, alt, shift, 'K');
    await expect.poll(() => article.evaluate(() => scrollY)).not.toBe(before);
  });

  it('a claim is found by the keyword in the address bar, and opens in the library', async () => {
    const empty = await firefox.openTab('about:blank');
    await empty.toFront();
    const found = await until(
      () => firefox.inWindow<string[]>(askAddressBar, 'ss crimea'),
      'claims are found',
    );
    expect(found.join(' ')).toContain('Crimea will stay with Russia.');
    await pressInWindow(firefox, down);
    await pressInWindow(firefox, enter);
    const claim = await firefox.findTab((address) => address.includes('library.html#/claims/'));
    await claim.waitFor(() => document.querySelector('h1')?.textContent.includes('Crimea'));
    await claim.close();
  });
});

describe('permissions in Firefox', () => {
  it('a page that is not on the list is read by one click, this once', async () => {
    const page = await firefox.openTab(paper);
    await page.toFront();
    await openPopup(firefox);
    await popup.waitFor('Only this page is read, because you clicked.');
    await page.waitFor(countMarks);
    await closePopup(firefox);
    await page.goto('http://paper.example/second');
    await openPopup(firefox);
    await popup.waitFor('Always on paper.example');
  });

  it('the browser asks for a site; a no changes nothing and is said, a yes lasts', async () => {
    await popup.click('Always on paper.example');
    expect(await readQuestion(firefox)).toContain('paper.example');
    await answerQuestion(firefox, 'secondary');
    await popup.waitFor('The browser has not given the permission');
    await popup.click('Always on paper.example');
    await answerQuestion(firefox, 'primary');
    await popup.waitFor('On for paper.example');
    await closePopup(firefox);
    const page = await firefox.findTab((address) => address.includes('paper.example'));
    await page.goto(paper);
    await page.waitFor(countMarks);
    await library.toFront();
    await library.evaluate(() => dispatchEvent(new Event('focus')));
    await library.click('button', 'Take back: paper.example');
    await page.waitFor(() => [...CSS.highlights.values()].every(({ size }) => size === 0));
  });

  it('all sites are allowed and taken back in the settings, and the list stays', async () => {
    const isEverywhere = () =>
      library.evaluate(
        () =>
          [...document.querySelectorAll('label')]
            .find((each) => each.textContent.includes('Read on all sites'))
            ?.querySelector('input')?.checked,
      );
    const page = await firefox.findTab((address) => address === paper);
    await library.toFront();
    await library.click('label', 'Read on all sites');
    await answerQuestion(firefox, 'primary');
    await page.waitFor(countMarks);
    await expect.poll(isEverywhere).toBe(true);
    expect(await library.evaluate(() => document.body.innerText)).not.toContain('asks once more');
    await library.click('label', 'Read on all sites');
    await page.waitFor(() => [...CSS.highlights.values()].every(({ size }) => size === 0));
    await expect.poll(isEverywhere).toBe(false);
    expect(await library.evaluate(() => document.body.innerText)).not.toContain('it may not read');
    await page.close();
    await article.goto(url);
    await article.waitFor(countMarks);
  });

  it('a private window is not read, and has neither button nor sidebar', async () => {
    expect(await firefox.inWindow(lookIntoPrivateWindow)).toEqual({
      isPrivate: true,
      mayRead: false,
      buttons: [],
      sidebars: [],
    });
  });
});

describe('our own pages in Firefox', () => {
  it.each(['reports', 'matrix', 'timeline', 'actors', 'notes', 'packs', 'help', 'settings'])(
    'show %s, dark where the system is',
    async (place) => {
      await library.evaluate((hash: string) => location.assign(hash), `#/${place}`);
      await library.toFront();
      await library.waitFor((hash: string) => location.hash.startsWith(hash), `#/${place}`);
      await library.waitFor(() => document.querySelector('h1')?.checkVisibility());
      const light = await brightness();
      await makeDark(firefox, true);
      await expect.poll(brightness).toBeLessThan(0.3);
      await makeDark(firefox, false);
      await expect.poll(brightness).toBeGreaterThan(0.7);
      expect(light).toBeGreaterThan(0.7);
    },
  );

  it.each(['popup.html?tabId=', 'sidepanel.html?tabId='])('have nothing that axe finds: %s', async (page) => {
    const own = await firefox.openOwn(`${page}${await firefox.tabIdOf(url)}`);
    await own.waitFor(() => document.querySelector('.claim'));
    expect(await own.run<string[]>(`${axe} ${findFaults}`)).toEqual([]);
    await own.close();
  });

  it('speak Arabic from the right where the browser does', async () => {
    await firefox.inWindow(speakLanguage, 'ar');
    const settings = await firefox.openOwn('library.html#/settings');
    await settings.waitFor(() => document.querySelector('h1')?.textContent === 'الإعدادات');
    expect(
      await settings.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
    ).toEqual(['ar', 'rtl']);
    const commands = await settings.evaluate(() => chrome.commands.getAll());
    expect(commands.map(({ description }) => description)).toContain('فتح اللوحة الجانبية');
  });
});

it('nothing of ours has asked for anything outside', async () => {
  expect(await firefox.inWindow('return globalThis.secondSourceAsked;')).toEqual([]);
});

function countMarks(): number {
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
}

/** Selects the first of these words on the article and opens the menu of the page on them. */
async function openMenuOn(words: string): Promise<void> {
  await article.toFront();
  const { x, y } = await article.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`${wanted} does not stand on the page`);
  }, words);
  await article.pointAt(x, y, 'right');
}

/** As Firefox does after half a minute without work. */
async function putToSleep(): Promise<void> {
  await until(
    () =>
      firefox.inWindow<boolean>(`
        await extension.terminateBackground();
        return extension.backgroundState === 'stopped';`),
    'the background sleeps',
  );
}

/** Notes every request that one of our pages or scripts makes, wherever it goes. */
async function watchRequests(): Promise<void> {
  await firefox.inWindow(`
    globalThis.secondSourceAsked = [];
    Services.obs.addObserver((subject) => {
      const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
      const by = [loadInfo?.loadingPrincipal?.addonId, loadInfo?.triggeringPrincipal?.addonId];
      if (by.includes(extension.id)) globalThis.secondSourceAsked.push(URI.spec);
    }, 'http-on-modify-request');`);
}

/** Of the library's ground, from 0 to 1. */
async function brightness(): Promise<number> {
  return library.evaluate(() => {
    const grounds = [document.body, document.documentElement].map(
      (each) => getComputedStyle(each).backgroundColor,
    );
    const colour = grounds.find((each) => each !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)';
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    return parts.reduce((sum, part) => sum + part, 0) / (3 * 255);
  });
}

/** What the address bar offers of ours beyond the question itself. */
const askAddressBar = `
  window.gURLBar.focus();
  window.gURLBar.search(given[0]);
  const { results } = await window.gURLBar.lastQueryContextPromise;
  return results
    .filter(({ providerName, heuristic }) => providerName.endsWith('Omnibox') && !heuristic)
    .map(({ payload }) => payload.content);`;

/** What it holds of ours, once it is complete. */
const lookIntoPrivateWindow = `
  const { PrivateBrowsingUtils } =
    ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  const hidden = window.OpenBrowserWindow({ private: true });
  await new Promise((resolve) => hidden.addEventListener('load', resolve, { once: true }));
  await hidden.delayedStartupPromise;
  const ours = (id) => id.includes('second-source');
  const found = {
    isPrivate: PrivateBrowsingUtils.isWindowPrivate(hidden),
    mayRead: WebExtensionPolicy.getByID(extension.id).privateBrowsingAllowed,
    buttons: [...hidden.document.querySelectorAll('[id]')].map(({ id }) => id).filter(ours),
    sidebars: [...hidden.SidebarController.sidebars.keys()].filter(ours),
  };
  hidden.close();
  return found;`;

const findFaults = `
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join(', '));`;

/** As a reader's browser in this language; ours starts again and takes its words anew. */
const speakLanguage = `
  Services.locale.availableLocales = [given[0], 'en-US'];
  Services.locale.requestedLocales = [given[0]];
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(extension.id);
  await addon.disable();
  await addon.enable();
  await WebExtensionPolicy.getByID(addon.id).readyPromise;`;
