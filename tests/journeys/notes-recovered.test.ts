/** Stores that were damaged under the built extension, and what the reader then sees and gets back. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Note } from '@/core/notes/note';
import { makeNote } from '@/tests/storage/make-note';
import { driveNotes } from '@/tests/support/drive-notes';
import {
  dropProfile,
  makeProfile,
  startBrowser,
  storesOf,
  type KillableBrowser,
} from '@/tests/support/killable-browser';
import { inFull, longTest, prove, share } from '@/tests/support/prove';

const sum = (notes: readonly Note[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...notes].sort((one, other) => (one.id < other.id ? -1 : 1))))
    .digest('hex');

/** A browser in which so many notes were kept, and closed as a reader closes it; what they were. */
async function fill(profile: string, count: number): Promise<string> {
  const browser = await startBrowser(profile);
  const page = await driveNotes(browser.context, browser.id);
  await page.evaluate(
    async (notes) => {
      for (let from = 0; from < notes.length; from += 100) {
        await Promise.all(notes.slice(from, from + 100).map((note) => notesDriver.keep(note)));
      }
    },
    Array.from({ length: count }, (_, at) => makeNote({ body: `Kept ${at}`, tags: ['harbour'] }, at + 1)),
  );
  const notes = await page.evaluate(() => notesDriver.all());
  expect(notes).toHaveLength(count);
  // The witness is written to disk a moment later than it is answered.
  await sleep(1_000);
  await browser.quit();
  return sum(notes);
}

async function showsRecovery({ context, id }: KillableBrowser): Promise<boolean> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/library.html#/notes`);
  const found = await page
    .locator('.recovery')
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  await page.close();
  return found;
}

const rowsIn = (page: Page): Promise<number> =>
  page.evaluate(async () => (await notesDriver.everything()).length);

function overwrite(folder: string, pattern: RegExp): void {
  const files = readdirSync(folder).filter((name) => pattern.test(name));
  if (files.length === 0) throw new Error(`Nothing in ${folder} is called ${pattern.source}.`);
  for (const name of files) {
    const file = join(folder, name);
    writeFileSync(file, randomBytes(Math.max(64, statSync(file).size)));
  }
}

const damages = [
  {
    row: 'N11',
    what: 'its manifest was overwritten',
    harm: (folder: string) => overwrite(folder, /^(MANIFEST-|CURRENT)/),
  },
  {
    row: 'N12',
    what: 'its content was overwritten',
    harm: (folder: string) => overwrite(folder, /\.(ldb|log)$/),
  },
  {
    row: 'N13',
    what: 'its folder was deleted',
    harm: (folder: string) => rmSync(folder, { recursive: true, force: true }),
  },
];

describe('a database of notes of which', () => {
  it.each(damages)(
    '$what shows the recovery screen and comes back whole [$row]',
    { timeout: longTest },
    async ({ row, harm }) => {
      const profile = makeProfile();
      const count = share(500);
      const before = await fill(profile, count);
      harm(storesOf(profile).indexedDb);
      const browser = await startBrowser(profile);
      const shown = await showsRecovery(browser);
      const page = await driveNotes(browser.context, browser.id);
      const refused = await page.evaluate(
        (note) => notesDriver.keep(note),
        makeNote({ body: 'Too early.' }, 9_999),
      );
      const written = await rowsIn(page);
      const back = await page.evaluate(() => notesDriver.recover());
      const after = sum(await page.evaluate(() => notesDriver.all()));
      const health = await page.evaluate(() => notesDriver.inspect());
      await browser.quit();
      dropProfile(profile);
      prove(row, {
        notes: count,
        'recovery shown': Number(shown),
        'written before the choice': written,
        restored: back,
      });
      expect({ shown, refused: refused.ok, written, back }).toEqual({
        shown: true,
        refused: false,
        written: 0,
        back: count,
      });
      expect({ after, state: health.state }).toEqual({ after: before, state: 'whole' });
    },
  );
});

