import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, type Extension } from '@/builder/open-extension';
import { checkedState } from '@/tests/support/ask-as-panel';
import { openAside } from './hostile/aside';
import { article, claims, paragraphs } from './hostile/trial';

const { met, bomb, crimea } = claims;
const editor = `<div id="editor" contenteditable="true"><p>Write here.</p></div>`;
const html = article({ body: paragraphs([met, bomb, crimea]) + editor });

let extension: Extension;
/** The same page, read by the extension and not. */
let read: Page;
let unread: Page;

beforeAll(async () => {
  extension = await openExtension();
  read = await extension.openArticle('https://www.bbc.com/news/articles/undisturbed', html);
  unread = await extension.openArticle('https://control.example/undisturbed', html);
});
afterAll(async () => {
  await extension.close();
});

describe('what a reader does on a marked page', () => {
  it('happens while three sentences are marked', async () => {
    await expect.poll(() => marked(read), { timeout: 20_000 }).toEqual([bomb, met, crimea].toSorted());
  });

  it('copies the same words', async () => {
    const copy = (page: Page): Promise<string> =>
      page.evaluate(() => {
        document.getSelection()?.selectAllChildren(document.body);
        const words = String(document.getSelection());
        document.getSelection()?.removeAllRanges();
        return words;
      });
    expect(await copy(read)).toBe(await copy(unread));
  });

  it('finds the same words as often', async () => {
    const count = (page: Page): Promise<number> =>
      page.evaluate(() => {
        document.getSelection()?.removeAllRanges();
        let found = 0;
        // Chromium's find-in-page as scripts may use it.
        const { find } = window as unknown as { find: (words: string) => boolean };
        while (found < 50 && find('Moscow')) found += 1;
        document.getSelection()?.removeAllRanges();
        return found;
      });
    const found = await count(read);
    expect(found).toBeGreaterThan(1);
    expect(found).toBe(await count(unread));
  });

  it('hears the same page through a screen reader', async () => {
    expect(await accessibleText(read)).toEqual(await accessibleText(unread));
  });

  it('types two hundred letters into an editor, and it holds what it would hold', async () => {
    const letters = `${met} ${bomb} `.repeat(2).slice(0, 200);
    const type = async (page: Page): Promise<string> => {
      await page.bringToFront();
      await page.locator('#editor p').click();
      await page.keyboard.press('End');
      await page.keyboard.type(letters);
      return page.locator('#editor').innerHTML();
    };
    expect(await type(read)).toBe(await type(unread));
    await read.waitForTimeout(1500);
    expect(await marked(read)).toEqual([bomb, met, crimea].toSorted());
  });
});

describe('a page that changes under the marks', () => {
  it('loses a mark at once when a word of the sentence becomes another', async () => {
    await changeText(read, 'car bomb', 'garden hose');
    await expect.poll(() => marked(read), { timeout: 5000 }).toEqual([met, crimea].toSorted());
    await changeText(read, 'garden hose', 'car bomb');
    await expect.poll(() => marked(read), { timeout: 5000 }).toEqual([bomb, met, crimea].toSorted());
  });

  it('keeps no mark on words that a translator has replaced, and is read in the new language', async () => {
    await read.evaluate(() => {
      document.documentElement.lang = 'de';
      for (const paragraph of document.querySelectorAll('article > p')) {
        // As translators do: the words in two elements more.
        const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        inner.textContent = 'Das steht nun anders hier.';
        outer.append(inner);
        paragraph.replaceChildren(outer);
      }
    });
    await expect.poll(() => marked(read), { timeout: 5000 }).toEqual([]);
    const messages: string[] = [];
    read.on('pageerror', (error) => messages.push(error.message));
    await read.waitForTimeout(500);
    expect(messages).toEqual([]);
  });

  it('counts what it holds now', async () => {
    const again = await extension.openArticle('https://www.bbc.com/news/articles/undisturbed-again', html);
    const before = await checkedState(extension, again);
    await again.evaluate((sentence) => {
      const added = Object.assign(document.createElement('p'), { textContent: sentence });
      document.querySelector('article')?.append(added);
    }, bomb);
    await expect
      .poll(async () => (await checkedState(extension, again)).check.matches.length, { timeout: 10_000 })
      .toBe(before.check.matches.length + 1);
  });
});

async function marked(page: Page): Promise<readonly string[]> {
  const words = await (await openAside(page)).markedWords();
  return words.filter((text) => text.split(' ').length > 6).toSorted();
}

async function changeText(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([before, after]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('[contenteditable]') !== null) continue;
        node.nodeValue = (node.nodeValue ?? '').replace(before ?? '', after ?? '');
      }
    },
    [from, to],
  );
}

/** Role and name of everything that a screen reader meets, in order. */
async function accessibleText(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map(({ role, name }) => `${String(role?.value)}: ${String(name?.value)}`);
}
