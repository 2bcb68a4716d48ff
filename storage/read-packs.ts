/** The installed packs as the rest of the extension knows them. */
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import { writeFault } from '@/core/claims/fault';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';
import { packTable, pieceTable, type LibraryDb, type PackRecord, type PieceRow } from './library-db';
import { joinPieces } from './slice-pack';

/** Packs, and a text that changes whenever one of them does. */
export type Shelf = { readonly packs: readonly ClaimPack[]; readonly fingerprint: string };

export type Library = Shelf & {
  /** What came with the extension, the same for everybody. */
  readonly bundled: Shelf;
  /** What the reader has brought. */
  readonly own: Shelf;
  /** Packs that cannot be read any more, and why; the others are not affected. */
  readonly broken: readonly { readonly id: RowId; readonly reason: string }[];
};

/** Records and pieces of what is switched on, as they stood at one moment, in the order of the packs' ids. */
export async function readPacks(db: LibraryDb): Promise<Library> {
  const [records, pieces] = await db.read((dexie) =>
    dexie.transaction('r', packTable(dexie), pieceTable(dexie), async () => {
      const found = (await packTable(dexie).toArray()).filter(({ off }) => off !== true);
      const keys = found.map(({ id, hash }): [RowId, string] => [id, hash]);
      const rows = await pieceTable(dexie).where('[pack+hash]').anyOf(keys).toArray();
      return [found, rows] as const;
    }),
  );
  const read = records.map((record) => ({ record, result: readPack(record, pieces) }));
  return {
    ...shelve(read),
    bundled: shelve(read.filter(({ record }) => record.source === 'bundled')),
    own: shelve(read.filter(({ record }) => record.source !== 'bundled')),
    broken: read.flatMap(({ record, result }) =>
      result.ok ? [] : [{ id: record.id, reason: result.reason }],
    ),
  };
}

function shelve(read: readonly { readonly record: PackRecord; readonly result: ReadPack }[]): Shelf {
  return {
    packs: read.flatMap(({ result }) => (result.ok ? [result.pack] : [])),
    fingerprint: read.map(({ record: { id, hash } }) => `${id}@${hash}`).join(' '),
  };
}

/** Who is installed, without reading the packs themselves. */
export function listPacks(db: LibraryDb): Promise<PackRecord[]> {
  return db.read((dexie) => packTable(dexie).toArray());
}

/** One pack, switched on or off; undefined where it is not installed or cannot be read. */
export async function findPack(db: LibraryDb, id: RowId): Promise<ClaimPack | undefined> {
  const found = await db.read((dexie) =>
    dexie.transaction('r', packTable(dexie), pieceTable(dexie), async () => {
      const record = await packTable(dexie).get(id);
      if (record === undefined) return undefined;
      const pieces = await pieceTable(dexie).where('[pack+hash]').equals([id, record.hash]).toArray();
      return readPack(record, pieces);
    }),
  );
  return found?.ok === true ? found.pack : undefined;
}

type ReadPack =
  { readonly ok: true; readonly pack: ClaimPack } | { readonly ok: false; readonly reason: string };

/** Distrusts the rows: an older version may have written them. */
function readPack(record: PackRecord, rows: readonly PieceRow[]): ReadPack {
  const pieces = rows
    .filter(({ pack }) => pack === record.id)
    .sort((one, other) => one.number - other.number);
  if (pieces.length !== record.pieces) {
    return { ok: false, reason: `${pieces.length} of ${record.pieces} pieces are there` };
  }
  try {
    const parsed = parseClaimPack(joinPieces(pieces.map(({ json }) => json)));
    if (parsed.ok) return parsed;
    return { ok: false, reason: parsed.faults.slice(0, 3).map(writeFault).join('; ') };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