describe('a second copy of the notes', () => {
  it('that was cleared is made again by itself [N14]', { timeout: longTest }, async () => {
    const profile = makeProfile();
    const count = share(5_000);
    const before = await fill(profile, count);
    const clearing = await startBrowser(profile);
    const clearingPage = await driveNotes(clearing.context, clearing.id);
    await clearingPage.evaluate(() => chrome.storage.local.clear());
    await sleep(500);
    await clearing.quit();
    const browser = await startBrowser(profile);
    const page = await driveNotes(browser.context, browser.id);
    const started = Date.now();
    let state = '';
    while (state !== 'whole' && Date.now() - started < 30_000) {
      state = (await page.evaluate(() => notesDriver.inspect())).state;
    }
    const seconds = (Date.now() - started) / 1_000;
    const after = sum(await page.evaluate(() => notesDriver.all()));
    await browser.quit();
    dropProfile(profile);
    prove('N14', { notes: count, seconds });
    expect({ state, after }).toEqual({ state: 'whole', after: before });
    if (inFull) expect(seconds).toBeLessThanOrEqual(5);
  });

  it(
    'that is gone with the first is said plainly, and a backup file brings all back [N15]',
    { timeout: longTest },
    async () => {
      const profile = makeProfile();
      const count = share(500);
      const before = await fill(profile, count);
      const whole = await startBrowser(profile);
      const wholePage = await driveNotes(whole.context, whole.id);
      const { text } = await wholePage.evaluate(() => notesDriver.backUp('2031-06-01T00:00:00.000Z'));
      await whole.quit();
      const { indexedDb, localStore } = storesOf(profile);
      expect(existsSync(localStore)).toBe(true);
      for (const folder of [indexedDb, localStore]) rmSync(folder, { recursive: true, force: true });
      const browser = await startBrowser(profile);
      const page = await driveNotes(browser.context, browser.id);
      const trouble = await page.evaluate(() => notesDriver.trouble());
      const shown = await showsRecovery(browser);
      const tours = browser.context.pages().filter((each) => each.url().includes('welcome')).length;
      await page.evaluate(() => notesDriver.accept());
      const imported = await page.evaluate((file) => notesDriver.import(file, 'newest'), text);
      const after = sum(await page.evaluate(() => notesDriver.all()));
      await browser.quit();
      dropProfile(profile);
      prove('N15', { notes: count, 'recovery shown': Number(shown), 'first-run pages': tours });
      expect({ state: trouble?.state, shown, tours, imported: imported.ok, after }).toEqual({
        state: 'all-lost',
        shown: true,
        tours: 0,
        imported: true,
        after: before,
      });
    },
  );

  it(
    'waits until the reader wants it: dismissed three times, then taken [N16]',
    { timeout: longTest },
    async () => {
      const profile = makeProfile();
      const count = share(500);
      const before = await fill(profile, count);
      const { indexedDb } = storesOf(profile);
      rmSync(indexedDb, { recursive: true, force: true });
      let unchanged = 0;
      for (let round = 0; round < 3; round += 1) {
        const browser = await startBrowser(profile);
        const shown = await showsRecovery(browser);
        const page = await driveNotes(browser.context, browser.id);
        const trouble = await page.evaluate(() => notesDriver.trouble());
        const isSame = trouble?.state === 'lost' && trouble.notes === count && (await rowsIn(page)) === 0;
        if (shown && isSame) unchanged += 1;
        await browser.quit();
      }
      const browser = await startBrowser(profile);
      const page = await driveNotes(browser.context, browser.id);
      const restored = await page.evaluate(() => notesDriver.recover());
      const after = sum(await page.evaluate(() => notesDriver.all()));
      await browser.quit();
      dropProfile(profile);
      prove('N16', { notes: count, 'dismissed without a change': unchanged, restored });
      expect({ unchanged, restored, after }).toEqual({ unchanged: 3, restored: count, after: before });
    },
  );
});

describe('a file of notes', () => {
  it(
    'that is imported over others changes none of them, and is taken back to the byte [N18]',
    { timeout: longTest },
    async () => {
      const profile = makeProfile();
      const half = share(500);
      await fill(profile, 2 * half);
      const browser = await startBrowser(profile);
      const page = await driveNotes(browser.context, browser.id);
      const at = '2031-06-01T00:00:00.000Z';
      const before = await page.evaluate((now) => notesDriver.backUp(now), at);
      const known = await page.evaluate(() => notesDriver.all());
      // The second half of those that are here in other, newer words, and as many that are not.
      const file = JSON.stringify({
        format: 'second-source/notes',
        version: 1,
        exported: at,
        notes: Array.from({ length: 2 * half }, (_, number) =>
          makeNote({ body: `Other ${number}`, modified: '2031-05-20T10:00:00.000Z' }, half + number + 1),
        ),
      });
      const imported = await page.evaluate((text) => notesDriver.import(text, 'beside'), file);
      if (!imported.ok || !('conflicts' in imported) || imported.id === null)
        throw new Error(JSON.stringify(imported));
      const now = new Map((await page.evaluate(() => notesDriver.all())).map((note) => [note.id, note]));
      const changed = known.filter(
        (note) => JSON.stringify(now.get(note.id)) !== JSON.stringify(note),
      ).length;
      const undone = await page.evaluate((id) => notesDriver.undo(id), imported.id);
      const after = await page.evaluate((each) => notesDriver.backUp(each), at);
      const health = await page.evaluate(() => notesDriver.inspect());
      await browser.quit();
      dropProfile(profile);
      prove('N18', {
        'notes here': 2 * half,
        'notes in the file': 2 * half,
        'conflicts listed': imported.conflicts,
        'changed or gone': changed,
        'equal to the byte after undoing': Number(after.text === before.text),
      });
      expect({ conflicts: imported.conflicts, changed, added: imported.counts.added }).toEqual({
        conflicts: half,
        changed: 0,
        added: half,
      });
      expect(undone).toMatchObject({ ok: true, left: 0 });
      expect({ same: after.text === before.text, state: health.state }).toEqual({
        same: true,
        state: 'whole',
      });
    },
  );

  it('brings everything to another computer [N22]', { timeout: longTest }, async () => {
    const [here, there] = [makeProfile(), makeProfile()];
    const count = share(5_000);
    const before = await fill(here, count);
    const first = await startBrowser(here);
    const firstPage = await driveNotes(first.context, first.id);
    const { text } = await firstPage.evaluate(() => notesDriver.backUp('2031-06-01T00:00:00.000Z'));
    await first.quit();
    const browser = await startBrowser(there);
    const page = await driveNotes(browser.context, browser.id);
    const started = Date.now();
    const imported = await page.evaluate((file) => notesDriver.import(file, 'newest'), text);
    const seconds = (Date.now() - started) / 1_000;
    const after = sum(await page.evaluate(() => notesDriver.all()));
    const again = await page.evaluate((file) => notesDriver.import(file, 'newest'), text);
    await browser.quit();
    dropProfile(here);
    dropProfile(there);
    prove('N22', { notes: count, seconds });
    expect({ ok: imported.ok, after }).toEqual({ ok: true, after: before });
    expect(again).toMatchObject({ ok: true, revisions: 0 });
    if (inFull) expect(seconds).toBeLessThanOrEqual(10);
  });
});
