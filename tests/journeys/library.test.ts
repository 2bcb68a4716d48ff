import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { makeClaim, makeEvidence, makePack, makeReport } from '@/tests/core/claims/weigh-fixtures';
import { findBarriers } from '@/tests/support/find-barriers';

/** The library as a reader uses it: looking things up, comparing, bringing packs and articles. */
const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');
const url = 'https://www.bbc.com/news/articles/after-the-talks';
const pack = 'witkoff-talks-2025';

let extension: Extension;
let article: Page;
let library: Page;

beforeAll(async () => {
  extension = await openExtension();
  article = await extension.openArticle(url, html);
  await waitForMarks(article);
  library = await extension.context.newPage();
});
afterAll(async () => {
  await extension.close();
});

async function open(hash: string): Promise<void> {
  await library.goto('about:blank');
  await library.goto(`chrome-extension://${extension.id}/library.html${hash}`);
  await library.locator('main h1').first().waitFor();
  // Until the packs are read there is a heading too, and nothing below it.
  await library.getByText('Opening the library …').waitFor({ state: 'detached' });
}

/** Every surface of the library. */
const places = [
  '#/welcome',
  '#/claims',
  '#/claims?verdict=conflicts&words=ceasefire',
  `#/claims/${pack}/zelensky-will-not-give-up-crimea`,
  '#/reports',
  `#/reports/${pack}/bloomberg-2025-04-25`,
  `#/claims/${pack}/never-claimed`,
  '#/matrix',
  `#/matrix/${pack}/zelensky-will-not-give-up-crimea`,
  '#/timeline',
  '#/actors',
  `#/actors/${pack}/volodymyr-zelensky`,
  '#/packs',
  '#/packs/add',
  '#/settings',
  '#/help',
];

