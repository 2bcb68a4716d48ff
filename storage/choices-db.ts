/**
 * The database `choices`: what the reader decided. Kept apart from the library, which can be rebuilt, and backed
 * up with the notes.
 */
import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { ClaimRef } from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';
import type { Loudness } from '@/core/claims/page-state';
import type { MadeChoice } from '@/core/claims/set-aside';
import { openDatabase, type Database } from './open-database';

export type ChoicesDb = Database<'choices'>;

/** Only sites that are switched off have a row. */
export type SiteRow = { readonly host: string; readonly since: string };
export type SettingRow =
  | { readonly key: 'loudness'; readonly value: Loudness }
  | { readonly key: 'overlay'; readonly value: 'on' | 'off' };
/** Where and when something was chosen. */
type Chosen = Pick<MadeChoice, 'since' | 'page'>;
export type MutedClaimRow = ClaimKey & Chosen & { readonly text: string };
/** Of any pack: a page's mentions do not say of which. */
export type MutedActorRow = Chosen & { readonly id: RowId; readonly name: string };
/** "This sentence does not state that claim": the sentence in folded form, so that it is known on other pages too. */
export type NotSameRow = Chosen & {
  readonly pack: RowId;
  readonly claim: RowId;
  readonly sentence: string;
  readonly text: string;
  /** The sentence as the page had it. */
  readonly words: string;
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
      // Actors are muted in all packs at once. Nothing could be muted before.
      { mutes: null, mutedClaims: '[pack+id]', mutedActors: '[id+name]' },
    ],
  });
}

export function siteTable(dexie: Dexie): Table<SiteRow, string> {
  return dexie.table('sites');
}

export function settingTable(dexie: Dexie): Table<SettingRow, SettingRow['key']> {
  return dexie.table('settings');
}

export function mutedClaimTable(dexie: Dexie): Table<MutedClaimRow, [RowId, RowId]> {
  return dexie.table('mutedClaims');
}

export function mutedActorTable(dexie: Dexie): Table<MutedActorRow, [RowId, string]> {
  return dexie.table('mutedActors');
}

export function notSameTable(dexie: Dexie): Table<NotSameRow, [RowId, RowId, string]> {
  return dexie.table('notSame');
}
