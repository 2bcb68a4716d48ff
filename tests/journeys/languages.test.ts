import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openExtension, waitForMarks, type Extension } from '@/builder/open-extension';

const root = resolve(import.meta.dirname, '../..');
const html = readFileSync(resolve(root, 'assets/samples/after-the-talks.html'), 'utf8');

/** Texts without plural forms. */
type Texts = Readonly<Record<string, string>>;

function catalogueOf(language: string): Texts {
  return JSON.parse(readFileSync(resolve(root, `assets/languages/${language}.json`), 'utf8')) as Texts;
}

describe.each([
  { language: 'de', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
])('a browser in $language', { timeout: 120_000 }, ({ language, direction }) => {
  it('has the toolbar, the popup and the library in its language, and the reports in theirs', async () => {
    const extension = await openExtension({ language });
    try {
      const words = catalogueOf(language);
      const article = await extension.openArticle('https://www.bbc.com/news/articles/after-the-talks', html);
      await waitForMarks(article);
      const popup = await extension.openPopup(article);
      expect(await directionOf(popup)).toBe(direction);
      expect(await popup.title()).toContain(words['title.popup']);
      await popup
        .getByText(words['verdict.conflicting'] ?? '', { exact: false })
        .first()
        .waitFor();
      await popup.getByText('Putin', { exact: false }).first().waitFor();
      expect(await titleOfButton(extension, article)).toMatch(/^\P{L}*Second Source.*\d/su);
      expect(await titleOfButton(extension, article)).not.toContain('known claims');

      const library = await extension.context.newPage();
      await library.goto(`chrome-extension://${extension.id}/library.html#/claims`);
      expect(await directionOf(library)).toBe(direction);
      await library
        .getByText(words['library.matrix'] ?? '', { exact: false })
        .first()
        .waitFor();
    } finally {
      await extension.close();
    }
  });
});

async function directionOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).direction);
}

async function titleOfButton(extension: Extension, page: Page): Promise<string> {
  const tabId = await extension.tabIdOf(page);
  const worker = await extension.worker();
  return worker.evaluate(async (tab) => chrome.action.getTitle({ tabId: tab }), tabId);
}
