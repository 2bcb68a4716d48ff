/** Notes that come and go: from the popup, to pages that moved, into files of other programs, and between two computers. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { checkedState } from '@/tests/support/ask-as-panel';
import { makeNote } from '@/tests/storage/make-note';
import { driveNotes } from '@/tests/support/drive-notes';

const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');
const address = 'https://www.bbc.com/news/articles/after-the-talks';

let extension: Extension;
let article: Page;

beforeAll(async () => {
  extension = await openExtension();
  extension.context.setDefaultTimeout(15_000);
  article = await extension.openArticle(address, html);
  await waitForMarks(article);
  await checkedState(extension, article);
});
afterAll(() => extension.close());

describe('a note from the popup', () => {
  let linked = '';

  it('begins at the words that are selected, with a claim linked to it', async () => {
    await select(article, 'eleven people');
    const popup = await extension.openPopup(article);
    await popup.getByRole('button', { name: 'Write a note' }).last().click();
    await popup.getByRole('button', { name: 'Write a note' }).click();
    await popup.locator('.editor .anchor', { hasText: 'eleven people' }).waitFor();
    await popup.getByRole('textbox', { name: 'Note' }).fill('Who counted them?');
    await popup.getByRole('button', { name: 'Link a claim' }).click();
    await popup.getByRole('combobox', { name: 'Look up a claim to link' }).fill('crimea');
    const hit = popup.locator('.picker .hit').first();
    linked = (await hit.locator('.claim-text').textContent()) ?? '';
    await hit.click();
    await popup.getByRole('button', { name: 'Save note' }).click();
    await popup.getByText(/^Saved in both copies/).waitFor();
    expect(await popup.locator('.note .linked').textContent()).toContain(linked);
    await popup.close();
  });

  it('stands on every page that states the claim it is linked to, and leads there from the library', async () => {
    const other = await extension.openArticle(
      'https://www.reuters.com/world/another-story',
      html
        .replaceAll('eleven people', 'a dozen men')
        .replace(/<title>[^<]*/, '<title>Another headline of another story'),
    );
    await waitForMarks(other);
    await checkedState(extension, other);
    const panel = await openNotes(other);
    await panel.getByRole('heading', { name: /^On claims that this page states/ }).waitFor();
    expect(await panel.locator('.note').textContent()).toContain('Who counted them?');
    await panel.close();
    await other.close();
    const library = await openLibrary('notes');
    await library.locator('.noterow', { hasText: 'Who counted them?' }).click();
    await library.getByRole('link', { name: linked }).click();
    await library.getByText('Who counted them?').waitFor();
    expect(library.url()).toContain('#/claims/');
    await library.close();
  });
});

describe('an article', () => {
  it('that its site has moved has its notes, with the address where they were written', async () => {
    const moved = await extension.openArticle('https://www.bbc.com/news/world/renamed', html);
    await waitForMarks(moved);
    await checkedState(extension, moved);
    const panel = await openNotes(moved);
    const note = panel.locator('.note', { hasText: 'Who counted them?' });
    await note.getByText('Written at this address:').waitFor();
    expect(await note.textContent()).toContain(address);
    await note.getByRole('button', { name: 'Show on page' }).waitFor();
    await panel.close();
    await moved.close();
  });

  it('from which the words went says so, and the note is tied to other words by the reader', async () => {
    extension.pages.set(address, html.replaceAll('eleven people', 'a dozen'));
    const panel = await openNotes(article);
    await article.reload();
    const note = panel.locator('.note', { hasText: 'Who counted them?' });
    await note.getByText('The words are not on the page any more.').waitFor();
    await select(article, 'constructive');
    await note.getByRole('button', { name: 'Tie to the selected words' }).click();
    await note.getByText('constructive', { exact: true }).waitFor();
    await note.getByRole('button', { name: 'Show on page' }).waitFor();
    extension.pages.set(address, html);
    await article.reload();
    await panel.close();
  });

  it('gives its notes as a file of its own', async () => {
    const panel = await openNotes(article);
    const text = await textOf(panel, () => panel.getByRole('button', { name: 'Export' }).click());
    expect(text).toContain(`<${address}>`);
    expect(text).toContain('> constructive');
    expect(text).toContain('Who counted them?');
    await panel.close();
  });
});

