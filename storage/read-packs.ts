/** The installed packs as the rest of the extension knows them. */
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import { filePack, type FiledPack } from '@/core/claims/claim-set';
import { writeFault } from '@/core/claims/fault';
import { packRules, parseClaimPack } from '@/core/claims/parse-claim-pack';
import { joinPieces, openPieces } from '@/core/claims/sliced-pack';
import { hashPieces } from './hash-pieces';
import { packTable, pieceTable, type LibraryDb, type PackRecord, type PieceRow } from './library-db';

/** Packs, and a text that changes whenever one of them does. Rows are read when they are first wanted. */
export type Shelf = {
  readonly packs: readonly ClaimPack[];
  readonly filed: readonly FiledPack[];
  readonly fingerprint: string;
};

export type Library = Shelf & {
  /** What came with the extension, the same for everybody. */
  readonly bundled: Shelf;
  /** What the reader has brought. */
  readonly own: Shelf;
  /** Of all that is installed, what is switched off and what is broken included. */
  readonly records: readonly PackRecord[];
  /** Packs that cannot be read any more, and why; the others are not affected. */
  readonly broken: readonly { readonly id: RowId; readonly reason: string }[];
};

/** Records and pieces of what is switched on, as they stood at one moment, in the order of the packs' ids. */
export async function readPacks(db: LibraryDb): Promise<Library> {
  const [records, pieces] = await db.read((dexie) =>
    dexie.transaction('r', packTable(dexie), pieceTable(dexie), async () => {
      const found = await packTable(dexie).toArray();
      const keys = found.filter(isOn).map(({ id, hash }): [RowId, string] => [id, hash]);
      const rows = await pieceTable(dexie).where('[pack+hash]').anyOf(keys).toArray();
      return [found, rows] as const;
    }),
  );
  const read = await Promise.all(
    records.filter(isOn).map(async (record) => ({ record, result: await readPack(record, pieces) })),
  );
  return {
    records,
    ...shelve(read),
    bundled: shelve(read.filter(({ record }) => record.source === 'bundled')),
    own: shelve(read.filter(({ record }) => record.source !== 'bundled')),
    broken: read.flatMap(({ record, result }) =>
      result.ok ? [] : [{ id: record.id, reason: result.reason }],
    ),
  };
}

function shelve(read: readonly { readonly record: PackRecord; readonly result: ReadPack }[]): Shelf {
  const filed = read.flatMap(({ result }) => (result.ok ? [result.filed] : []));
  return {
    packs: filed.map(({ pack }) => pack),
    filed,
    fingerprint: read.map(({ record: { id, hash } }) => `${id}@${hash}`).join(' '),
  };
}

function isOn({ off }: PackRecord): boolean {
  return off !== true;
}

/** Who is installed, without reading the packs themselves. */
export function listPacks(db: LibraryDb): Promise<PackRecord[]> {
  return db.read((dexie) => packTable(dexie).toArray());
}

/** One pack, switched on or off; undefined where it is not installed or cannot be read. */
export async function findPack(db: LibraryDb, id: RowId): Promise<ClaimPack | undefined> {
  const [record, pieces] = await db.read((dexie) =>
    dexie.transaction('r', packTable(dexie), pieceTable(dexie), async () => {
      const found = await packTable(dexie).get(id);
      const rows = await pieceTable(dexie)
        .where('[pack+hash]')
        .equals([id, found?.hash ?? ''])
        .toArray();
      return [found, rows] as const;
    }),
  );
  const read = record && (await readPack(record, pieces));
  return read?.ok === true ? read.filed.pack : undefined;
}

type ReadPack =
  { readonly ok: true; readonly filed: FiledPack } | { readonly ok: false; readonly reason: string };

/**
 * What this version has passed and nobody has changed since is opened as it lies, and read row by row. All else is
 * distrusted, and passes the parser again: an older version may have written it, or the disk be damaged.
 */
async function readPack(record: PackRecord, rows: readonly PieceRow[]): Promise<ReadPack> {
  const pieces = rows
    .filter(({ pack }) => pack === record.id)
    .sort((one, other) => one.number - other.number)
    .map(({ json }) => json);
  if (pieces.length !== record.pieces) {
    return { ok: false, reason: `${pieces.length} of ${record.pieces} pieces are there` };
  }
  try {
    const isTrusted = record.rules === packRules && (await hashPieces(pieces)) === record.hash;
    if (isTrusted) return { ok: true, filed: openPieces(pieces) };
    const parsed = parseClaimPack(joinPieces(pieces));
    if (parsed.ok) return { ok: true, filed: filePack(parsed.pack) };
    return { ok: false, reason: parsed.faults.slice(0, 3).map(writeFault).join('; ') };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
