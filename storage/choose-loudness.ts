/** How much is painted on pages. */
import { loudnesses, type Loudness } from '@/core/claims/page-state';
import { settingTable, type ChoicesDb } from './choices-db';

const untilChosen: Loudness = 'underline';

export async function getLoudness(db: ChoicesDb): Promise<Loudness> {
  const row = await db.read((dexie) => settingTable(dexie).get('loudness'));
  return loudnesses.find((each) => each === row?.value) ?? untilChosen;
}

export async function chooseLoudness(db: ChoicesDb, value: Loudness): Promise<void> {
  await db.change((dexie) => settingTable(dexie).put({ key: 'loudness', value }));
}
