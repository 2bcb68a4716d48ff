/** The installed packs, read once when the page opens. */
import { useEffect, useState } from 'preact/hooks';
import type { ShelfState } from '@/components/library/Library';
import { makeShelf } from '@/components/library/shelf';
import { fileClaimSet } from '@/core/claims/claim-set';
import type { LibraryDb } from '@/storage/library-db';
import { readPacks } from '@/storage/read-packs';

export function useShelf(db: LibraryDb): ShelfState {
  const [state, setState] = useState<ShelfState>({ status: 'opening' });
  useEffect(() => {
    void openShelf(db).then(setState);
  }, []);
  return state;
}

async function openShelf(db: LibraryDb): Promise<ShelfState> {
  try {
    const { packs, broken } = await readPacks(db);
    return { status: 'open', shelf: makeShelf(fileClaimSet(packs)), broken };
  } catch (fault) {
    return { status: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}