describe.each([
  { name: 'in a wide window', width: 1600, height: 900, scheme: 'light' as const },
  { name: 'in a narrow window in the dark', width: 320, height: 640, scheme: 'dark' as const },
])('$name', ({ width, height, scheme }) => {
  it.each(places)('%s has no barriers and nothing beside the window', async (hash) => {
    await library.setViewportSize({ width, height });
    await library.emulateMedia({ colorScheme: scheme });
    await open(hash);
    expect(await findBarriers(library)).toEqual([]);
    expect(
      await library.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

describe('looking something up', () => {
  it('finds a claim by two words and opens its conflict in under five keys', async () => {
    await library.setViewportSize({ width: 1280, height: 900 });
    await open('#/help');
    await library.keyboard.press('/');
    await library.keyboard.type('unconditional ceasefire');
    await library.getByRole('option').first().waitFor();
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('ArrowUp');
    await library.keyboard.press('Enter');
    await expect.poll(() => library.url()).toMatch(/#\/claims\/.+ceasefire/);
    await library.getByRole('heading', { name: /^Conflicts with/ }).waitFor();
    await expect.poll(() => library.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('marks the words that were found, best first', async () => {
    await open('#/claims?words=ceasefire+putin');
    const first = library.getByRole('list', { name: 'Claims' }).getByRole('link').first();
    await expect
      .poll(() => first.locator('.claim-text b').allTextContents())
      .toEqual(
        expect.arrayContaining([expect.stringMatching(/^Putin$/i), expect.stringMatching(/^ceasefire$/i)]),
      );
  });

  it('stands where it was left when one comes back', async () => {
    await open('#/claims');
    await library.evaluate(() => scrollTo(0, 2400));
    await library.getByRole('list', { name: 'Claims' }).getByRole('link').nth(40).click();
    await expect.poll(() => library.evaluate(() => scrollY)).toBe(0);
    await library.goBack();
    await expect.poll(() => library.evaluate(() => scrollY)).toBe(2400);
  });
});

describe('going about', () => {
  it('stands where it stood when the window is loaded anew', async () => {
    await open('#/claims');
    await library.evaluate(() => scrollTo(0, 1800));
    await library.reload();
    await library.locator('main h1').first().waitFor();
    await expect.poll(() => library.evaluate(() => scrollY)).toBe(1800);
  });

  it('begins a section anew by the link of the section that is open', async () => {
    await open('#/claims');
    await library.getByRole('searchbox', { name: 'Words' }).fill('ceasefire');
    await expect.poll(() => library.url()).toContain('words=ceasefire');
    await library.getByRole('link', { name: /^Claims/ }).click();
    await expect.poll(() => library.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('');
    expect(library.url()).toMatch(/#\/claims$/);
  });

  it('moves nothing when the numbers of the sections arrive in a narrow window', async () => {
    const narrow = await extension.context.newPage();
    await narrow.setViewportSize({ width: 320, height: 640 });
    await narrow.goto(`chrome-extension://${extension.id}/library.html#/timeline`);
    await narrow.getByRole('link', { name: /^Packs 1$/ }).waitFor();
    const moved = await narrow.evaluate(
      () =>
        new Promise<number>((done) => {
          const shifts = (list: { getEntries: () => PerformanceEntryList }) =>
            list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0);
          new PerformanceObserver((list) => done(shifts(list))).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => done(0), 500);
        }),
    );
    expect(moved).toBeLessThan(0.05);
    await narrow.close();
  });

  it('offers ways on where there is nothing any more', async () => {
    await open(`#/claims/${pack}/never-claimed`);
    await library.getByRole('heading', { name: 'There is nothing at this address any more' }).waitFor();
    await library.getByRole('main').getByRole('link', { name: 'Claims' }).click();
    await library.getByRole('heading', { name: 'Claims' }).waitFor();
  });
});

describe('from the words on a page to the matrix and back', () => {
  it('leads to the cell with its words beside it, and back to the article', async () => {
    const popup = await extension.openPopup(article);
    await popup.getByRole('heading', { name: /Four visits/ }).waitFor();
    await popup.getByRole('button', { name: /refuses to give up Crimea/ }).click();
    const opening = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'In the matrix' }).first().click();
    const matrix = await opening;
    const cell = matrix.locator('[role=gridcell][aria-selected=true]');
    await cell.waitFor();
    await expect
      .poll(() => matrix.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('gridcell');
    await matrix.getByRole('complementary', { name: 'Words behind the cell' }).waitFor();
    await matrix.keyboard.press('ArrowRight');
    const beside = matrix.getByRole('complementary', { name: 'Words behind the cell' });
    const claim = await beside.locator('.claim-text').first().textContent();
    await matrix.getByRole('link', { name: 'Open the claim' }).click();
    await matrix.locator('h1', { hasText: claim ?? '' }).waitFor();
    await matrix.goBack();
    await cell.waitFor();
    await matrix.getByRole('button', { name: 'Back to the article' }).click();
    await expect.poll(() => article.evaluate(() => document.visibilityState)).toBe('visible');
    await matrix.close();
    await popup.close();
  });
});

describe('packs', () => {
  const ferry = {
    ...makePack({
      reports: [makeReport({ id: 'island', publisher: 'Island Post', published: '2031-05-02' })],
      claims: [makeClaim({ id: 'sails', text: 'The ferry to Ellery sails again.' })],
      evidence: [makeEvidence({ claim: 'sails', report: 'island' })],
    }),
    id: 'ferry',
    title: 'The ferry',
  };
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

  it('shows what is in a file before it is installed, and takes it back', async () => {
    await open('#/packs');
    await library
      .getByLabel('Import a pack')
      .locator('input')
      .setInputFiles(file('ferry.json', JSON.stringify(ferry)));
    await library.getByRole('heading', { name: 'Install this pack?' }).waitFor();
    expect(await library.getByRole('listitem').filter({ hasText: 'The ferry' }).count()).toBe(0);
    await library.getByRole('button', { name: 'Install' }).click();
    await library.getByText('The ferry is installed.').waitFor();
    await library.getByRole('link', { name: /^Matrix/ }).click();
    await library.getByText(/, in The ferry$/).waitFor();
    await library.getByRole('link', { name: /^Packs/ }).click();
    await library.getByRole('switch', { name: 'Use The ferry' }).uncheck({ force: true });
    await library.getByText('Switched off: nothing is marked from it.').waitFor();
    await library.getByRole('button', { name: 'Remove The ferry' }).click();
    await library.getByText('The ferry is removed.').waitFor();
    await library.getByRole('button', { name: 'Undo' }).click();
    await library.getByRole('button', { name: 'Remove The ferry' }).waitFor();
    await library.getByRole('button', { name: 'Remove The ferry' }).click();
    await library.getByText('The ferry is removed.').waitFor();
  });

  it('says what was expected, what came and what to do, and leaves the library as it was', async () => {
    await open('#/packs');
    const input = library.getByLabel('Import a pack').locator('input');
    await input.setInputFiles(file('notes.json', '{"notes": []}'));
    await library.getByRole('heading', { name: 'notes.json cannot be imported' }).waitFor();
    await library.getByRole('button', { name: 'Close' }).click();
    await input.setInputFiles(file('torn.json', JSON.stringify({ ...ferry, claims: [{ id: 'sails' }] })));
    await library
      .getByRole('alert')
      .getByText(/claims\[0\]/)
      .first()
      .waitFor();
    await library.getByText('Nothing was installed; your library is as it was.').waitFor();
  });

  it('makes a pack of the reader of a pasted article', async () => {
    await open('#/packs/add');
    await library
      .getByLabel('Text of the article')
      .fill(
        'Mayor ends the strike\n\nMayor Mara Lindqvist said on Friday that the strike in Port Ellery is over.\n\nTwelve people were hurt in Port Ellery, the harbour office said.',
      );
    await library.getByRole('button', { name: 'Look at the draft' }).click();
    await library.getByRole('checkbox').first().waitFor();
    await library.getByRole('checkbox').first().uncheck();
    await library.getByRole('button', { name: /^Add \d statement/ }).dblclick();
    await library.getByText('Articles that I added is installed.').waitFor();
    await library.getByText(/read by nobody since/).waitFor();
  });

  it('takes the text of the page from which one came', async () => {
    await open(`#/packs/add?tab=${await extension.tabIdOf(article)}`);
    await library.getByText('Taken from the page that you came from.').waitFor();
    expect(await library.getByLabel('Text of the article').inputValue()).toContain('Crimea');
  });
});

it('sends nothing anywhere', () => {
  expect(extension.refused.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([]);
});
