/** Whether the reader's own marks, notes and claims of his own packs, are painted on pages. They are until he says no. */
import { settingTable, type ChoicesDb } from './choices-db';

export async function isOverlayOn(db: ChoicesDb): Promise<boolean> {
  const row = await db.read((dexie) => settingTable(dexie).get('overlay'));
  return row?.value !== 'off';
}

export async function chooseOverlay(db: ChoicesDb, on: boolean): Promise<void> {
  await db.change((dexie) => settingTable(dexie).put({ key: 'overlay', value: on ? 'on' : 'off' }));
}
