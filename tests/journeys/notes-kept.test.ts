/** Notes on the built extension, with its worker killed, its browser killed and two editors at work. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtension, type Extension } from '@/builder/open-extension';
import { makeNote } from '@/tests/storage/make-note';
import { driveNotes } from '@/tests/support/drive-notes';
import { dropProfile, makeProfile, startBrowser } from '@/tests/support/killable-browser';
import { before, longTest, prove, share } from '@/tests/support/prove';
import { makeWorkerStopper } from '@/tests/support/stop-worker';

describe('notes in a browser that goes on', () => {
  let extension: Extension;
  let page: Page;
  /** Ids go on counting, so that no row meets the notes of another. */
  let used = 0;
  const take = (count: number): number => {
    used += count;
    return used - count + 1;
  };

  beforeAll(async () => {
    extension = await openExtension();
    page = await driveNotes(extension.context, extension.id);
  });
  afterAll(() => extension.close());

  it(
    'outlive the worker, killed again and again while they are saved [N1]',
    { timeout: longTest },
    async () => {
      const [notes, kills] = [share(300), share(100)];
      const first = take(notes);
      const stopper = await makeWorkerStopper(extension, page);
      let killed = 0;
      const saving = new AbortController();
      const killing = (async () => {
        while (!saving.signal.aborted && killed < kills) {
          if (await stopper.stop()) killed += 1;
          await sleep(20);
        }
      })();
      const acknowledged: string[] = [];
      // Kills that do not come are told by their number below, not by waiting for ever.
      const isTime = before(4 * 60_000);
      for (let number = first; number < first + notes || (killed < kills && isTime()); number += 1) {
        // A pause so that the kills fall between and into the writes; every note wakes the worker.
        const note = makeNote({ body: `Note ${number}` }, number < first + notes ? number : first);
        const answer = await page.evaluate(async (each) => {
          notesDriver.tell();
          return notesDriver.keep(each);
        }, note);
        if (answer.ok) acknowledged.push(answer.id);
        if (number >= first + notes) await sleep(20);
      }
      saving.abort();
      await killing;
      const rows = await page.evaluate(() => notesDriver.all());
      const ids = rows.map(({ id }) => id);
      const lost = acknowledged.filter((id) => !ids.includes(id)).length;
      const kept = ids.filter((id) => Number(id.slice(-12)) >= first);
      prove('N1', { notes, 'worker kills': killed, 'acknowledged lost': lost, rows: kept.length });
      expect({ killed, lost, rows: kept.length }).toEqual({ killed: kills, lost: 0, rows: notes });
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('are one note however often they are saved [N5]', { timeout: longTest }, async () => {
    const note = makeNote({ body: 'Once.' }, take(1));
    const answers = await page.evaluate(
      async (each) => Promise.all(Array.from({ length: 50 }, () => notesDriver.keep(each))),
      note,
    );
    const revisions = await page.evaluate((id) => notesDriver.revisions(id), note.id);
    const answersThatDiffer = new Set(answers.map((each) => JSON.stringify(each))).size - 1;
    prove('N5', {
      saves: answers.length,
      revisions: revisions.length,
      'answers that differ': answersThatDiffer,
    });
    expect({ revisions: revisions.length, answersThatDiffer }).toEqual({
      revisions: 1,
      answersThatDiffer: 0,
    });
  });

  it('keep the words of both of two editors, and tell the second [N8]', { timeout: longTest }, async () => {
    const rounds = share(50);
    const other = await driveNotes(extension.context, extension.id);
    const first = makeNote({ body: 'Begun.' }, take(1));
    await page.evaluate((each) => notesDriver.keep(each), first);
    let told = 0;
    for (let round = 0; round < rounds; round += 1) {
      const base = await page.evaluate((id) => notesDriver.find(id), first.id);
      const revision = (base?.revision ?? 0) + 1;
      const modified = new Date().toISOString();
      const answers = await Promise.all(
        [page, other].map((editor, who) =>
          editor.evaluate((each) => notesDriver.keep(each), {
            ...first,
            revision,
            modified,
            body: `Editor ${who}, round ${round}`,
          }),
        ),
      );
      told += answers.filter((answer) => answer.ok && answer.besides !== undefined).length;
    }
    const bodies = (await page.evaluate((id) => notesDriver.revisions(id), first.id)).map(({ body }) => body);
    const expected = Array.from({ length: rounds }, (_, round) =>
      [0, 1].map((who) => `Editor ${who}, round ${round}`),
    );
    const lost = expected.flat().filter((body) => !bodies.includes(body)).length;
    prove('N8', { rounds, 'conflicts told': told, 'revisions lost': lost });
    expect({ told, lost, revisions: bodies.length }).toEqual({
      told: rounds,
      lost: 0,
      revisions: 2 * rounds + 1,
    });
    await other.close();
  });

  it('are written by strict transactions alone [N9]', async () => {
    const first = take(10);
    const seen = await page.evaluate(
      async ({ notes }) => {
        for (const note of notes) await notesDriver.keep(note);
        for (const { id } of notes) await notesDriver.trash(id);
        for (const { id } of notes) await notesDriver.restore(id);
        return notesDriver.durabilities;
      },
      { notes: Array.from({ length: 10 }, (_, at) => makeNote({}, first + at)) },
    );
    const loose = seen.filter((durability) => durability !== 'strict').length;
    prove('N9', { 'writing transactions': seen.length, 'not strict': loose });
    expect(seen.length).toBeGreaterThanOrEqual(30);
    expect(loose).toBe(0);
  });

  it(
    'come back from the trash after a restart of everything but the disk [N19]',
    { timeout: longTest },
    async () => {
      const count = share(100);
      const first = take(count);
      const notes = Array.from({ length: count }, (_, at) => makeNote({ body: `Kept ${at}` }, first + at));
      await page.evaluate(async (all) => {
        for (const note of all) await notesDriver.keep(note);
        for (const { id } of all) await notesDriver.trash(id);
      }, notes);
      await page.close();
      page = await driveNotes(extension.context, extension.id);
      const inTrash = await page.evaluate(() => notesDriver.trashed());
      const answers = await page.evaluate(
        async (ids) => Promise.all(ids.map((id) => notesDriver.restore(id))),
        notes.map(({ id }) => id),
      );
      const bodies = new Set((await page.evaluate(() => notesDriver.all())).map(({ body }) => body));
      const restored = notes.filter(({ body }, at) => answers[at]?.ok === true && bodies.has(body)).length;
      prove('N19', { 'thrown away': inTrash.length, restored });
      expect({ thrown: inTrash.length, restored }).toEqual({ thrown: count, restored: count });
    },
  );
});

