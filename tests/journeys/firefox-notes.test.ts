/** What a reader keeps in Firefox outlives its end, however it comes; and files go in and out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readNotesFile } from '@/core/notes/read-notes-file';
import { articlePage } from '@/tests/support/article-page';
import type { Firefox } from '@/builder/firefox/open-firefox';
import { inFull, longTest } from '@/tests/support/prove';
import { openBuilt } from './firefox/open-built';
import { answerQuestion } from '@/builder/firefox/surfaces';
import type { Tab } from '@/builder/firefox/tab';
import { until } from '@/builder/firefox/until';

const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');
const url = 'http://www.bbc.com/news/articles/after-the-talks';
const pack = resolve(import.meta.dirname, '../quality/training/storm/pack.json');
const storm = 'http://www.bbc.com/news/articles/after-the-storm';
/** How often it is killed; more often where `SECOND_SOURCE_PROVE` asks for the long checks. */
const kills = inFull ? 25 : 1;

let why: string | undefined;
let firefox: Firefox;

beforeAll(async () => {
  const opened = await openBuilt();
  if (!opened.ok) {
    why = opened.why;
    return;
  }
  ({ firefox } = opened);
  firefox.pages.set(url, html);
  await firefox.findTab((address) => address.endsWith('library.html#/welcome'));
});
beforeEach(({ skip }) => skip(why !== undefined, why));
afterAll(async () => {
  if (why === undefined) await firefox.close();
});

describe('a note that is acknowledged in Firefox', () => {
  it('is there when the browser was closed and opened again, on its page and in the library', async () => {
    const text = 'Written before the browser was closed.';
    await write(text);
    await firefox.quit();
    await firefox.restart();
    expect(await keptNotes(1)).toEqual([text]);
    const panel = await openNotes();
    await panel.waitFor(
      (words: string) => document.querySelector('.note')?.textContent.includes(words),
      text,
    );
    await panel.close();
  });

  it('is there when the browser was killed at that moment', { timeout: longTest }, async () => {
    for (let kill = 1; kill <= kills; kill += 1) {
      const text = `Written before kill ${kill}.`;
      await write(text);
      await firefox.kill();
      await firefox.restart();
      expect(await keptNotes(1 + kill)).toContain(text);
    }
  });
});

describe('a backup in Firefox', () => {
  it('saves itself when the browser allows it and a note is kept', async () => {
    const files = await firefox.openOwn('library.html#/notes/files');
    await files.click('label', 'Save one by itself');
    await answerQuestion(firefox, 'primary');
    await files.waitFor(
      () => document.querySelector<HTMLInputElement>('label input[type=checkbox]')?.checked,
    );
    await files.close();
    await write('Written for the backup.');
    expect((await savedNotes('Second Source', /^notes-[1-7]\.json$/)).length).toBeGreaterThan(kills);
  });

  it('is saved where downloads go, with every note', async () => {
    const files = await firefox.openOwn('library.html#/notes/files');
    await files.click('button', 'Save a backup file');
    const saved = await savedNotes('.', /^second-source-notes-.*\.json$/);
    expect(saved.toSorted()).toEqual((await keptNotes(kills + 2)).toSorted());
    await files.close();
  });
});

describe('a claim pack in Firefox', () => {
  it('is looked into, installed from a file, and marks an open page where the page cannot see it', async () => {
    firefox.pages.set(
      storm,
      articlePage({
        title: 'After the storm',
        date: '2025-09-06',
        paragraphs: [
          'Storm Ilse made landfall near Ostrey on 4 September 2025.',
          ...Array.from(
            { length: 6 },
            () => 'The harbour office counts the boats on the wrong side of the pier.',
          ),
        ],
      }),
    );
    const page = await firefox.openTab(storm);
    const library = await firefox.openOwn('library.html#/packs');
    await library.type('input[type=file]', pack);
    await library.waitFor(() => document.body.innerText.includes('22 claims'));
    await library.click('button', 'Install');
    await library.waitFor(() => document.body.innerText.includes('is installed'));
    await page.waitFor(() => document.documentElement.childElementCount > 2);
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return { root: host?.shadowRoot ?? null, text: host?.textContent ?? '' };
    });
    expect(seen).toEqual({ root: null, text: '' });
    await library.click('button', 'Remove Storm');
    await page.waitFor(() => document.documentElement.childElementCount === 2);
  });
});

/** The panel of the article, in a tab of its own. */
async function openNotes(): Promise<Tab> {
  const article = await firefox.openTab(url);
  await article.waitFor(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  const panel = await firefox.openOwn(`sidepanel.html?tabId=${await firefox.tabIdOf(url)}`);
  await panel.click('[role=tab]', 'Notes');
  return panel;
}

/** Until it is said to be saved. */
async function write(text: string): Promise<void> {
  const panel = await openNotes();
  await panel.click('button', 'Write a note');
  await panel.type('textarea', text);
  await panel.click('button', 'Save note');
  await panel.waitFor(() => document.body.innerText.includes('Saved in both copies'));
}

/** As the library lists them, newest first. */
async function keptNotes(count: number): Promise<readonly string[]> {
  const library = await firefox.openOwn('library.html#/notes');
  const texts = await library.waitFor((wanted: number) => {
    const found = [...document.querySelectorAll('.noterow .text')].map((each) => each.textContent.trim());
    return found.length === wanted ? found : [];
  }, count);
  await library.close();
  return texts;
}

/** What the notes in a downloaded file say. */
async function savedNotes(folder: string, name: RegExp): Promise<readonly string[]> {
  const place = join(firefox.profile, 'downloads', folder);
  // eslint-disable-next-line @typescript-eslint/require-await -- asked again like all that is waited for
  const text = await until(async () => {
    const file = existsSync(place) ? readdirSync(place).find((each) => name.test(each)) : undefined;
    return file === undefined ? '' : readFileSync(join(place, file), 'utf8');
  }, 'the backup is saved');
  const read = readNotesFile(text, new Date().toISOString());
  if (!read.ok) throw new Error(read.reason);
  return read.notes.map(({ body }) => body);
}
