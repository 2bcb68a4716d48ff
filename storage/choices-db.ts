/**
 * The database `choices`: what the reader decided. Kept apart from the library, which can be rebuilt, and backed
 * up with the notes.
 */
import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { ClaimRef } from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';
import type { Loudness } from '@/core/claims/page-state';
import { openDatabase, type Database } from './open-database';

export type ChoicesDb = Database<'choices'>;

/** Only sites that are switched off have a row. */
export type SiteRow = { readonly host: string; readonly since: string };
export type SettingRow = { readonly key: 'loudness'; readonly value: Loudness };
/** Something the reader does not want to see marked. */
export type MuteRow = { readonly kind: 'claim' | 'actor'; readonly pack: RowId; readonly id: RowId };
/** "This sentence does not state that claim": the sentence in folded form, so that it is known on other pages too. */
export type NotSameRow = {
  readonly pack: RowId;
  readonly claim: RowId;
  readonly sentence: string;
  readonly since: string;
};
export type ClaimKey = Pick<ClaimRef, 'pack' | 'id'>;

export function openChoices(name = 'choices'): ChoicesDb {
  return openDatabase({
    kind: 'choices',
    name,
    durability: 'strict',
    versions: [
      {
        sites: 'host',
        settings: 'key',
        mutes: '[kind+pack+id]',
        notSame: '[pack+claim+sentence], [pack+claim]',
      },
    ],
  });
}

export function siteTable(dexie: Dexie): Table<SiteRow, string> {
  return dexie.table('sites');
}

export function settingTable(dexie: Dexie): Table<SettingRow, 'loudness'> {
  return dexie.table('settings');
}

export function muteTable(dexie: Dexie): Table<MuteRow, [string, RowId, RowId]> {
  return dexie.table('mutes');
}

export function notSameTable(dexie: Dexie): Table<NotSameRow, [RowId, RowId, string]> {
  return dexie.table('notSame');
}
