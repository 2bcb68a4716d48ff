import type AxeCore from 'axe-core';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { readNotesFile } from '@/core/notes/read-notes-file';
import { checkedState } from '@/tests/support/ask-as-panel';
import { inFull } from '@/tests/support/prove';

/** Notes from the first key to a file in another profile, as a reader takes them. */
const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');
const address = 'https://www.bbc.com/news/articles/after-the-talks';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** So many notes, so many milliseconds: what a list may take. */
const many = 10_000;

let extension: Extension;
let article: Page;
let panel: Page;
let library: Page;

beforeAll(async () => {
  extension = await openExtension();
  extension.context.setDefaultTimeout(10_000);
  article = await extension.openArticle(address, html);
  await waitForMarks(article);
  await checkedState(extension, article);
  panel = await extension.openSidePanel(article);
  await panel.getByRole('tab', { name: /^Notes/ }).click();
});
afterAll(async () => {
  await extension.close();
});

describe('a note', () => {
  it('begins at the selected words by the menu, and the page learns nothing of it', async () => {
    const words = await select(article, 'eleven people');
    await fromMenu(article, words);
    await panel.locator('.editor .anchor', { hasText: words }).waitFor();
    expect(await panel.getByText('Tied to these words on this page.').count()).toBe(1);
    await write('By menu.');
    await save();
    expect(await row('By menu.').locator('.on').textContent()).toBe(words);
    expect(await article.content()).not.toContain('By menu.');
  });

  it('begins at the selected words by a key of the browser', async () => {
    const words = await select(article, 'constructive');
    await fromKey(article);
    await panel.locator('.editor .anchor', { hasText: words }).waitFor();
    await write('By key.');
    await panel.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
    await row('By key.').waitFor();
  });

  it('begins at the selected words by the button, and on the page as a whole where none are', async () => {
    await select(article, 'Crimea');
    await panel.getByRole('button', { name: 'Write a note' }).click();
    await panel.locator('.editor .anchor', { hasText: 'Crimea' }).waitFor();
    await panel.getByRole('button', { name: 'Tie to the page only' }).click();
    await panel.getByText('Tied to this page.').waitFor();
    await panel.getByRole('button', { name: 'Discard draft' }).click();
    await article.evaluate(() => getSelection()?.removeAllRanges());
    await panel.getByRole('button', { name: 'Write a note' }).click();
    await panel.getByText('Tied to this page.').waitFor();
    await write('On the page.');
    await panel.getByRole('combobox', { name: 'Label' }).selectOption('check');
    await panel.getByRole('combobox', { name: 'Tags' }).fill('talks, crimea,');
    await save();
    expect(await row('On the page.').textContent()).toMatch(/To check.*#talks.*#crimea/);
  });

  it('on a claim is told beside the claim wherever it is recognised', async () => {
    await panel.getByRole('tab', { name: /^Claims/ }).click();
    const open = panel.locator('.claim.open').first();
    const text = (await open.locator('.head .claim-text').textContent()) ?? '';
    await open.getByRole('button', { name: 'Write a note' }).click();
    await write('On the claim.');
    await save();
    const other = await extension.openArticle('https://www.reuters.com/world/after-the-talks', html);
    await waitForMarks(other);
    const popup = await extension.openPopup(other);
    await popup.locator('.claim', { hasText: text }).first().getByText('1 note', { exact: true }).waitFor();
    await popup.getByRole('button', { name: /note/ }).last().click();
    await popup.locator('.note', { hasText: 'On the claim.' }).waitFor();
    // The very words stand here as well, so it is told where it was written.
    expect(await popup.locator('.note', { hasText: 'On the claim.' }).textContent()).toContain(address);
    await popup.close();
    await other.close();
    await panel.bringToFront();
  });

  it('stands in page order or newest first, and leads back to its words', async () => {
    await panel.getByRole('tab', { name: /^Notes/ }).click();
    const bodies = () => panel.locator('.note .text').allTextContents();
    const inOrder = await bodies();
    await panel.getByRole('button', { name: 'Newest first' }).click();
    expect(await bodies()).not.toEqual(inOrder);
    await panel.getByRole('button', { name: 'In page order' }).click();
    await article.evaluate(() => scrollTo(0, 0));
    await row('By menu.').getByRole('button', { name: 'Show on page' }).click();
    await expect.poll(() => article.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

describe('what was written', () => {
  it('is changed, compared with what it said before, and brought back', async () => {
    await change('By menu.', 'By menu, and then again.');
    await row('By menu, and then again.').getByRole('button', { name: 'History' }).click();
    expect(await panel.locator('.diff ins').first().textContent()).toContain('and then again');
    await panel.getByRole('button', { name: /^Revision 1/ }).click();
    await panel.getByRole('button', { name: 'Make this the newest again' }).click();
    await row('By menu.').waitFor();
    await row('By menu.').getByRole('button', { name: 'History' }).click();
    expect(await panel.getByRole('heading', { name: /^Revisions/ }).textContent()).toContain('3');
    await panel.getByRole('button', { name: 'Back to the notes' }).click();
  });

  it('goes to the trash, comes back at once, and comes back from the library', async () => {
    await row('By key.').getByRole('button', { name: 'Move to trash' }).click();
    await panel.getByText('Moved to the trash').waitFor();
    await panel.keyboard.press('Enter');
    await row('By key.').getByRole('button', { name: 'Change' }).waitFor();
    await row('By key.').getByRole('button', { name: 'Move to trash' }).click();
    await panel.getByText('Moved to the trash').waitFor();
    library = await openLibrary('notes/trash');
    await library.getByText('By key.').waitFor();
    await library.getByRole('button', { name: 'Restore' }).click();
    await library.getByText('The trash is empty.').waitFor();
    await panel.bringToFront();
    await row('By key.').getByRole('button', { name: 'Change' }).waitFor();
  });

  it('is a draft when the panel is closed in the middle, and stands there again', async () => {
    await panel.getByRole('button', { name: 'Write a note' }).click();
    await panel.getByRole('textbox', { name: 'Note' }).pressSequentially('Half a thou');
    await panel.close({ runBeforeUnload: false });
    panel = await extension.openSidePanel(article);
    await panel.getByRole('tab', { name: /^Notes/ }).click();
    await expect.poll(() => panel.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Half a thou');
    await write('Half a thought, and the rest.');
    await save();
  });

  it('stays a draft when another note is begun', async () => {
    await panel.getByRole('button', { name: 'Write a note' }).click();
    await write('First draft.');
    await row('On the page.').getByRole('button', { name: 'Change' }).click();
    await panel.getByRole('heading', { name: /^Drafts/ }).waitFor();
    await panel.getByRole('button', { name: 'Leave it as it was' }).click();
    await panel.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => panel.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('First draft.');
    await panel.getByRole('button', { name: 'Discard draft' }).click();
  });
});

describe('two open editors', () => {
  it.each([
    { choice: 'Keep mine', newest: 'Mine.' },
    { choice: 'Keep the other', newest: 'Theirs.' },
  ])('of one note show both texts, and nothing is lost: $choice', async ({ choice, newest }) => {
    const start = `Shared, ${choice}.`;
    await panel.getByRole('button', { name: 'Write a note' }).click();
    await write(start);
    await save();
    const second = await extension.openSidePanel(article);
    await second.getByRole('tab', { name: /^Notes/ }).click();
    for (const [page, text] of [
      [panel, 'Mine.'],
      [second, 'Theirs.'],
    ] as const) {
      await page.bringToFront();
      await row(start, page).getByRole('button', { name: 'Change' }).click();
      await write(text, page);
    }
    await save(second);
    await panel.bringToFront();
    await panel
      .getByRole('alert')
      .getByText(/changed elsewhere/)
      .waitFor();
    expect(await panel.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Mine.');
    expect(await panel.getByRole('button', { name: 'Save note' }).isDisabled()).toBe(true);
    await panel.getByRole('button', { name: choice }).click();
    await row(newest).getByRole('button', { name: 'History' }).click();
    await panel.locator('.revision').first().waitFor();
    expect(await panel.locator('.revision').count()).toBeGreaterThanOrEqual(3);
    const all = await panel.locator('.revision > .head').all();
    const texts = new Set<string>();
    for (const head of all) {
      if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
      texts.add((await panel.locator('.revision .diff').allTextContents()).join(' '));
    }
    expect([...texts].join(' ')).toMatch(/Mine/);
    expect([...texts].join(' ')).toMatch(/Theirs/);
    await panel.getByRole('button', { name: 'Back to the notes' }).click();
    await row(newest).getByRole('button', { name: 'Move to trash' }).click();
    await second.close();
  });
});

describe('an article that was edited', () => {
  it('keeps its notes, with the words that changed, and says which are not found', async () => {
    const edited = html.replace('eleven people', 'twelve people');
    extension.pages.set(address, edited);
    await article.reload();
    await waitForMarks(article);
    await checkedState(extension, article);
    await expect.poll(() => panel.locator('.note.lost, .note .diff').count()).toBeGreaterThan(0);
    const note = row('By menu.');
    await note.waitFor();
    expect(await note.textContent()).toMatch(/have changed since/);
    expect(await note.locator('.diff ins').textContent()).toContain('twelve');
    extension.pages.set(address, html);
    await article.reload();
    await checkedState(extension, article);
    await expect.poll(() => panel.locator('.note.lost, .note .diff').count()).toBe(0);
  });
});

describe('all notes in the library', () => {
  it('are searched, opened, changed and read as Markdown', async () => {
    library = await openLibrary('notes');
    await library.getByText('On the page.').waitFor();
    await library.getByRole('searchbox', { name: 'Search the notes' }).fill('tag:crim');
    await expect.poll(() => library.locator('.noterow').count()).toBe(1);
    await library.locator('.noterow').click();
    await library.getByRole('button', { name: 'Change' }).click();
    await write('On the page, **twice**.', library);
    await save(library);
    await expect.poll(() => library.locator('.onenote strong').textContent()).toBe('twice');
  });

  it('begin on a claim and on a report', async () => {
    await library.close();
    library = await openLibrary('notes/on-report/witkoff-talks-2025%2Fmoscow-2025-04-26');
    await library.getByText('Tied to this report.').waitFor();
    await write('On the report.', library);
    await save(library);
    await library.getByText('On the report.').waitFor();
  });

  it('go into a file and come back equal in an empty profile, and the import is undone', async () => {
    await library.goto(libraryAddress('notes/files'));
    const file = await textOf(library, () =>
      library.getByRole('button', { name: 'Save a backup file' }).click(),
    );
    for (const format of ['Markdown', 'Web Annotation', 'CSV']) {
      const text = await textOf(library, () =>
        library.getByRole('button', { name: format, exact: true }).click(),
      );
      expect(text).toContain('On the report.');
    }
    const empty = await openExtension();
    try {
      const there = await empty.context.newPage();
      await there.goto(`chrome-extension://${empty.id}/library.html#/notes/files`);
      await importFile(there, file);
      await there.getByRole('button', { name: 'Import', exact: true }).click();
      await there.getByText(/were written/).waitFor();
      const back = await textOf(there, () =>
        there.getByRole('button', { name: 'Save a backup file' }).click(),
      );
      expect(notesOf(back)).toEqual(notesOf(file));
      expect(notesOf(back).length).toBeGreaterThan(8);
      await there.getByRole('button', { name: 'Undo' }).click();
      await there.getByText(/were taken back/).waitFor();
      await there.goto(`chrome-extension://${empty.id}/library.html#/notes`);
      await there.getByText('No note yet').waitFor();
    } finally {
      await empty.close();
    }
  });

  it('refuse a file that is none of theirs, and say what was expected', async () => {
    await importFile(library, '{"format":"something/else"}');
    expect(await library.getByRole('alert').textContent()).toMatch(/Expected is a backup of Second Source/);
  });
});

describe('every surface of notes', () => {
  it.each(['notes', 'notes/trash', 'notes/files'])('is free of faults that axe finds: %s', async (place) => {
    const page = await openLibrary(place);
    await page.locator('.own-notes h1').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('is free of them in the panel too, with an open editor and with a history', async () => {
    await panel.bringToFront();
    expect(await axeFaults(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Write a note' }).click();
    await write('For the check.');
    await panel.getByRole('button', { name: 'Link a claim' }).click();
    await panel.getByRole('combobox', { name: 'Look up a claim to link' }).fill('crimea');
    await panel.locator('.picker .hit').first().waitFor();
    expect(await axeFaults(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Discard draft' }).click();
    await row('By menu.').getByRole('button', { name: 'History' }).click();
    expect(await axeFaults(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Back to the notes' }).click();
  });
});

describe('notes that the browser has lost', () => {
  it('are told in popup, panel and library instead of a first page, and come back when the reader says so', async () => {
    await panel.bringToFront();
    const before = await keptBodies();
    await loseDatabase(panel);
    for (const open of [
      () => extension.openPopup(article),
      () => extension.openSidePanel(article),
      () => openLibrary('welcome'),
      () => openLibrary('claims'),
    ]) {
      const page = await open();
      await page.getByText('Notes are missing').first().waitFor();
      expect(await page.getByRole('heading', { name: 'Who else says so?' }).count()).toBe(0);
      await page.close();
    }
    await panel.reload();
    await panel.getByRole('button', { name: 'See what can be done' }).click();
    await panel.getByRole('heading', { name: 'Notes are missing' }).waitFor();
    expect(await axeFaults(panel)).toEqual([]);
    expect(await panel.getByRole('button', { name: 'Write a note' }).count()).toBe(0);
    const rest = await textOf(panel, () =>
      panel.getByRole('button', { name: 'Save what is left to a file' }).click(),
    );
    expect(notesOf(rest).length).toBeGreaterThan(before.length);
    await panel.getByRole('button', { name: 'Bring the notes back' }).click();
    await panel.getByText(/were brought back/).waitFor();
    await expect.poll(keptBodies).toEqual(before);
  });
});

describe(`${many} notes`, () => {
  it('are listed, and searched by words, tags and days', async () => {
    library = await openLibrary('notes/files');
    await importFile(library, manyNotes());
    await library.getByRole('button', { name: 'Import', exact: true }).click();
    await library.getByText(/were written/).waitFor({ timeout: 60_000 });
    await library.goto(libraryAddress('notes'));
    await library.locator('.noterow').first().waitFor({ timeout: 60_000 });
    await library.reload();
    await library.locator('.noterow').first().waitFor({ timeout: 60_000 });
    const cold = await library.evaluate(() => Math.round(performance.now()));
    const times = await timeList(library);
    console.log(
      `${many} notes: page and list ${cold} ms, list ${times.list} ms, search ${times.search.join(', ')} ms`,
    );
    expect(times.rows).toBeLessThan(200);
    if (inFull)
      expect({ list: times.list <= 200, search: median(times.search) <= 50 }).toEqual({
        list: true,
        search: true,
      });
  });
});

async function select(page: Page, words: string): Promise<string> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`The article does not say "${wanted}".`);
  }, words);
  return words;
}

/** Chromium's events can be told by the extension itself; its types do not say so. */
type Dispatching = { dispatch(...told: readonly unknown[]): void };

/** What the browser tells the background when the reader chooses our entry. */
async function fromMenu(page: Page, selectionText: string): Promise<void> {
  const tabId = await extension.tabIdOf(page);
  const worker = await extension.worker();
  await worker.evaluate(
    async ({ id, text }) => {
      const tab = await chrome.tabs.get(id);
      const info = {
        menuItemId: 'note-on-selection',
        selectionText: text,
        editable: false,
        pageUrl: tab.url,
      };
      (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(info, tab);
    },
    { id: tabId, text: selectionText },
  );
}

async function fromKey(page: Page): Promise<void> {
  const tabId = await extension.tabIdOf(page);
  const worker = await extension.worker();
  await worker.evaluate(async (id) => {
    const tab = await chrome.tabs.get(id);
    (chrome.commands.onCommand as unknown as Dispatching).dispatch('write-note', tab);
  }, tabId);
}

async function write(text: string, page: Page = panel): Promise<void> {
  await page.getByRole('textbox', { name: 'Note' }).fill(text);
}

async function save(page: Page = panel): Promise<void> {
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.locator('.editor').waitFor({ state: 'detached' });
  await page.getByText(/^Saved in both copies/).waitFor();
}

async function change(body: string, text: string): Promise<void> {
  await row(body).getByRole('button', { name: 'Change' }).click();
  await write(text);
  await save();
}

function row(body: string, page: Page = panel) {
  return page.locator('.note').filter({ has: page.getByText(body, { exact: true }) });
}

/** Without those that stand there only to be undone. */
function keptBodies(): Promise<string[]> {
  return panel.locator('.note:not(.gone) .text').allTextContents();
}

function libraryAddress(place: string): string {
  return `chrome-extension://${extension.id}/library.html#/${place}`;
}

async function openLibrary(place: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(libraryAddress(place));
  return page;
}

async function textOf(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readDownload(download);
}

async function readDownload(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function importFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer });
}

function notesOf(file: string) {
  const read = readNotesFile(file, '2031-05-03T00:00:00.000Z');
  if (!read.ok) throw new Error(read.reason);
  return read.notes;
}

async function axeFaults(page: Page): Promise<string[]> {
  // The policy of our pages forbids added scripts; what is evaluated by the driver is not one.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(globalThis, 'axe');
    const results = await (run as typeof AxeCore).run();
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** As the browser does it, without a word: the database is gone, and every page opens another one. */
async function loseDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const wish = indexedDB.deleteDatabase('notes');
        wish.onsuccess = () => done();
        wish.onerror = () => fail(new Error('The database could not be deleted.'));
      }),
  );
}

function manyNotes(): string {
  const created = '2030-01-01T00:00:00.000Z';
  const notes = Array.from({ length: many }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    revision: 1,
    body: `Note ${n} on the harbour, the ferry and the storm of day ${n % 365}`,
    tags: [`tag${n % 50}`],
    page: { url: `https://paper.example/${n % 700}`, title: `Article ${n % 700}` },
    created,
    modified: created,
  }));
  return JSON.stringify({ format: 'second-source/notes', version: 1, exported: created, notes });
}

/** From the reload of the open list to its rows, without the start of the page itself; then from key to rows. */
async function timeList(page: Page) {
  await page
    .getByText('Note 1 on')
    .first()
    .waitFor({ timeout: 30_000 })
    .catch(() => undefined);
  return page.evaluate(async () => {
    const painted = () =>
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const rows = () => document.querySelectorAll('.noterow').length;
    location.hash = '#/settings';
    await painted();
    const start = performance.now();
    location.hash = '#/notes';
    let list = 0;
    while (rows() === 0 || list === 0) list = (await painted()) - start;
    const shown = rows();
    const field = document.querySelector<HTMLInputElement>('.notesearch input');
    const search: number[] = [];
    // A reader looks at the list before he searches it.
    await new Promise((done) => setTimeout(done, 1500));
    // Each query twice: what something else on the machine has cost is not ours.
    for (const query of ['h', 'har', 'harbour', 'harbour t', 'tag:tag7', 'tag:tag7 s', 'storm', 'ferry']) {
      const tries: number[] = [];
      for (const text of ['xyz', query, 'xyz', query]) {
        const from = performance.now();
        if (field !== null) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        const took = (await painted()) - from;
        if (text === query) tries.push(took);
      }
      search.push(Math.round(Math.min(...tries)));
    }
    return { list: Math.round(list), search, rows: shown };
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
