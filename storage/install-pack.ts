/**
 * Puts a pack into the library so that, whenever the browser dies, either the old or the new pack is whole.
 * Pieces are written under the hash of their content, where nobody looks for them yet; one last transaction
 * makes the pack's record name them. Started again, it finds what is already there and goes on.
 */
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import { packTable, pieceTable, type LibraryDb, type PackRecord, type PackSource } from './library-db';
import { hashPieces, slicePack } from './slice-pack';

export type PackInstalled =
  { readonly ok: true; readonly changed: boolean } | { readonly ok: false; readonly reason: string };

const piecesAtOnce = 8;
const mostTries = 3;

/** Expects a pack that `parseClaimPack` has passed. The same pack again changes nothing. */
export async function installPack(
  db: LibraryDb,
  pack: ClaimPack,
  { source }: { readonly source: PackSource },
): Promise<PackInstalled> {
  const pieces = slicePack(pack);
  const record = recordOf(pack, { source, hash: await hashPieces(pieces), pieces: pieces.length });
  const before = await db.read((dexie) => packTable(dexie).get(pack.id));
  if (before !== undefined && before.source !== source) return refuse(before, source);
  if (before?.hash === record.hash) return { ok: true, changed: false };
  for (let tries = 0; tries < mostTries; tries += 1) {
    await writePieces(db, record, pieces);
    if (await switchTo(db, record)) return { ok: true, changed: true };
  }
  return {
    ok: false,
    reason: `The pack "${pack.id}" is being replaced from elsewhere at the same time. Try again.`,
  };
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

function refuse({ id, source }: PackRecord, other: PackSource): PackInstalled {
  const came = source === 'bundled' ? 'came with Second Source' : 'was imported';
  const advice = other === 'imported' ? 'Give the new pack another id.' : 'Remove the imported one first.';
  return { ok: false, reason: `A pack with the id "${id}" is already there and ${came}. ${advice}` };
}

/** Several short transactions: a long one would keep all readers waiting and lose all its work at once. */
async function writePieces(
  db: LibraryDb,
  { id, hash }: PackRecord,
  pieces: readonly string[],
): Promise<void> {
  const present = await db.read((dexie) =>
    pieceTable(dexie).where('[pack+hash]').equals([id, hash]).primaryKeys(),
  );
  const written = new Set(present.map(([, , number]) => number));
  const missing = pieces
    .map((json, number) => ({ pack: id, hash, number, json }))
    .filter(({ number }) => !written.has(number));
  for (let from = 0; from < missing.length; from += piecesAtOnce) {
    await db.change((dexie) => pieceTable(dexie).bulkPut(missing.slice(from, from + piecesAtOnce)));
  }
}

/** False when a piece is missing: somebody else has swept or switched in between. */
function switchTo(db: LibraryDb, record: PackRecord): Promise<boolean> {
  return db.change((dexie) =>
    dexie.transaction('rw', packTable(dexie), pieceTable(dexie), async () => {
      const pieces = pieceTable(dexie);
      const present = await pieces.where('[pack+hash]').equals([record.id, record.hash]).count();
      if (present !== record.pieces) return false;
      await packTable(dexie).put(record);
      const old = await pieces.where('pack').equals(record.id).primaryKeys();
      await pieces.bulkDelete(old.filter(([, hash]) => hash !== record.hash));
      return true;
    }),
  );
}
