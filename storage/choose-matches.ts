/** What the reader does not want to see marked: muted claims and actors, and sentences that state something else. */
import type { ActorMentions } from '@/core/claims/article-check';
import type { MadeChoice, SetAside } from '@/core/claims/set-aside';
import { foldText } from '@/core/text/fold-text';
import {
  mutedActorTable,
  mutedClaimTable,
  notSameTable,
  type ChoicesDb,
  type ClaimKey,
  type MutedActorRow,
  type MutedClaimRow,
  type NotSameRow,
} from './choices-db';

/** All of it at once, as it is asked of every match of a page. */
export type Unwanted = {
  isClaimMuted(claim: ClaimKey): boolean;
  isActorMuted(actor: ActorKey): boolean;
  /** Whether the reader said that this sentence does not state this claim. */
  isNotSame(claim: ClaimKey, sentence: string): boolean;
};

type ActorKey = Pick<ActorMentions, 'id' | 'name'>;

export async function getUnwanted(db: ChoicesDb): Promise<Unwanted> {
  const { claims, actors, notSame } = await readAll(db);
  const mutedClaims = new Set(claims.map(({ pack, id }) => `${pack} ${id}`));
  const mutedActors = new Set(actors.map(({ id, name }) => `${id} ${name}`));
  const different = new Set(notSame.map(({ pack, claim, sentence }) => `${pack} ${claim} ${sentence}`));
  return {
    isClaimMuted: ({ pack, id }) => mutedClaims.has(`${pack} ${id}`),
    isActorMuted: ({ id, name }) => mutedActors.has(`${id} ${name}`),
    isNotSame: ({ pack, id }, sentence) =>
      different.size > 0 && different.has(`${pack} ${id} ${foldSentence(sentence)}`),
  };
}

/** Newest first. */
export async function listSetAside(db: ChoicesDb): Promise<readonly MadeChoice[]> {
  const { claims, actors, notSame } = await readAll(db);
  const choices: readonly MadeChoice[] = [
    ...claims.map(({ pack, id, text, ...when }) => made({ kind: 'claim', claim: { pack, id, text } }, when)),
    ...actors.map(({ id, name, ...when }) => made({ kind: 'actor', actor: { id, name } }, when)),
    ...notSame.map(({ pack, claim, text, words, ...when }) =>
      made({ kind: 'not-same', claim: { pack, id: claim, text }, sentence: words }, when),
    ),
  ];
  return choices.toSorted((one, other) => other.since.localeCompare(one.since));
}

/** Chosen twice is chosen once, as it was chosen last. */
export async function keepSetAside(db: ChoicesDb, { what, since, page }: MadeChoice): Promise<void> {
  await db.change<unknown>((dexie) => {
    switch (what.kind) {
      case 'claim':
        return mutedClaimTable(dexie).put({ ...what.claim, since, page });
      case 'actor':
        return mutedActorTable(dexie).put({ ...what.actor, since, page });
      case 'not-same': {
        const { pack, id, text } = what.claim;
        const sentence = foldSentence(what.sentence);
        return notSameTable(dexie).put({
          pack,
          claim: id,
          sentence,
          text,
          words: what.sentence,
          since,
          page,
        });
      }
    }
  });
}

/** Nothing happens when it was not set aside. */
export async function takeBackSetAside(db: ChoicesDb, what: SetAside): Promise<void> {
  await db.change((dexie) => {
    switch (what.kind) {
      case 'claim':
        return mutedClaimTable(dexie).delete([what.claim.pack, what.claim.id]);
      case 'actor':
        return mutedActorTable(dexie).delete([what.actor.id, what.actor.name]);
      case 'not-same':
        return notSameTable(dexie).delete([what.claim.pack, what.claim.id, foldSentence(what.sentence)]);
    }
  });
}

type Rows = {
  readonly claims: readonly MutedClaimRow[];
  readonly actors: readonly MutedActorRow[];
  readonly notSame: readonly NotSameRow[];
};

function readAll(db: ChoicesDb): Promise<Rows> {
  return db.read(async (dexie) => {
    const [claims, actors, notSame] = await Promise.all([
      mutedClaimTable(dexie).toArray(),
      mutedActorTable(dexie).toArray(),
      notSameTable(dexie).toArray(),
    ]);
    return { claims, actors, notSame };
  });
}

function made(what: SetAside, { since, page }: Pick<MadeChoice, 'since' | 'page'>): MadeChoice {
  return { what, since, page };
}

function foldSentence(sentence: string): string {
  return foldText(sentence).text.trim();
}
