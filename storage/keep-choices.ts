/** The reader's choices as a backup keeps them, and back: what is here already stays as it is. */
import type { KeptChoices } from '@/core/notes/notes-file';
import type { ChoicesDb } from './choices-db';

export type { KeptChoices } from '@/core/notes/notes-file';

/** The keys of a row of each table that are texts. A row of a file has these and nothing else but `page`. */
const texts: Readonly<Record<string, readonly string[]>> = {
  sites: ['host', 'since'],
  settings: ['key', 'value'],
  mutedClaims: ['pack', 'id', 'text', 'since'],
  mutedActors: ['id', 'name', 'since'],
  notSame: ['pack', 'claim', 'sentence', 'text', 'words', 'since'],
};
const longestText = 20_000;

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

/** Adds rows under keys that are free. What is no such row is left out, and so are tables that this version does not know. */
export async function addChoices(db: ChoicesDb, choices: KeptChoices): Promise<number> {
  return db.change((dexie) =>
    dexie.transaction('rw', dexie.tables, async () => {
      let added = 0;
      for (const table of dexie.tables) {
        for (const row of choices[table.name] ?? []) {
          const key = isRowOf(table.name, row) ? keyIn(row, table.schema.primKey.keyPath) : undefined;
          if (key === undefined || (await table.get(key)) !== undefined) continue;
          await table.add(row);
          added += 1;
        }
      }
      return added;
    }),
  );
}

type Row = Readonly<Record<string, unknown>>;

function isRowOf(table: string, row: unknown): row is Row {
  const wanted = texts[table];
  if (wanted === undefined || !isRecord(row)) return false;
  const { page, ...rest } = row;
  return (
    wanted.every((key) => isText(rest[key])) &&
    Object.keys(rest).length === wanted.length &&
    (page === undefined || page === null || isPage(page))
  );
}

function isPage(value: unknown): boolean {
  return isRecord(value) && isText(value.url) && (value.title === null || isText(value.title));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined where a part is missing: such a row was never ours. */
function keyIn(row: Row, path: string | readonly string[] | null | undefined): string | string[] | undefined {
  const parts = (typeof path === 'string' ? [path] : (path ?? [])).map((key) => row[key]);
  if (parts.length === 0 || !parts.every((part) => typeof part === 'string')) return undefined;
  return typeof path === 'string' ? parts[0] : parts;
}
