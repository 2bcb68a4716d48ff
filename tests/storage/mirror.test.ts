import { beforeEach, describe, expect, it } from 'vitest';
import { allNotes, findNote, revisionsOf } from '@/storage/find-notes';
import { acceptDatabase, inspectNotes, refillMirror, restoreFromMirror } from '@/storage/inspect-notes';
import { keepNote } from '@/storage/keep-note';
import { openNotes, type NotesDb } from '@/storage/notes-db';
import { tendNotes } from '@/storage/tend-notes';
import { emptyTrash, trashNote } from '@/storage/trash-note';
import { makeFakeStore, type FakeStore } from './fake-store';
import { makeNote } from './make-note';

let databases = 0;
let mirror: FakeStore;
let db: NotesDb;

beforeEach(() => {
  mirror = makeFakeStore();
  db = openEmpty();
});

function openEmpty(): NotesDb {
  databases += 1;
  return openNotes({ name: `mirrored-${databases}`, mirror });
}

async function keepSome(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await keepNote(db, makeNote({}, number));
  await keepNote(db, makeNote({ revision: 2, body: 'Second thoughts.' }, 1));
}

describe('a note with two copies', () => {
  it('is in both before the answer comes', async () => {
    expect(await keepNote(db, makeNote())).toMatchObject({ ok: true });
    expect(Object.values(mirror.items())).toContainEqual(makeNote());
    expect(await inspectNotes(db)).toEqual({ state: 'whole', notes: 1 });
  });

  it('is not "kept" while the second copy fails, and saving again mends it without a second note', async () => {
    mirror.failNext(1);
    const answer = await keepNote(db, makeNote());
    expect(answer).toEqual({ ok: false, reason: 'Not kept: the store failed' });
    expect(await inspectNotes(db)).toMatchObject({ state: 'mirror-behind' });
    expect(await keepNote(db, makeNote())).toEqual({ ok: true, id: makeNote().id, revision: 1 });
    expect(await revisionsOf(db, makeNote().id)).toHaveLength(1);
    expect(await inspectNotes(db)).toEqual({ state: 'whole', notes: 1 });
  });

  it('leaves both when its time in the trash is over', async () => {
    await keepSome(2);
    await trashNote(db, makeNote().id, new Date('2031-06-01T00:00:00.000Z'));
    await emptyTrash(db, new Date('2031-08-01T00:00:00.000Z'));
    expect(await inspectNotes(db)).toEqual({ state: 'whole', notes: 1 });
  });
});

describe('tending the notes at a start', () => {
  const later = new Date('2031-08-01T00:00:00.000Z');

  it('fills the mirror up and takes what is old out of the trash', async () => {
    await keepSome(3);
    await trashNote(db, makeNote().id, new Date('2031-06-01T00:00:00.000Z'));
    mirror.clear();
    expect(await tendNotes(db, later)).toMatchObject({ state: 'mirror-behind' });
    expect(await inspectNotes(db)).toEqual({ state: 'whole', notes: 2 });
    expect(await findNote(db, makeNote().id)).toBeUndefined();
  });

  it('touches neither copy where notes are lost', async () => {
    await keepSome(3);
    await trashNote(db, makeNote().id, new Date('2031-06-01T00:00:00.000Z'));
    db = openEmpty();
    const before = mirror.items();
    expect(await tendNotes(db, later)).toMatchObject({ state: 'lost' });
    expect(mirror.items()).toEqual(before);
    expect(await allNotes(db)).toEqual([]);
  });
});

describe('a loss', () => {
  it('of the database is noticed, and everything comes back from the mirror', async () => {
    await keepSome(500);
    const before = await allNotes(db);
    db = openEmpty();
    expect(await inspectNotes(db)).toMatchObject({ state: 'lost', missing: 501, inMirror: 501, notes: 500 });
    expect(await allNotes(db)).toEqual([]);
    expect(await restoreFromMirror(db)).toBe(501);
    expect(await allNotes(db)).toEqual(before);
    expect(await revisionsOf(db, makeNote().id)).toHaveLength(2);
    expect(await inspectNotes(db)).toEqual({ state: 'whole', notes: 501 });
  });

  it('lets nothing be written until the reader has chosen', async () => {
    await keepSome(3);
    db = openEmpty();
    const answer = await keepNote(db, makeNote({ body: 'Written after the loss.' }, 9));
    expect(answer.ok ? '' : answer.reason).toContain('damaged');
    expect(await allNotes(db)).toEqual([]);
    expect(await inspectNotes(db)).toMatchObject({ state: 'lost' });
  });

  it('leaves the lost notes in the mirror when the reader goes on without them, and gives them back later', async () => {
    await keepSome(3);
    db = openEmpty();
    await acceptDatabase(db);
    expect(await inspectNotes(db)).toEqual({ state: 'whole', notes: 0 });
    await keepNote(
      db,
      makeNote({ body: 'Written after the loss.', modified: '2031-07-01T10:00:00.000Z' }, 1),
    );
    await keepNote(db, makeNote({ body: 'New.' }, 9));
    expect(await inspectNotes(db)).toMatchObject({ state: 'whole' });
    expect(await restoreFromMirror(db)).toBe(4);
    expect(await allNotes(db)).toHaveLength(4);
    expect((await revisionsOf(db, makeNote().id)).map(({ body }) => body)).toEqual([
      'Written after the loss.',
      'Ask the harbour office.',
      'Second thoughts.',
    ]);
    expect(await findNote(db, makeNote().id)).toMatchObject({ body: 'Written after the loss.' });
    expect(await inspectNotes(db)).toMatchObject({ state: 'whole' });
    expect(await restoreFromMirror(db)).toBe(0);
  });

  it('of the mirror is mended from the database', async () => {
    await keepSome(450);
    mirror.clear();
    expect(await inspectNotes(db)).toEqual({ state: 'mirror-behind', missing: 451 });
    expect(await refillMirror(db)).toBe(451);
    expect(await inspectNotes(db)).toEqual({ state: 'whole', notes: 451 });
  });

  it('is no loss where nothing was ever written', async () => {
    expect(await inspectNotes(db)).toEqual({ state: 'new' });
  });

  it('of single revisions only brings those back', async () => {
    await keepSome(3);
    const { id } = makeNote({}, 2);
    await db.change((dexie) => dexie.table('revisions').delete([id, 1]));
    await db.change((dexie) => dexie.table('newest').delete(id));
    expect(await findNote(db, id)).toBeUndefined();
    expect(await restoreFromMirror(db)).toBe(1);
    expect(await findNote(db, id)).toEqual(makeNote({}, 2));
  });
});
