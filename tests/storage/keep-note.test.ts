import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  allNotes,
  findNote,
  firstNotes,
  notesOfClaim,
  notesOfPage,
  revisionsOf,
  trashedNotes,
} from '@/storage/find-notes';
import { keepNote } from '@/storage/keep-note';
import { openNotes, type NotesDb } from '@/storage/notes-db';
import { emptyTrash, restoreNote, trashNote } from '@/storage/trash-note';
import { dieAtWrite, revive } from './kill-writes';
import { makeNote } from './make-note';

let databases = 0;
let db: NotesDb;

beforeEach(() => {
  databases += 1;
  db = openNotes({ name: `notes-${databases}` });
});
afterEach(revive);

const { id } = makeNote();
const bodies = async (): Promise<string[]> => (await revisionsOf(db, id)).map(({ body }) => body);

describe('keeping a note', () => {
  it('answers only when it can be read again', async () => {
    expect(await keepNote(db, makeNote())).toEqual({ ok: true, id, revision: 1 });
    expect(await findNote(db, id)).toEqual(makeNote());
  });

  it('fifty times by retry leaves one note with one revision', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => keepNote(db, makeNote())));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await revisionsOf(db, id)).toEqual([makeNote()]);
  });

  it('appends revisions and forgets none', async () => {
    for (const revision of [1, 2, 3]) await keepNote(db, makeNote({ revision, body: `Draft ${revision}` }));
    expect(await bodies()).toEqual(['Draft 1', 'Draft 2', 'Draft 3']);
    expect(await findNote(db, id)).toMatchObject({ revision: 3, body: 'Draft 3' });
  });

  it('keeps both when two editors write the same revision, and tells the second its number', async () => {
    await keepNote(db, makeNote());
    const mine = makeNote({ revision: 2, body: 'From the popup.' });
    const yours = makeNote({ revision: 2, body: 'From the side panel.' });
    const answers = await Promise.all([keepNote(db, mine), keepNote(db, yours)]);
    expect(answers.map((answer) => answer.ok && answer.revision).sort()).toEqual([2, 3]);
    expect((await bodies()).slice(1).sort()).toEqual(['From the popup.', 'From the side panel.']);
  });

  it('gives a retry of the second editor the number that it got the first time', async () => {
    await keepNote(db, makeNote());
    await keepNote(db, makeNote({ revision: 2, body: 'From the popup.' }));
    const late = makeNote({ revision: 2, body: 'From the side panel.' });
    const answers = [await keepNote(db, late), await keepNote(db, late), await keepNote(db, late)];
    expect(answers).toMatchObject(Array(3).fill({ ok: true, id, revision: 3 }));
    expect(answers.map((answer) => answer.ok && answer.besides?.map(({ body }) => body))).toEqual(
      Array(3).fill(['From the popup.']),
    );
    expect(await bodies()).toHaveLength(3);
  });

  it('fifty rounds of two editors lose no word', async () => {
    await keepNote(db, makeNote());
    for (let round = 0; round < 50; round += 1) {
      const revision = ((await findNote(db, id))?.revision ?? 0) + 1;
      await Promise.all(
        ['popup', 'panel'].map((who) => keepNote(db, makeNote({ revision, body: `${who} ${round}` }))),
      );
    }
    const expected = Array.from({ length: 50 }, (_, round) => [`popup ${round}`, `panel ${round}`]).flat();
    expect((await bodies()).slice(1).sort()).toEqual(expected.sort());
  });

  it('refuses what is no note and keeps nothing of it', async () => {
    const answer = await keepNote(db, makeNote({ id: 'not-a-uuid' }));
    expect(answer).toEqual({
      ok: false,
      reason: 'This note cannot be kept: id must be a UUID in lower case.',
    });
    expect(await allNotes(db)).toEqual([]);
  });
});

