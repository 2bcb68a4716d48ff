import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedWords, openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { checkedState } from '@/tests/support/ask-as-panel';

/** The whole product on an article of our own: what a new reader does in the first five minutes. */
const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');
const url = 'https://www.bbc.com/news/articles/after-the-talks';

let extension: Extension;
let article: Page;
let untouched: string;

beforeAll(async () => {
  extension = await openExtension();
  article = await extension.openArticle(url, html);
  untouched = await dom(article);
  await waitForMarks(article);
});
afterAll(async () => {
  await extension.close();
});

describe('reading the sample article', () => {
  it('marks claims and actors without touching the page', async () => {
    const state = await checkedState(extension, article);
    const marked = Object.values(await markedWords(article)).flat();
    for (const match of state.check.matches) {
      expect(marked).toContain(state.text.slice(match.start, match.end).replace(/\s+/g, ' ').trim());
    }
    expect(state.check.report).toBeNull();
    expect(await dom(article)).toBe(untouched);
  });

  it.each([
    ['witkoff-met-putin-25-april', 'corroborated', ['bloomberg-2025-04-25', 'moscow-2025-04-26']],
    ['zelensky-will-not-give-up-crimea', 'contested', ['moscow-2025-04-26']],
    ['moskalik-killed-by-car-bomb', 'corroborated', ['bloomberg-2025-04-25', 'moscow-2025-04-26']],
    ['putin-rejected-us-ceasefire', 'conflicting', ['moscow-2025-04-26']],
    ['kyiv-strikes-killed-at-least-12', 'conflicting', ['bloomberg-2025-04-25', 'watan-2025-04-25']],
  ])('recognises %s as %s', async (claim, verdict, reports) => {
    const { check } = await checkedState(extension, article);
    const match = check.matches.find((each) => each.claim.id === claim);
    expect(match?.verdict).toBe(verdict);
    const items = [...(match?.corroborating ?? []), ...(match?.conflicting ?? [])];
    expect(items.map((item) => item.report)).toEqual(expect.arrayContaining(reports));
    expect(match?.why).not.toEqual([]);
  });

  it('says nothing of what no report covers', async () => {
    const state = await checkedState(extension, article);
    const covered = state.check.matches.map((match) => state.text.slice(match.start, match.end)).join(' ');
    for (const words of ['ferries run', 'Nobody has shown', 'steppe']) expect(covered).not.toContain(words);
    const { sentences, corroborated, conflicting, contested, single } = state.check.counts;
    expect(corroborated + conflicting + contested + single).toBeLessThan(sentences);
  });

  it('opens a card over a mark, the only thing ever added, and takes it away again', async () => {
    await hover(article, 'Volodymyr');
    await expect.poll(() => addedElements(article)).toBe(1);
    await article.keyboard.press('Escape');
    await article.mouse.move(5, 5);
    await expect.poll(() => addedElements(article)).toBe(0);
    expect(await dom(article)).toBe(untouched);
  });
});

describe('the popup on the sample article', () => {
  it('lists the claims with the reports for and against', async () => {
    const popup = await extension.openPopup(article);
    await popup.getByRole('heading', { name: /Four visits/ }).waitFor();
    await popup.getByRole('button', { name: /refuses to give up Crimea/ }).click();
    await expect.poll(() => popup.getByText('Also reported by').count()).toBeGreaterThan(0);
    await expect.poll(() => popup.getByText('Disputed by the parties').count()).toBeGreaterThan(0);
    await popup.close();
  });

  it('looks up a claim while one types and opens it by keyboard', async () => {
    const popup = await extension.openPopup(article);
    await popup.getByRole('heading', { name: /Four visits/ }).waitFor();
    await popup.keyboard.press('/');
    await popup.keyboard.type('crimea stay');
    await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
    await expect.poll(async () => popup.getByRole('option').first().textContent()).toMatch(/Crimea/);
    await popup.keyboard.press('Enter');
    await expect.poll(() => popup.getByText(/Time/).count()).toBeGreaterThan(0);
    await popup.close();
  });

  it('shows nothing known where nothing is known, and says what the packs cover', async () => {
    const other = await extension.openArticle('https://www.bbc.com/news/articles/harbour', harbour());
    const popup = await extension.openPopup(other);
    await expect
      .poll(async () => popup.locator('body').textContent())
      .toMatch(/as of (26\sApril|April\s26,)\s2025/);
    expect(await popup.getByRole('listitem').filter({ hasText: 'Corroborated' }).count()).toBe(0);
    await popup.close();
    await other.close();
  });
});

describe('notes', () => {
  it('keeps a note on the page and lists it again in a new panel', async () => {
    const panel = await extension.openSidePanel(article);
    await panel.getByRole('tab', { name: /Notes/ }).click();
    await panel
      .getByRole('button', { name: /Write a note|New note/ })
      .first()
      .click();
    await panel.getByLabel('Note', { exact: true }).fill('Ask the desk where the figure comes from.');
    await expect.poll(async () => panel.getByRole('status').first().textContent()).toMatch(/Draft kept/);
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await panel.close();
    const again = await extension.openSidePanel(article);
    await again.getByRole('tab', { name: /Notes 1/ }).click();
    await again.getByText('Ask the desk where the figure comes from.').waitFor();
    await again.close();
  });
});

it('sends nothing anywhere', () => {
  expect(extension.refused.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([]);
});

function dom(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Elements beside head and body: where the card's host is put. */
function addedElements(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.children.length - 2);
}

async function hover(page: Page, words: string): Promise<void> {
  const place = page.getByText(words).first();
  await place.scrollIntoViewIfNeeded();
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 3);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`${wanted} does not stand on the page`);
  }, words);
  await page.mouse.move(point.x - 40, point.y);
  await page.mouse.move(point.x, point.y, { steps: 4 });
}

function harbour(): string {
  const paragraph =
    'The harbour has seen its first warm weekend, and the ferries run on the summer timetable again. A spokeswoman for the harbour office said that the new pier would open to walkers in June, once the railings have been painted.';
  return `<!doctype html><html lang="en"><head><title>Ferries run again</title><meta property="og:type" content="article"></head>
<body><article><h1>Ferries run on the summer timetable</h1>${`<p>${paragraph}</p>`.repeat(6)}</article></body></html>`;
}
