/** What the reader does not want to see marked: muted claims and actors, and sentences that state something else. */
import { foldText } from '@/core/text/fold-text';
import { muteTable, notSameTable, type ChoicesDb, type ClaimKey, type MuteRow } from './choices-db';

/** All of it at once, as it is asked of every match of a page. */
export type Unwanted = {
  isClaimMuted(claim: ClaimKey): boolean;
  isActorMuted(actor: ClaimKey): boolean;
  /** Whether the reader said that this sentence does not state this claim. */
  isNotSame(claim: ClaimKey, sentence: string): boolean;
};

export async function getUnwanted(db: ChoicesDb): Promise<Unwanted> {
  const [mutes, notSame] = await db.read((dexie) =>
    Promise.all([muteTable(dexie).toArray(), notSameTable(dexie).toArray()]),
  );
  const muted = new Set(mutes.map(({ kind, pack, id }) => `${kind} ${pack} ${id}`));
  const different = new Set(notSame.map(({ pack, claim, sentence }) => `${pack} ${claim} ${sentence}`));
  return {
    isClaimMuted: ({ pack, id }) => muted.has(`claim ${pack} ${id}`),
    isActorMuted: ({ pack, id }) => muted.has(`actor ${pack} ${id}`),
    isNotSame: ({ pack, id }, sentence) =>
      different.size > 0 && different.has(`${pack} ${id} ${foldSentence(sentence)}`),
  };
}

export async function mute(db: ChoicesDb, what: MuteRow): Promise<void> {
  await db.change((dexie) => muteTable(dexie).put(what));
}

export async function unmute(db: ChoicesDb, { kind, pack, id }: MuteRow): Promise<void> {
  await db.change((dexie) => muteTable(dexie).delete([kind, pack, id]));
}

export async function sayNotSame(
  db: ChoicesDb,
  claim: ClaimKey,
  { sentence, now }: { readonly sentence: string; readonly now: Date },
): Promise<void> {
  const row = {
    pack: claim.pack,
    claim: claim.id,
    sentence: foldSentence(sentence),
    since: now.toISOString(),
  };
  await db.change((dexie) => notSameTable(dexie).put(row));
}

export async function takeBackNotSame(
  db: ChoicesDb,
  { pack, id }: ClaimKey,
  sentence: string,
): Promise<void> {
  await db.change((dexie) => notSameTable(dexie).delete([pack, id, foldSentence(sentence)]));
}

function foldSentence(sentence: string): string {
  return foldText(sentence).text.trim();
}
