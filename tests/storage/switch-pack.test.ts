import { describe, expect, it } from 'vitest';
import { installPack } from '@/storage/install-pack';
import { openLibrary } from '@/storage/library-db';
import { findPack, listPacks, readPacks } from '@/storage/read-packs';
import { switchPack } from '@/storage/switch-pack';
import { makePack } from './make-pack';

const imported = { source: 'imported' } as const;

describe('a pack that is switched off', () => {
  it('stays in the library, and nothing is read from it until it is switched on', async () => {
    const db = openLibrary('off-and-on');
    const pack = makePack();
    await installPack(db, pack, imported);
    await switchPack(db, { id: pack.id, on: false });
    expect((await readPacks(db)).packs).toEqual([]);
    expect((await listPacks(db)).map(({ id }) => id)).toEqual([pack.id]);
    expect(await findPack(db, pack.id)).toEqual(pack);
    await switchPack(db, { id: pack.id, on: true });
    expect((await readPacks(db)).packs).toEqual([pack]);
  });

  it('stays off when a newer revision takes its place', async () => {
    const db = openLibrary('off-and-newer');
    const pack = makePack();
    await installPack(db, pack, imported);
    await switchPack(db, { id: pack.id, on: false });
    await installPack(db, { ...pack, revision: '2031.06' }, imported);
    expect((await readPacks(db)).packs).toEqual([]);
    expect((await findPack(db, pack.id))?.revision).toBe('2031.06');
  });

  it('is not found when it is not there', async () => {
    expect(await findPack(openLibrary('none'), 'nothing')).toBeUndefined();
  });
});
