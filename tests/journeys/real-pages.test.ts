import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedWords, openExtension, type Extension } from '@/builder/open-extension';
import { checkedOrNot } from '@/tests/support/ask-as-panel';
import { hasShared, saySkipped, sharedFolder } from '@/tests/support/shared-folder';

const folder = join(sharedFolder, 'data/pages');
const names = hasShared ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
saySkipped(32);

/** Some name somebody whom the bundled pack knows; none tells its story, so no claim may be marked on any. */
describe.runIf(hasShared)('real pages of other stories', () => {
  let extension: Extension;
  let read = 0;
  beforeAll(async () => {
    extension = await openExtension();
  });
  afterAll(async () => {
    await extension.close();
  });

  it.each(names)('%s: no error, not a byte changed, no claim marked', async (name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const url = `https://www.bbc.com/news/${name.replace(/\W+/g, '-')}`;
    const errors: string[] = [];
    const page = await extension.context.newPage();
    // The pages' own scripts would change the page too, so they are kept from running: what differs then is ours.
    await page.route(url, (route) =>
      route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
      }),
    );
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const before = await serialised(page);
    const state = await checkedOrNot(extension, page);
    await page.waitForTimeout(300);
    expect(await serialised(page)).toBe(before);
    expect(errors.filter((message) => message.includes('chrome-extension'))).toEqual([]);
    if (state.status === 'checked') {
      read += 1;
      expect(state.check.matches.map((match) => state.text.slice(match.start, match.end))).toEqual([]);
      const marked = Object.values(await markedWords(page)).flat();
      const mentions = state.check.actors.flatMap((actor) =>
        actor.mentions.map((mention) => state.text.slice(mention.start, mention.end)),
      );
      for (const words of marked) expect(mentions).toContain(words);
    }
    await page.close();
  });

  it('read most of them as articles, so that nothing above passed for want of reading', () => {
    expect(read).toBeGreaterThanOrEqual(26);
  });

  async function serialised(page: Page): Promise<string> {
    return page.evaluate(() => document.documentElement.outerHTML);
  }
});
