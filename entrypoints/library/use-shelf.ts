/** The installed packs, read when the page opens and whenever they change; on the first start only once the bundled one is in. */
import { useEffect, useState } from 'preact/hooks';
import type { ShelfState } from '@/components/library/Library';
import { makeShelf } from '@/components/library/shelf';
import { fileClaimSet } from '@/core/claims/claim-set';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';
import type { LibraryDb } from '@/storage/library-db';
import { listPacks, readPacks } from '@/storage/read-packs';

const ask = askBackground<PanelToBackground>();

export function useShelf(db: LibraryDb): {
  readonly state: ShelfState;
  readonly reload: () => Promise<void>;
} {
  const [state, setState] = useState<ShelfState>({ status: 'opening' });
  const reload = async () => setState(await openShelf(db));
  useEffect(() => void reload(), []);
  return { state, reload };
}

async function openShelf(db: LibraryDb): Promise<ShelfState> {
  try {
    const { packs, broken } = await readInstalled(db);
    return { status: 'open', shelf: makeShelf(fileClaimSet(packs)), broken };
  } catch (fault) {
    return { status: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** None at all: the background may still be installing. It answers a look-up only when it has finished. */
async function readInstalled(db: LibraryDb): ReturnType<typeof readPacks> {
  if ((await listPacks(db)).length === 0) await ask('lookUp', { query: '', limit: 1, tabId: null });
  return readPacks(db);
}
