import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, type Extension } from '@/builder/open-extension';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { articlePage } from '@/tests/support/article-page';
import { checkedState } from '@/tests/support/ask-as-panel';
import { openAside } from './hostile/aside';

/** What a reader's own pack finds on a page, and that the page cannot find it out. */
const file = resolve(import.meta.dirname, '../quality/training/storm/pack.json');
const pack = JSON.parse(readFileSync(file, 'utf8')) as ClaimPack;
const known = [
  'Storm Ilse made landfall near Ostrey on 4 September 2025.',
  'Gusts of Storm Ilse reached 180 kilometres an hour.',
];
const shared = 'Vladimir Putin was not asked about the weather.';
const html = articlePage({
  title: 'After the storm',
  date: '2025-09-06',
  paragraphs: [
    ...known,
    shared,
    ...Array.from(
      { length: 6 },
      () => 'The harbour office counts the boats that lie on the wrong side of the pier.',
    ),
  ],
});

let extension: Extension;
let article: Page;
let library: Page;

beforeAll(async () => {
  extension = await openExtension();
  article = await extension.openArticle('https://www.bbc.com/news/articles/after-the-storm', html);
  library = await extension.context.newPage();
  await library.goto(`chrome-extension://${extension.id}/library.html#/packs`);
});
afterAll(async () => {
  await extension.close();
});

describe('a pack that the reader imports', () => {
  it('is unknown before, and the page is as it came', async () => {
    await expect.poll(() => marks(article), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
    expect(await claimsOf()).toEqual([]);
    expect(await addedElements()).toBe(0);
  });

  it('is shown with its counts first, and installed when the reader says so', async () => {
    await library.locator('input[type=file]').first().setInputFiles(file);
    await library
      .getByText(new RegExp(`${pack.claims.length} claims`))
      .first()
      .waitFor();
    await library.getByRole('button', { name: 'Install', exact: true }).click();
    await library
      .getByRole('heading', { name: new RegExp(pack.title) })
      .first()
      .waitFor();
  });

  it('marks open pages at once, in a layer that no page can read', async () => {
    await expect.poll(claimsOf, { timeout: 15_000 }).toEqual(known);
    await expect.poll(addedElements).toBe(1);
    // What the page can read is what it could read before.
    expect(await marks(article)).toEqual(['Vladimir Putin']);
    const seen = await article.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent ?? '',
        inside: host?.childElementCount ?? 0,
      };
    });
    expect(seen).toEqual({ root: null, text: '', inside: 0 });
  });

  it('paints where the sentences stand', async () => {
    const before = await picture(known[0] ?? '');
    await setPack(false);
    await expect.poll(addedElements, { timeout: 10_000 }).toBe(0);
    expect(await claimsOf()).toEqual([]);
    const without = await picture(known[0] ?? '');
    expect(before.equals(without)).toBe(false);
    await setPack(true);
    await expect.poll(addedElements, { timeout: 10_000 }).toBe(1);
  });

  it('goes with its removal, and comes back with undo', async () => {
    await library.bringToFront();
    await library.getByRole('button', { name: new RegExp(`Remove ${pack.title}`) }).click();
    await expect.poll(addedElements, { timeout: 10_000 }).toBe(0);
    await library.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(addedElements, { timeout: 10_000 }).toBe(1);
    await expect.poll(claimsOf, { timeout: 10_000 }).toEqual(known);
  });
});

/** The sentences that popup and panel list, in page order. */
async function claimsOf(): Promise<readonly string[]> {
  const { text, check } = await checkedState(extension, article);
  return check.matches.map(({ start, end }) => text.slice(start, end));
}

async function marks(page: Page): Promise<readonly string[]> {
  return (await openAside(page)).markedWords();
}

/** Elements beside head and body: where our one host is put. */
async function addedElements(): Promise<number> {
  return article.evaluate(() => document.documentElement.children.length - 2);
}

async function setPack(on: boolean): Promise<void> {
  await library.bringToFront();
  const use = library.getByRole('switch', { name: new RegExp(pack.title) });
  if ((await use.isChecked()) !== on) await use.click();
}

async function picture(sentence: string): Promise<Buffer> {
  await article.bringToFront();
  return article.getByText(sentence).screenshot({ animations: 'disabled' });
}