describe('a browser that dies while a note is kept', () => {
  it('keeps the note whole or not at all, at whichever write it dies', async () => {
    for (let number = 0; number < 3; number += 1) {
      const name = `notes-killed-${number}`;
      const first = openNotes({ name });
      await keepNote(first, makeNote());
      dieAtWrite(number);
      const answer = await keepNote(first, makeNote({ revision: 2, body: 'Second.' }));
      first.close();
      revive();
      const second = openNotes({ name });
      const revisions = (await revisionsOf(second, id)).map(({ revision }) => revision);
      expect(revisions).toEqual(answer.ok ? [1, 2] : [1]);
      expect((await findNote(second, id))?.revision).toBe(revisions.at(-1));
      expect(await notesOfPage(second, 'https://www.paper.example/news/ferry')).toHaveLength(1);
    }
  });

  it('says in plain words that the disk is full', async () => {
    await keepNote(db, makeNote());
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')!;
    Object.defineProperty(IDBObjectStore.prototype, 'add', {
      ...put,
      value() {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    });
    const answer = await keepNote(db, makeNote({ revision: 2, body: 'Second.' }));
    expect(answer.ok ? '' : answer.reason).toContain('disk or the space for this browser is full');
    Object.defineProperty(IDBObjectStore.prototype, 'add', put);
    expect(await revisionsOf(db, id)).toHaveLength(1);
  });
});

describe('looking notes up', () => {
  it('finds those of an article by any of its addresses', async () => {
    await keepNote(db, makeNote());
    await keepNote(db, makeNote({ page: { url: 'https://www.paper.example/news/other', title: null } }, 2));
    for (const url of [
      'https://www.paper.example/news/ferry',
      'http://m.paper.example/news/ferry/?utm_source=mail#top',
    ]) {
      expect((await notesOfPage(db, url)).map((note) => note.id)).toEqual([id]);
    }
    expect(await notesOfPage(db, 'https://www.paper.example/news/none')).toEqual([]);
  });

  it('finds those of a claim, newest first, on whatever page', async () => {
    const claim = { pack: 'harbour-pack', id: 'ferry-left', text: 'The ferry left.' };
    await keepNote(db, makeNote({ claim, modified: '2031-05-02T10:00:00.000Z' }, 1));
    await keepNote(db, makeNote({ claim, modified: '2031-05-03T10:00:00.000Z' }, 2));
    await keepNote(db, makeNote({}, 3));
    const found = await notesOfClaim(db, claim);
    expect(found.map((note) => note.id.at(-1))).toEqual(['2', '1']);
  });

  it('goes by the newest revision alone', async () => {
    await keepNote(db, makeNote());
    await keepNote(db, makeNote({ revision: 2, page: { url: 'https://moved.example/a', title: null } }));
    expect(await notesOfPage(db, 'https://www.paper.example/news/ferry')).toEqual([]);
    expect(await notesOfPage(db, 'https://moved.example/a')).toHaveLength(1);
  });

  it('gives the newest before all of them, in the same order, and says how many are to come', async () => {
    const day = (number: number) => `2031-05-0${number}T10:00:00.000Z`;
    // Two of one instant, and one that is in the trash.
    for (const [seed, modified] of [day(2), day(1), day(4), day(3), day(3)].entries()) {
      await keepNote(db, makeNote({ modified }, seed + 1));
    }
    await trashNote(db, makeNote({}, 3).id, new Date(day(5)));
    const all = await allNotes(db);
    expect(all.map(({ id }) => id.at(-1))).toEqual(['5', '4', '1', '2']);
    for (const most of [1, 2, 3, 4, 5, 6]) {
      const first = await firstNotes(db, most);
      expect(first.notes).toEqual(all.slice(0, first.notes.length));
      expect(first.notes.length + first.toCome).toBe(4);
      expect(first.notes.length).toBe(Math.min(4, most - 1));
    }
  });
});

describe('the trash', () => {
  const now = new Date('2031-06-01T00:00:00.000Z');
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

  it('hides a note and gives it back as it was, after a restart too', async () => {
    await keepNote(db, makeNote());
    await trashNote(db, id, now);
    expect(await allNotes(db)).toEqual([]);
    expect(await trashedNotes(db)).toHaveLength(1);
    db.close();
    expect(await restoreNote(db, id, later(1))).toEqual({ ok: true, id, revision: 3 });
    expect(await findNote(db, id)).toEqual(makeNote({ revision: 3, modified: later(1).toISOString() }));
  });

  it('takes twice for once', async () => {
    await keepNote(db, makeNote());
    expect(await trashNote(db, id, now)).toEqual({ ok: true, id, revision: 2 });
    expect(await trashNote(db, id, later(1))).toEqual({ ok: true, id, revision: 2 });
    expect(await restoreNote(db, id, now)).toMatchObject({ revision: 3 });
    expect(await restoreNote(db, id, now)).toMatchObject({ revision: 3 });
  });

  it('removes for good after thirty days, and not a day earlier', async () => {
    await keepNote(db, makeNote());
    await keepNote(db, makeNote({}, 2));
    await trashNote(db, id, now);
    expect(await emptyTrash(db, later(29))).toEqual([]);
    expect(await revisionsOf(db, id)).toHaveLength(2);
    expect(await emptyTrash(db, later(30))).toEqual([id]);
    expect(await revisionsOf(db, id)).toEqual([]);
    expect(await allNotes(db)).toHaveLength(1);
  });

  it('says so when there is nothing to throw away', async () => {
    expect(await trashNote(db, id, now)).toEqual({ ok: false, reason: `There is no note ${id} any more.` });
  });
});
