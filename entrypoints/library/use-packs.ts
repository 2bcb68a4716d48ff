/** The packs as the page of the packs shows them, and what one does with them. The last thing done can be undone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShelfState } from '@/components/library/Library';
import type {
  Importing,
  InstalledPack,
  PackBefore,
  PackNews,
  PacksState,
  PackWishes,
} from '@/components/library/packs-state';
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import { saveFile } from '@/entrypoints/notes/save-file';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';
import { installPack, removePack } from '@/storage/install-pack';
import type { LibraryDb, PackRecord } from '@/storage/library-db';
import { readPackFile } from '@/storage/read-pack-file';
import { findPack, listPacks } from '@/storage/read-packs';
import { switchPack } from '@/storage/switch-pack';

const ask = askBackground<PanelToBackground>();
const idle: Importing = { status: 'idle' };

/** How it was before: the pack that stood there, or none. */
type Undo = { readonly id: RowId; readonly before: ClaimPack | null };

type UsedPacks = {
  readonly packs: PacksState | null;
  readonly wishes: PackWishes;
  /** Installs or replaces a pack that came another way than from a file; never rejects. */
  readonly onKeepPack: (pack: ClaimPack) => Promise<void>;
};

export function usePacks(
  db: LibraryDb,
  { state, reload }: { readonly state: ShelfState; readonly reload: () => Promise<void> },
): UsedPacks {
  const [records, setRecords] = useState<readonly PackRecord[] | null>(null);
  const [importing, setImporting] = useState<Importing>(idle);
  const [news, setNews] = useState<PackNews | null>(null);
  const undo = useRef<Undo | null>(null);
  const working = useRef(new AbortController());

  useEffect(() => {
    if (state.status !== 'opening') void listPacks(db).then(setRecords, () => setRecords([]));
  }, [state]);

  const changed = async () => {
    await reload();
    await ask('changed', { what: 'packs' });
  };
  /** Whatever goes wrong is told where the reader is looking. */
  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      const isStopped = error instanceof DOMException && error.name === 'AbortError';
      setImporting(isStopped ? idle : failed(error));
    });
  const begin = () => {
    working.current.abort();
    working.current = new AbortController();
    return working.current.signal;
  };
  const read = async (file: File) => {
    const signal = begin();
    const tell = (share: number) => setImporting({ status: 'reading', name: file.name, share });
    tell(0);
    const parsed = await readPackFile(file, { signal, tell });
    if (!parsed.ok) return setImporting({ status: 'refused', name: file.name, faults: parsed.faults });
    setImporting({ status: 'asking', pack: parsed.pack, before: await findBefore(db, parsed.pack.id) });
  };
  const install = async (pack: ClaimPack) => {
    const signal = begin();
    const tell = (share: number) => setImporting({ status: 'installing', title: pack.title, share });
    tell(0);
    const before = (await findPack(db, pack.id)) ?? null;
    const installed = await installPack(db, pack, { source: 'imported', signal, tell });
    if (!installed.ok) return setImporting({ status: 'failed', why: installed.why, reason: '' });
    setImporting(idle);
    undo.current = { id: pack.id, before };
    setNews({ kind: before === null ? 'installed' : 'replaced', title: pack.title });
    await changed();
  };
  const remove = async (id: RowId) => {
    const before = (await findPack(db, id)) ?? null;
    await removePack(db, id);
    undo.current = before === null ? null : { id, before };
    setNews(before === null ? null : { kind: 'removed', title: before.title });
    await changed();
  };
  const takeBack = async () => {
    const last = undo.current;
    undo.current = null;
    setNews(null);
    if (last === null) return;
    if (last.before === null) await removePack(db, last.id);
    else await installPack(db, last.before, { source: 'imported' });
    await changed();
  };
  const turn = async (id: RowId, on: boolean) => {
    await switchPack(db, { id, on });
    await changed();
  };
  const save = async (id: RowId) => {
    const pack = await findPack(db, id);
    if (pack === undefined) return;
    saveFile(`${JSON.stringify(pack, null, 1)}\n`, `${id}.json`);
  };

  return {
    packs: records === null ? null : { installed: toInstalled(records, state), importing, news },
    onKeepPack: (pack) => attempt(install(pack)),
    wishes: {
      onImportPack: (file) => void attempt(read(file)),
      onStopImport: () => {
        begin();
        setImporting(idle);
      },
      onInstallPack: (pack) => void attempt(install(pack)),
      onSwitchPack: (id, on) => void attempt(turn(id, on)),
      onExportPack: (id) => void attempt(save(id)),
      onRemovePack: (id) => void attempt(remove(id)),
      onUndoPack: () => void attempt(takeBack()),
    },
  };
}

function failed(error: unknown): Importing {
  return { status: 'failed', why: 'other', reason: error instanceof Error ? error.message : String(error) };
}

async function findBefore(db: LibraryDb, id: RowId): Promise<PackBefore | null> {
  const record = (await listPacks(db)).find((each) => each.id === id);
  if (record === undefined) return null;
  const { revision, asOf } = record;
  return { revision, asOf, claims: (await findPack(db, id))?.claims.length ?? null };
}

function toInstalled(records: readonly PackRecord[], state: ShelfState): readonly InstalledPack[] {
  const packs = state.status === 'open' ? state.shelf.packs : [];
  return records.map(({ id, title, revision, asOf, source, off }) => ({
    id,
    title,
    revision,
    asOf,
    source,
    on: off !== true,
    pack: packs.find(({ pack }) => pack.id === id)?.pack ?? null,
  }));
}
