/** On which sites the reader has switched Second Source off. Every site is on until then. */
import { siteTable, type ChoicesDb } from './choices-db';

export async function isSiteOn(db: ChoicesDb, host: string): Promise<boolean> {
  return (await db.read((dexie) => siteTable(dexie).get(host))) === undefined;
}

export async function chooseSite(
  db: ChoicesDb,
  { host, on, now }: { readonly host: string; readonly on: boolean; readonly now: Date },
): Promise<void> {
  await db.change<unknown>((dexie) =>
    on ? siteTable(dexie).delete(host) : siteTable(dexie).put({ host, since: now.toISOString() }),
  );
}

/** Hosts that are switched off, in alphabetical order. */
export function sitesOff(db: ChoicesDb): Promise<string[]> {
  return db.read((dexie) => siteTable(dexie).toCollection().primaryKeys());
}
