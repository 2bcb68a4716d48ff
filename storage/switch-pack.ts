import type { RowId } from '@/core/claims/claim-pack';
import { packTable, type LibraryDb } from './library-db';

/** Switches a pack on or off. One that is off stays in the library, and nothing is read from it. */
export async function switchPack(
  db: LibraryDb,
  { id, on }: { readonly id: RowId; readonly on: boolean },
): Promise<void> {
  await db.change((dexie) =>
    packTable(dexie)
      .where('id')
      .equals(id)
      .modify((record: { off?: true }) => {
        if (on) delete record.off;
        else record.off = true;
      }),
  );
}
