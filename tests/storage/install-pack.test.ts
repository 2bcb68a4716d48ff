import { afterEach, describe, expect, it } from 'vitest';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { packRules } from '@/core/claims/parse-claim-pack';
import { installPack, removePack, sweepPieces } from '@/storage/install-pack';
import { openLibrary, packTable, pieceTable, type LibraryDb } from '@/storage/library-db';
import { listPacks, readPacks } from '@/storage/read-packs';
import { dieAtWrite, revive } from './kill-writes';
import { makePack } from './make-pack';

const bundled = { source: 'bundled' } as const;
const imported = { source: 'imported' } as const;
/** Enough for several pieces of claims and of evidence. */
const large = { claims: 3_500 };
let databases = 0;

afterEach(revive);

function newName(): string {
  databases += 1;
  return `library-${databases}`;
}

const packsIn = async (db: LibraryDb): Promise<readonly ClaimPack[]> => (await readPacks(db)).packs;
const piecesIn = (db: LibraryDb): Promise<number> => db.read((dexie) => pieceTable(dexie).count());

describe('installing a pack', () => {
  it('keeps every row, in order, and nothing else', async () => {
    const db = openLibrary(newName());
    const pack = makePack({}, large);
    expect(await installPack(db, pack, bundled)).toEqual({ ok: true, changed: true });
    expect(await readPacks(db)).toMatchObject({ packs: [pack], broken: [] });
  });

  it('changes nothing when the same pack comes again', async () => {
    const db = openLibrary(newName());
    await installPack(db, makePack(), bundled);
    const before = await listPacks(db);
    expect(await installPack(db, makePack(), bundled)).toEqual({ ok: true, changed: false });
    expect(await listPacks(db)).toEqual(before);
  });

  it('takes a changed pack for another one though its revision is the same', async () => {
    const db = openLibrary(newName());
    await installPack(db, makePack(), bundled);
    const corrected = makePack({ title: 'The harbour, corrected' });
    expect(await installPack(db, corrected, bundled)).toEqual({ ok: true, changed: true });
    expect(await packsIn(db)).toEqual([corrected]);
  });

  it('leaves no piece of the replaced pack behind', async () => {
    const db = openLibrary(newName());
    await installPack(db, makePack({}, large), bundled);
    await installPack(db, makePack(), bundled);
    const small = await piecesIn(db);
    const fresh = openLibrary(newName());
    await installPack(fresh, makePack(), bundled);
    expect(small).toBe(await piecesIn(fresh));
  });

  it('keeps the rows of different packs apart though their ids are the same', async () => {
    const db = openLibrary(newName());
    const other = makePack({ id: 'other-pack', title: 'Another harbour' }, { claims: 5 });
    await installPack(db, makePack(), bundled);
    await installPack(db, other, imported);
    expect(await packsIn(db)).toEqual([makePack(), other]);
    await removePack(db, 'other-pack');
    expect(await packsIn(db)).toEqual([makePack()]);
  });

  it('refuses an imported pack with the id of a bundled one, and the other way round', async () => {
    const db = openLibrary(newName());
    await installPack(db, makePack(), bundled);
    const forged = makePack({ title: 'Forged' });
    expect(await installPack(db, forged, imported)).toEqual({ ok: false, why: 'id-is-bundled' });
    expect(await packsIn(db)).toEqual([makePack()]);
  });

  it('changes its fingerprint with every change of a pack', async () => {
    const db = openLibrary(newName());
    const prints = new Set([(await readPacks(db)).fingerprint]);
    await installPack(db, makePack(), bundled);
    prints.add((await readPacks(db)).fingerprint);
    await installPack(db, makePack({ title: 'Corrected' }), bundled);
    prints.add((await readPacks(db)).fingerprint);
    await installPack(db, makePack({ id: 'other-pack' }), imported);
    prints.add((await readPacks(db)).fingerprint);
    expect(prints.size).toBe(4);
  });
});

