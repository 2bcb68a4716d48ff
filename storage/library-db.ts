/** The database `library`: installed packs and what is computed from them. All of the bundled pack can be rebuilt. */
import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Day, RowId } from '@/core/claims/claim-pack';
import { openDatabase, type Database } from './open-database';

export type LibraryDb = Database<'packs'>;

/** Who brought a pack. A pack never takes the place of one that came another way. */
export type PackSource = 'bundled' | 'imported';

/** An installed pack. Its content is the `pieces` pieces with its id and hash. */
export type PackRecord = {
  readonly id: RowId;
  readonly hash: string;
  readonly pieces: number;
  readonly source: PackSource;
  readonly revision: string | null;
  readonly title: string;
  readonly asOf: Day;
  /** `packRules` of the parser that has passed it. */
  readonly rules: number;
  /** Switched off by the reader: kept, but nothing is read from it. */
  readonly off?: true;
};

/** A part of a pack as text (`core/claims/sliced-pack.ts`). Until its pack's record names this hash it belongs to nobody. */
export type PieceRow = {
  readonly pack: RowId;
  readonly hash: string;
  readonly number: number;
  readonly json: string;
};

/** The bundled pack has a matcher of its own, and so have all other packs together. */
export type MatcherKey = 'matcher' | 'own-matcher';

export type MatcherRow = {
  readonly key: MatcherKey;
  /** What it was compiled from and by: of anything else it is of no use. */
  readonly of: string;
  readonly bytes: Uint8Array;
};

/** What a matcher has worked out for the pages that it has read, by the number of the claim. */
export type MemoryRow = {
  readonly key: 'memory' | 'own-memory';
  /** As of the matcher. */
  readonly of: string;
  readonly texts: ReadonlyMap<number, string>;
};

export function openLibrary(name = 'library'): LibraryDb {
  return openDatabase({
    kind: 'packs',
    name,
    durability: 'relaxed',
    versions: [{ packs: 'id', pieces: '[pack+hash+number], [pack+hash], pack', blobs: 'key' }],
  });
}

export function packTable(dexie: Dexie): Table<PackRecord, RowId> {
  return dexie.table('packs');
}

export function pieceTable(dexie: Dexie): Table<PieceRow, [RowId, string, number]> {
  return dexie.table('pieces');
}

export function blobTable(dexie: Dexie): Table<MatcherRow | MemoryRow, (MatcherRow | MemoryRow)['key']> {
  return dexie.table('blobs');
}