describe('a file of another program', () => {
  it.each([
    { what: 'Web Annotations', file: webAnnotations, kind: /is a Web Annotation file with 1 note/ },
    { what: 'of Hypothesis', file: hypothesis, kind: /is an export of Hypothesis with 1 note/ },
  ])('is counted before anything is written, and taken back after: $what', async ({ file, kind }) => {
    const library = await openLibrary('notes/files');
    const before = await allBodies();
    await chooseFile(library, file());
    await library.getByText(kind).waitFor();
    await library.getByText('1 entry is no note: show why').waitFor();
    expect(await allBodies()).toEqual(before);
    await library.getByRole('button', { name: 'Import', exact: true }).click();
    await library.getByText('1 revision was written.').waitFor();
    expect(await allBodies()).toEqual([...before, 'Written elsewhere.'].toSorted());
    await library.getByRole('button', { name: 'Undo' }).first().click();
    await library.getByText('1 revision was taken back.').waitFor();
    expect(await allBodies()).toEqual(before);
    await library.close();
  });
});

describe('two computers', () => {
  it('have the same notes after each has read the file of the other, the newest words first', async () => {
    const other = await openExtension();
    try {
      const there = await other.context.newPage();
      await there.goto(`chrome-extension://${other.id}/library.html#/notes/files`);
      const here = await openLibrary('notes/files');
      await give(here, there);
      await changeNote(other, 'Who counted them?', 'Counted there, later.');
      await keepOn(extension, 'Only here.', 501);
      await keepOn(other, 'Only there.', 502);
      await give(there, here);
      await give(here, there);
      const [mine, theirs] = [await allOf(extension), await allOf(other)];
      expect(mine.map(({ body }) => body)).toEqual(theirs.map(({ body }) => body));
      const bodies = mine.map(({ body }) => body);
      for (const body of ['Counted there, later.', 'Only here.', 'Only there.'])
        expect(bodies).toContain(body);
      expect(bodies).not.toContain('Who counted them?');
      const id = mine.find(({ body }) => body === 'Counted there, later.')?.id ?? '';
      const driver = await driveNotes(extension.context, extension.id);
      const revisions = await driver.evaluate((each) => notesDriver.revisions(each), id);
      expect(revisions.map(({ body }) => body)).toContain('Who counted them?');
      await driver.close();
      await here.close();
    } finally {
      await other.close();
    }
  });
});

function webAnnotations(): string {
  const note = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://elsewhere.example/annotations/1',
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'Written elsewhere.' },
    target: {
      source: 'https://paper.example/ferry',
      selector: { type: 'TextQuoteSelector', exact: 'left at noon', prefix: 'ferry ', suffix: '.' },
    },
  };
  return JSON.stringify([note, { type: 'Annotation', body: 7 }]);
}

function hypothesis(): string {
  const note = {
    id: 'kZ1',
    uri: 'https://paper.example/ferry',
    text: 'Written elsewhere.',
    tags: ['ferry'],
    created: '2031-05-01T10:00:00.000Z',
    updated: '2031-05-01T10:00:00.000Z',
    target: [
      { selector: [{ type: 'TextQuoteSelector', exact: 'left at noon', prefix: 'ferry ', suffix: '.' }] },
    ],
  };
  return JSON.stringify({
    export_date: '2031-05-02',
    client_version: '1',
    annotations: [note, { text: 'no id' }],
  });
}

async function openNotes(page: Page): Promise<Page> {
  const panel = await extension.openSidePanel(page);
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  return panel;
}

async function openLibrary(place: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/library.html#/${place}`);
  return page;
}

/** The backup of one computer, imported on another so that the newest counts. */
async function give(from: Page, to: Page): Promise<void> {
  await from.bringToFront();
  const file = await textOf(from, () => from.getByRole('button', { name: 'Save a backup file' }).click());
  await to.bringToFront();
  await chooseFile(to, file);
  await to.getByRole('radio', { name: /^The newest counts/ }).check();
  await to.getByRole('button', { name: 'Import', exact: true }).click();
  await to.getByText(/revisions? (was|were) written\.$/).waitFor();
}

async function chooseFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer });
}

async function changeNote({ context, id }: Extension, body: string, text: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/library.html#/notes`);
  await page.locator('.noterow', { hasText: body }).click();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill(text);
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.getByText(/^Saved in both copies/).waitFor();
  await page.close();
}

async function keepOn({ context, id }: Extension, body: string, number: number): Promise<void> {
  const driver = await driveNotes(context, id);
  const now = new Date().toISOString();
  const kept = await driver.evaluate(
    (note) => notesDriver.keep(note),
    makeNote({ body, created: now, modified: now }, number),
  );
  expect(kept).toMatchObject({ ok: true });
  await driver.close();
}

async function allOf({ context, id }: Extension) {
  const driver = await driveNotes(context, id);
  const notes = await driver.evaluate(() => notesDriver.all());
  await driver.close();
  return notes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

async function allBodies(): Promise<string[]> {
  return (await allOf(extension)).map(({ body }) => body).toSorted();
}

async function textOf(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path(), 'utf8');
}

async function select(page: Page, words: string): Promise<void> {
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
}