describe('a browser that dies while a pack is installed', () => {
  const old = makePack({ title: 'Old' }, { claims: 2_200 });
  const next = makePack({ title: 'New' }, large);

  /** Dies at every write in turn, until an installation gets through. */
  async function killEverywhere(before: ClaimPack | undefined, after: (db: LibraryDb) => Promise<void>) {
    for (let number = 0; ; number += 1) {
      const name = newName();
      const first = openLibrary(name);
      if (before !== undefined) await installPack(first, before, bundled);
      dieAtWrite(number);
      const finished = await installPack(first, next, bundled).then(
        () => true,
        () => false,
      );
      first.close();
      revive();
      const db = openLibrary(name);
      await after(db);
      db.close();
      if (finished) return number;
    }
  }

  it('leaves the old pack whole or the new one, at whichever write it dies', async () => {
    const deaths = await killEverywhere(old, async (db) => {
      const { packs, broken } = await readPacks(db);
      expect(broken).toEqual([]);
      expect(packs).toHaveLength(1);
      expect([old.title, next.title]).toContain(packs[0]!.title);
      expect(packs[0]).toEqual(packs[0]!.title === old.title ? old : next);
    });
    expect(deaths).toBeGreaterThan(12);
  });

  it('has no pack or the whole pack when there was none before', async () => {
    await killEverywhere(undefined, async (db) => {
      const { packs, broken } = await readPacks(db);
      expect(broken).toEqual([]);
      if (packs.length > 0) expect(packs).toEqual([next]);
    });
  });

  it('has exactly the new pack after the next start, and no piece more', async () => {
    const fresh = openLibrary(newName());
    await installPack(fresh, next, bundled);
    const pieces = await piecesIn(fresh);
    await killEverywhere(old, async (db) => {
      expect(await installPack(db, next, bundled)).toMatchObject({ ok: true });
      expect(await packsIn(db)).toEqual([next]);
      expect(await piecesIn(db)).toBe(pieces);
    });
  });

  it('goes on where it died instead of beginning again', async () => {
    const name = newName();
    const first = openLibrary(name);
    const whole = dieAtWrite(Infinity);
    await installPack(openLibrary(newName()), next, bundled);
    const writesInAll = whole.writes();
    revive();
    dieAtWrite(writesInAll - 2);
    await expect(installPack(first, next, bundled)).rejects.toThrow();
    first.close();
    revive();
    const again = dieAtWrite(Infinity);
    await installPack(openLibrary(name), next, bundled);
    expect(again.writes()).toBeLessThan(writesInAll / 2);
  });

  it('leaves pieces that nobody needs, and sweeping takes just those', async () => {
    const name = newName();
    const first = openLibrary(name);
    await installPack(first, old, bundled);
    const pieces = await piecesIn(first);
    dieAtWrite(10);
    await expect(installPack(first, { ...next, id: 'abandoned-pack' }, imported)).rejects.toThrow();
    first.close();
    revive();
    const db = openLibrary(name);
    expect(await piecesIn(db)).toBeGreaterThan(pieces);
    await sweepPieces(db);
    expect(await piecesIn(db)).toBe(pieces);
    expect(await packsIn(db)).toEqual([old]);
  });
});

describe('two installations at once', () => {
  it('of the same pack leave it there once', async () => {
    const name = newName();
    const [one, other] = [openLibrary(name), openLibrary(name)];
    const pack = makePack({}, large);
    await Promise.all([installPack(one, pack, bundled), installPack(other, pack, bundled)]);
    expect(await packsIn(one)).toEqual([pack]);
  });

  it('of two revisions leave one of them whole', async () => {
    const name = newName();
    const [one, other] = [openLibrary(name), openLibrary(name)];
    const packs = [makePack({ title: 'One' }, large), makePack({ title: 'Other' }, { claims: 4_100 })];
    await Promise.all([installPack(one, packs[0]!, imported), installPack(other, packs[1]!, imported)]);
    const { packs: left, broken } = await readPacks(one);
    expect(broken).toEqual([]);
    expect(packs).toContainEqual(left[0]);
  });
});

describe('reading packs', () => {
  it('names a pack that is damaged, and gives the others', async () => {
    const db = openLibrary(newName());
    await installPack(db, makePack(), bundled);
    await installPack(db, makePack({ id: 'other-pack' }, large), imported);
    await db.change((dexie) => pieceTable(dexie).where({ pack: 'other-pack', number: 2 }).delete());
    const { packs, broken } = await readPacks(db);
    expect(packs.map(({ id }) => id)).toEqual(['harbour-pack']);
    expect(broken).toEqual([{ id: 'other-pack', reason: '10 of 11 pieces are there' }]);
  });

  it('distrusts rows that are no pack any more', async () => {
    const db = openLibrary(newName());
    await installPack(db, makePack(), bundled);
    await db.change((dexie) =>
      pieceTable(dexie)
        .toCollection()
        .modify((row: { json: string }) => {
          if (row.json.startsWith('claims ')) row.json = 'claims opens-0\n{"id":"opens-0"}';
        }),
    );
    const { packs, broken } = await readPacks(db);
    expect(packs).toEqual([]);
    expect(broken[0]?.reason).toContain('claims[0]');
  });

  it('notices a single letter that is another one, and reads what still is a pack', async () => {
    const db = openLibrary(newName());
    await installPack(db, makePack(), bundled);
    await db.change((dexie) =>
      pieceTable(dexie)
        .toCollection()
        .modify((row: { json: string }) => {
          row.json = row.json.replace('pier number 1 on Friday', 'pier number 1 on Monday');
        }),
    );
    const { packs, broken } = await readPacks(db);
    expect(broken).toEqual([]);
    expect(packs[0]?.claims[1]?.text).toBe('The harbour opens its pier number 1 on Monday');
  });

  it('lets what an older version has passed pass the rules of this one', async () => {
    const db = openLibrary(newName());
    await installPack(db, makePack(), bundled);
    await db.change((dexie) => packTable(dexie).update('harbour-pack', { rules: 0 }));
    expect(await packsIn(db)).toEqual([makePack()]);
    expect(await installPack(db, makePack(), bundled)).toEqual({ ok: true, changed: true });
    expect((await listPacks(db))[0]?.rules).toBe(packRules);
  });

  it('tells how far an installation is, and stops one where the library stays as it was', async () => {
    const db = openLibrary(newName());
    const told: number[] = [];
    await installPack(db, makePack({}, large), { ...imported, tell: (share) => told.push(share) });
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
    const before = await readPacks(db);
    const stopping = new AbortController();
    const next = makePack({ title: 'Next' }, { claims: 9_000 });
    const tell = () => stopping.abort(new Error('stopped'));
    await expect(installPack(db, next, { ...imported, signal: stopping.signal, tell })).rejects.toThrow(
      'stopped',
    );
    expect((await readPacks(db)).packs).toEqual(before.packs);
  });
});
