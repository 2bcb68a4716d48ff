/**
 * Puts a pack into the library so that, whenever the browser dies, either the old or the new pack is whole.
 * Pieces are written under the hash of their content, where nobody looks for them yet; one last transaction
 * makes the pack's record name them. Started again, it finds what is already there and goes on.
 */
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import { packRules } from '@/core/claims/parse-claim-pack';
import { slicePack } from '@/core/claims/sliced-pack';
import { hashPieces } from './hash-pieces';
import { isDiskFull } from './is-disk-full';
import {
  packTable,
  pieceTable,
  type LibraryDb,
  type PackRecord,
  type PackSource,
  type PieceRow,
} from './library-db';
import { makeBreaks, type Breaks } from './take-breaks';

export type PackInstalled =
  { readonly ok: true; readonly changed: boolean } | { readonly ok: false; readonly why: NotInstalled };

/**
 * `id-is-bundled`, `id-is-imported`: a pack of this id is there that came the other way. `busy`: it was replaced from
 * elsewhere again and again. `full`: the disk, or the browser's share of it.
 */
export type NotInstalled = 'id-is-bundled' | 'id-is-imported' | 'busy' | 'full';

export type Installing = {
  readonly source: PackSource;
  /** The library stays as it was; what has been written already is swept later, or used by the next try. */
  readonly signal?: AbortSignal;
  /** Told from 0 to 1 how much is done. */
  readonly tell?: (share: number) => void;
};

const piecesAtOnce = 8;
const mostTries = 3;

/** Expects a pack that `parseClaimPack` has passed. The same pack again changes nothing. */
export async function installPack(
  db: LibraryDb,
  pack: ClaimPack,
  { source, signal, tell = () => undefined }: Installing,
): Promise<PackInstalled> {
  const breaks = makeBreaks(signal);
  const [hash, pieces] = await hashCounting(slicePack(pack), breaks);
  const record = recordOf(pack, { source, hash, pieces });
  const before = await db.read((dexie) => packTable(dexie).get(pack.id));
  if (before !== undefined && before.source !== source) return { ok: false, why: `id-is-${before.source}` };
  if (before?.hash === hash && before.rules === packRules) return { ok: true, changed: false };
  try {
    for (let tries = 0; tries < mostTries; tries += 1) {
      await writePieces(db, record, slicePack(pack), { breaks, tell });
      if (await switchTo(db, record)) return { ok: true, changed: true };
    }
  } catch (error) {
    if (isDiskFull(error)) return { ok: false, why: 'full' };
    throw error;
  }
  return { ok: false, why: 'busy' };
}

async function hashCounting(pieces: Iterable<string>, breaks: Breaks): Promise<readonly [string, number]> {
  let count = 0;
  const counting = function* () {
    for (const piece of pieces) {
      count += 1;
      yield piece;
    }
  };
  const hash = await hashPieces(counting(), () => breaks.take());
  return [hash, count];
}

/** Removes pieces that belong to no pack: what an installation that was never finished has left. */
export async function sweepPieces(db: LibraryDb): Promise<void> {
  await db.change((dexie) =>
    dexie.transaction('rw', packTable(dexie), pieceTable(dexie), async () => {
      const current = new Map((await packTable(dexie).toArray()).map((pack) => [pack.id, pack.hash]));
      const keys = await pieceTable(dexie).toCollection().primaryKeys();
      await pieceTable(dexie).bulkDelete(keys.filter(([pack, hash]) => current.get(pack) !== hash));
    }),
  );
}

/** Takes a pack away, all of it or nothing. */
export async function removePack(db: LibraryDb, id: RowId): Promise<void> {
  await db.change((dexie) =>
    dexie.transaction('rw', packTable(dexie), pieceTable(dexie), async () => {
      await packTable(dexie).delete(id);
      await pieceTable(dexie).where('pack').equals(id).delete();
    }),
  );
}

function recordOf(
  { id, revision, title, asOf }: ClaimPack,
  rest: Pick<PackRecord, 'source' | 'hash' | 'pieces'>,
): PackRecord {
  return { id, revision: revision ?? null, title, asOf, rules: packRules, ...rest };
}

type Writing = { readonly breaks: Breaks; readonly tell: (share: number) => void };

/** Several short transactions: a long one would keep all readers waiting and lose all its work at once. */
async function writePieces(
  db: LibraryDb,
  { id, hash, pieces }: PackRecord,
  texts: Iterable<string>,
  { breaks, tell }: Writing,
): Promise<void> {
  const present = await db.read((dexie) =>
    pieceTable(dexie).where('[pack+hash]').equals([id, hash]).primaryKeys(),
  );
  const written = new Set(present.map(([, , number]) => number));
  let [number, rows]: [number, PieceRow[]] = [0, []];
  for (const json of texts) {
    if (!written.has(number)) rows.push({ pack: id, hash, number, json });
    number += 1;
    if (rows.length < piecesAtOnce && number < pieces) continue;
    const some = rows;
    rows = [];
    if (some.length > 0) await db.change((dexie) => pieceTable(dexie).bulkPut(some));
    tell(number / pieces);
    await breaks.take();
  }
}

/** False when a piece is missing: somebody else has swept or switched in between. */
function switchTo(db: LibraryDb, record: PackRecord): Promise<boolean> {
  return db.change((dexie) =>
    dexie.transaction('rw', packTable(dexie), pieceTable(dexie), async () => {
      const pieces = pieceTable(dexie);
      const present = await pieces.where('[pack+hash]').equals([record.id, record.hash]).count();
      if (present !== record.pieces) return false;
      // A newer revision of what the reader has switched off stays off.
      const before = await packTable(dexie).get(record.id);
      await packTable(dexie).put(before?.off === true ? { ...record, off: true } : record);
      const old = await pieces.where('pack').equals(record.id).primaryKeys();
      await pieces.bulkDelete(old.filter(([, hash]) => hash !== record.hash));
      return true;
    }),
  );
}
