/** What the page of the packs shows: what is installed, what is being imported, and what can be undone. */
import type { ClaimPack, Day, RowId } from '@/core/claims/claim-pack';
import type { Fault } from '@/core/claims/fault';

export type InstalledPack = {
  readonly id: RowId;
  readonly title: string;
  readonly revision: string | null;
  readonly asOf: Day;
  readonly source: 'bundled' | 'imported';
  readonly on: boolean;
  /** Null where it is switched off or cannot be read. */
  readonly pack: ClaimPack | null;
};

/** The pack of the same id that is there already. */
export type PackBefore = {
  readonly revision: string | null;
  readonly asOf: Day;
  /** Null where it cannot be read. */
  readonly claims: number | null;
};

export type Importing =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly name: string; readonly share: number }
  | { readonly status: 'refused'; readonly name: string; readonly faults: readonly Fault[] }
  | { readonly status: 'asking'; readonly pack: ClaimPack; readonly before: PackBefore | null }
  | { readonly status: 'installing'; readonly title: string; readonly share: number }
  | { readonly status: 'failed'; readonly why: ImportFailure; readonly reason: string };
export type ImportFailure = 'id-is-bundled' | 'id-is-imported' | 'busy' | 'full' | 'other';

/** What was done last and can be undone as long as the page is open. */
export type PackNews = { readonly kind: 'installed' | 'replaced' | 'removed'; readonly title: string };

export type PacksState = {
  readonly installed: readonly InstalledPack[];
  readonly importing: Importing;
  readonly news: PackNews | null;
};

export type PackWishes = {
  readonly onImportPack: (file: File) => void;
  /** Stops what is being read or installed, or says no to what was asked. */
  readonly onStopImport: () => void;
  readonly onInstallPack: (pack: ClaimPack) => void;
  readonly onSwitchPack: (id: RowId, on: boolean) => void;
  readonly onExportPack: (id: RowId) => void;
  readonly onRemovePack: (id: RowId) => void;
  readonly onUndoPack: () => void;
};
