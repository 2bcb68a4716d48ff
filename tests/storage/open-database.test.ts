import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { findNote } from '@/storage/find-notes';
import { keepNote } from '@/storage/keep-note';
import { openDatabase } from '@/storage/open-database';
import { openNotes } from '@/storage/notes-db';
import { makeNote } from './make-note';

const { id } = makeNote();
const shapeOfTwo = {
  revisions: '[id+revision], id',
  newest: 'id, page, work, *claims, deleted, modified',
  facts: 'key',
};

describe('a database', () => {
  it('opens again when the browser has closed it, and the caller does not notice', async () => {
    const db = openNotes({ name: 'reopened' });
    await keepNote(db, makeNote());
    await db.read((dexie) => {
      dexie.close({ disableAutoOpen: false });
      return Promise.resolve();
    });
    expect(await findNote(db, id)).toMatchObject({ id });
    let tries = 0;
    const answer = await db.read(() => {
      tries += 1;
      if (tries === 1) {
        return Promise.reject(
          Object.assign(new Error('Database has been closed'), { name: 'DatabaseClosedError' }),
        );
      }
      return Promise.resolve('there');
    });
    expect([answer, tries]).toEqual(['there', 2]);
  });

  it('does not repeat work that failed for another reason', async () => {
    const db = openNotes({ name: 'not-repeated' });
    let tries = 0;
    const failing = db.read(() => {
      tries += 1;
      return Promise.reject(new RangeError('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect(tries).toBe(1);
  });

  it('that a newer version has changed is read but not written', async () => {
    const old = openNotes({ name: 'upgraded' });
    await keepNote(old, makeNote());
    old.close();
    const newer = new Dexie('upgraded');
    newer.version(2).stores(shapeOfTwo);
    newer.version(3).stores({ labels: 'id' });
    await newer.open();
    newer.close();
    const again = openNotes({ name: 'upgraded' });
    expect(await findNote(again, id)).toMatchObject({ body: 'Ask the harbour office.' });
    const answer = await keepNote(again, makeNote({ revision: 2, body: 'Written by old code.' }));
    expect(answer).toMatchObject({ ok: false });
    expect(answer.ok ? '' : answer.reason).toContain('newer Second Source');
    expect(await findNote(again, id)).toMatchObject({ revision: 1 });
  });

  it('lets a newer version change it while it is open', async () => {
    const old = openNotes({ name: 'held-open' });
    await keepNote(old, makeNote());
    const newer = openDatabase({
      kind: 'notes',
      name: 'held-open',
      durability: 'strict',
      versions: [shapeOfTwo, {}, { labels: 'id' }],
    });
    expect(await findNote({ ...newer, mirror: undefined, witness: undefined }, id)).toMatchObject({ id });
  });

  it('asks the browser to wait for the disk when it holds notes', async () => {
    const db = openNotes({ name: 'strict' });
    const durability = await db.read((dexie) =>
      dexie.transaction('rw', dexie.tables, (transaction) => Promise.resolve(transaction.idbtrans)),
    );
    expect(Reflect.get(durability, 'durability')).toBe('strict');
  });
});
