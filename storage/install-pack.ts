/**
 * Puts a pack into the library so that, whenever the browser dies, either the old or the new pack is whole.
 * Pieces are written under the hash of their content, where nobody looks for them yet; one last transaction
 * makes the pack's record name them. Started again, it finds what is already there and goes on.
 */
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import { isDiskFull } from './is-disk-full';
import { packTable, pieceTable, type LibraryDb, type PackRecord, type PackSource } from './library-db';
import { hashPieces, slicePack } from './slice-pack';

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
  installing: Installing,
): Promise<PackInstalled> {
  const { source } = installing;
  const pieces = slicePack(pack);
  const record = recordOf(pack, { source, hash: await hashPieces(pieces), pieces: pieces.length });
  const before = await db.read((dexie) => packTable(dexie).get(pack.id));
  if (before !== undefined && before.source !== source) return { ok: false, why: `id-is-${before.source}` };
  if (before?.hash === record.hash) return { ok: true, changed: false };
  try {
    for (let tries = 0; tries < mostTries; tries += 1) {
      await writePieces(db, record, pieces, installing);
      if (await switchTo(db, record)) return { ok: true, changed: true };
    }
  } catch (error) {
    if (isDiskFull(error)) return { ok: false, why: 'full' };
    throw error;
  }
  return { ok: false, why: 'busy' };
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
  return { id, revision: revision ?? null, title, asOf, ...rest };
}

/** Several short transactions: a long one would keep all readers waiting and lose all its work at once. */
async function writePieces(
  db: LibraryDb,
  { id, hash }: PackRecord,
  pieces: readonly string[],
  { signal, tell }: Pick<Installing, 'signal' | 'tell'>,
): Promise<void> {
  const present = await db.read((dexie) =>
    pieceTable(dexie).where('[pack+hash]').equals([id, hash]).primaryKeys(),
  );
  const written = new Set(present.map(([, , number]) => number));
  const missing = pieces
    .map((json, number) => ({ pack: id, hash, number, json }))
    .filter(({ number }) => !written.has(number));
  for (let from = 0; from < missing.length; from += piecesAtOnce) {
    signal?.throwIfAborted();
    await db.change((dexie) => pieceTable(dexie).bulkPut(missing.slice(from, from + piecesAtOnce)));
    tell?.(Math.min(1, (from + piecesAtOnce) / missing.length));
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
