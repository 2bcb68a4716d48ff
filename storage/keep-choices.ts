/** The reader's choices as a backup keeps them, and back: what is here already stays as it is. */
import type { KeptChoices } from '@/core/notes/notes-file';
import type { ChoicesDb } from './choices-db';

export type { KeptChoices } from '@/core/notes/notes-file';

/** Every row of every table, by the table's name. */
export function readChoices(db: ChoicesDb): Promise<KeptChoices> {
  return db.read(async (dexie) => {
    const tables = await Promise.all(
      dexie.tables.map(async (table): Promise<[string, readonly unknown[]]> => [
        table.name,
        await table.toArray(),
      ]),
    );
    return Object.fromEntries(tables);
  });
}

/** Adds rows under keys that are free. Tables that this version does not know are left out, and so are rows without a key. */
export async function addChoices(db: ChoicesDb, choices: KeptChoices): Promise<number> {
  return db.change((dexie) =>
    dexie.transaction('rw', dexie.tables, async () => {
      let added = 0;
      for (const table of dexie.tables) {
        for (const row of choices[table.name] ?? []) {
          const key = keyIn(row, table.schema.primKey.keyPath);
          if (key === undefined || (await table.get(key)) !== undefined) continue;
          await table.add(row);
          added += 1;
        }
      }
      return added;
    }),
  );
}

/** Undefined where a part is missing or no text: such a row was never ours. */
function keyIn(
  row: unknown,
  path: string | readonly string[] | null | undefined,
): string | string[] | undefined {
  if (typeof row !== 'object' || row === null || path === null || path === undefined) return undefined;
  const values = new Map<string, unknown>(Object.entries(row));
  const parts = (typeof path === 'string' ? [path] : path).map((key) => values.get(key));
  if (!parts.every((part) => typeof part === 'string')) return undefined;
  return typeof path === 'string' ? parts[0] : parts;
}
