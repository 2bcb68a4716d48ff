import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, Worker } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, waitForMarks, type Extension } from '@/builder/open-extension';

/**
 * Menu, address bar and commands are the browser's own: no page and no driver can press them. Here their events are set
 * off in the worker, as the browser sets them off, and reach whatever has registered for them.
 */
const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');

let extension: Extension;
let worker: Worker;
let article: Page;
let tabId: number;

beforeAll(async () => {
  extension = await openExtension();
  worker = await extension.worker();
  article = await extension.openArticle('https://www.bbc.com/news/articles/asked', html);
  await waitForMarks(article);
  tabId = await extension.tabIdOf(article);
  await article.bringToFront();
});
afterAll(async () => {
  await extension.close();
});

describe('the menu over a selection', () => {
  it('has its two entries', async () => {
    for (const id of ['look-up-selection', 'note-on-selection']) {
      // To change an entry that is not there is an error.
      expect(
        await worker.evaluate((menu) => chrome.contextMenus.update(menu, {}).then(() => 'there', String), id),
      ).toBe('there');
    }
  });

  it('looks the words up in the popup', async () => {
    await emit('contextMenus.onClicked', [
      { menuItemId: 'look-up-selection', selectionText: ' Crimea   will stay ' },
      await tab(),
    ]);
    await expect.poll(lookUps).toEqual(['Crimea will stay']);
  });
});

describe('the keyword in the address bar', () => {
  it('suggests claims with the words set off', async () => {
    const suggested = await suggestionsFor('crimea');
    expect(suggested.length).toBeGreaterThan(2);
    for (const { description } of suggested) expect(description).toMatch(/<match>Crimea<\/match>/);
  });

  it('opens the chosen claim in the library', async () => {
    const [first] = await suggestionsFor('crimea');
    await emit('omnibox.onInputEntered', [first?.content, 'newForegroundTab']);
    await expect.poll(() => addresses('library.html#/claims/')).toHaveLength(1);
    const page = extension.context.pages().find((each) => each.url().includes('#/claims/'));
    await page?.getByRole('heading', { name: first?.content ?? '' }).waitFor();
    await page?.close();
  });
});

describe('the commands of the manifest', () => {
  it('are as many as the browser lets the reader give keys of his own', async () => {
    const names = await worker.evaluate(async () => (await chrome.commands.getAll()).map(({ name }) => name));
    expect(names).toEqual(
      expect.arrayContaining([
        'next-claim',
        'previous-claim',
        'next-conflict',
        'toggle-marks',
        'look-up-selection',
        'open-panel',
        'write-note',
      ]),
    );
  });

  it('go through the claims of the page, and hide its marks', async () => {
    await article.bringToFront();
    const before = await passages();
    await emit('commands.onCommand', ['next-claim', await tab()]);
    await expect.poll(passages).toBe(before + 1);
    await emit('commands.onCommand', ['toggle-marks', await tab()]);
    await expect.poll(passages).toBe(0);
    await emit('commands.onCommand', ['toggle-marks', await tab()]);
    await expect.poll(passages).toBe(before + 1);
  });

  it('look up what is selected on the page', async () => {
    await article.evaluate(() => {
      const title = document.querySelector('h1');
      if (title !== null) getSelection()?.selectAllChildren(title);
    });
    await emit('commands.onCommand', ['look-up-selection', await tab()]);
    await expect.poll(lookUps).toContainEqual(expect.stringMatching(/^Four visits/));
  });
});

type Dispatching = { readonly dispatch: (...values: readonly unknown[]) => void };

/** `event` by its name under `chrome`. */
async function emit(event: string, values: readonly unknown[]): Promise<void> {
  await worker.evaluate(
    ([path, given]) => {
      let at: unknown = chrome;
      for (const part of path.split('.')) at = Reflect.get(Object(at), part);
      (at as Dispatching).dispatch(...given);
    },
    [event, values] as const,
  );
}

type Suggestion = { readonly content: string; readonly description: string };

async function suggestionsFor(text: string): Promise<readonly Suggestion[]> {
  return worker.evaluate(
    (typed) =>
      new Promise<readonly Suggestion[]>((suggest) => {
        (chrome.omnibox.onInputChanged as unknown as Dispatching).dispatch(typed, suggest);
      }),
    text,
  );
}

function tab(): Promise<unknown> {
  return worker.evaluate((id): Promise<unknown> => chrome.tabs.get(id), tabId);
}

/** What popups, real ones or in a tab, are looking up. */
async function lookUps(): Promise<readonly string[]> {
  return (await addresses('popup.html?query=')).map(
    (address) => new URL(address).searchParams.get('query') ?? '',
  );
}

async function addresses(part: string): Promise<readonly string[]> {
  const session = await extension.context.newCDPSession(article);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.map(({ url }) => url).filter((url) => url.includes(part));
}

function passages(): Promise<number> {
  return article.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}