describe('notes in a browser that is killed', () => {
  it('are all there that were acknowledged [N3]', { timeout: longTest }, async () => {
    const profile = makeProfile();
    const kills = share(25);
    const acknowledged = new Set<string>();
    let lost = 0;
    let number = 0;
    for (let round = 0; round <= kills; round += 1) {
      const browser = await startBrowser(profile);
      const page = await driveNotes(browser.context, browser.id);
      const there = new Set((await page.evaluate(() => notesDriver.all())).map(({ id }) => id));
      lost = Math.max(lost, [...acknowledged].filter((id) => !there.has(id)).length);
      const health = await page.evaluate(() => notesDriver.inspect());
      expect(['new', 'whole', 'mirror-behind']).toContain(health.state);
      if (round === kills) {
        await browser.quit();
        break;
      }
      await page.exposeFunction('acknowledge', (id: string) => void acknowledged.add(id));
      const saving = page.evaluate(
        async ({ start, note }) => {
          const tell = Reflect.get(globalThis, 'acknowledge') as (id: string) => Promise<void>;
          for (let each = start; ; each += 1) {
            const id = note.id.slice(0, -12) + String(each).padStart(12, '0');
            const answer = await notesDriver.keep({ ...note, id });
            if (answer.ok) await tell(id);
          }
        },
        { start: number + 1, note: makeNote() },
      );
      const ended = saving.catch(String);
      const wanted = acknowledged.size + 42;
      // At a moment of its own each time, never between two notes on purpose.
      while (acknowledged.size < wanted) await sleep(10);
      await sleep((round * 37) % 200);
      await browser.kill();
      await ended;
      number += 10_000;
    }
    dropProfile(profile);
    prove('N3', { kills, acknowledged: acknowledged.size, 'acknowledged lost': lost });
    expect(lost).toBe(0);
    expect(acknowledged.size).toBeGreaterThanOrEqual(kills * 40);
  });
});
