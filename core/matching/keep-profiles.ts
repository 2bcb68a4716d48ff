/**
 * Profiles that are made once and then remembered. Taking the wordings of a claim apart costs a worker that has just
 * woken two milliseconds, reading the result back a hundredth of that; and a reader comes back to the same claims day
 * after day. So those that a page has needed are kept as texts beside the index, and read one by one when they are wanted.
 */
import type { Claim } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';
import { makeProfile, scaleOf, type ClaimProfile, type ProfileSource, type Wording } from './claim-profile';
import type { ContentWord } from './content-words';
import { vectorOf } from './meaning';
import type { Mood } from './mood';

/** By the number of the claim. */
export type ProfileTexts = ReadonlyMap<number, string>;

export type ProfileShelf = {
  /** As it was kept, or else made now. Expects the number of a claim. */
  profileOf(claim: number): ClaimProfile;
  /** Whether profiles were made that are not among the texts yet. */
  hasNew(): boolean;
  /** Makes those of all claims; stops after each, for something else to be done. */
  makeAll(): Generator<void, void>;
  /** Those that were used since the worker woke, and of the others as many as there is room for. */
  toTexts(): ProfileTexts;
  /** Takes in what was kept of the same index. */
  recall(texts: ProfileTexts): void;
};

type Place = { readonly filed: FiledPack; readonly claim: Claim };

/** About four megabytes. */
const mostKept = 1500;

/** `findClaim` expects the number of a claim. */
export function makeProfileShelf(source: ProfileSource, findClaim: (claim: number) => Place): ProfileShelf {
  const used = new Map<number, ClaimProfile>();
  let kept: ProfileTexts = new Map();
  let isNew = false;

  const profileOf = (number: number): ClaimProfile => {
    const known = used.get(number);
    if (known !== undefined) return known;
    const { filed, claim } = findClaim(number);
    const text = kept.get(number);
    const read = text === undefined ? undefined : readProfile(text, source, filed, claim);
    const profile = read ?? makeProfile(source, number, filed, claim);
    isNew ||= read === undefined;
    used.set(number, profile);
    return profile;
  };

  return {
    profileOf,
    hasNew: () => isNew,
    *makeAll() {
      for (let claim = 0; claim < source.claims.count; claim += 1) {
        profileOf(claim);
        yield;
      }
    },
    toTexts() {
      isNew = false;
      const others = [...kept.keys()].filter((claim) => !used.has(claim));
      const numbers = [...[...used.keys()].reverse(), ...others].slice(0, mostKept);
      kept = new Map(
        numbers.map((claim) => [claim, kept.get(claim) ?? writeProfile(profileOf(claim))] as const),
      );
      return kept;
    },
    recall(texts) {
      kept = texts;
    },
  };
}

type KeptProfile = Omit<
  ClaimProfile,
  'filed' | 'claim' | 'rarityOf' | 'isOwnOrTopic' | 'actors' | 'wordings'
> & {
  readonly actors: readonly (readonly [number, number])[];
  readonly wordings: readonly (Omit<Wording, 'moods'> & { readonly moods: readonly Mood[] })[];
};

/** What belongs to the claim set is left out, and so are vectors, to which stems lead back. */
const leftOut: ReadonlySet<string> = new Set(['filed', 'claim', 'vector']);

function writeProfile(profile: ClaimProfile): string {
  const kept = {
    ...profile,
    actors: [...profile.actors],
    wordings: profile.wordings.map((wording) => ({ ...wording, moods: [...wording.moods] })),
  };
  return JSON.stringify(kept, (key, value: unknown) => (leftOut.has(key) ? undefined : value));
}

function readProfile(
  text: string,
  { claims }: ProfileSource,
  filed: FiledPack,
  claim: Claim,
): ClaimProfile | undefined {
  const kept: unknown = JSON.parse(text);
  if (!isKeptProfile(kept)) return undefined;
  const actors = new Map(kept.actors);
  return {
    ...kept,
    filed,
    claim,
    actors,
    vocabulary: kept.vocabulary.map(withVector),
    unitWords: kept.unitWords.map(withVector),
    wordings: kept.wordings.map((wording) => ({ ...wording, moods: new Set(wording.moods) })),
    ...scaleOf(claims, kept.number, actors),
  };
}

function withVector<Word extends ContentWord>(word: Word): Word {
  return { ...word, vector: vectorOf(word.stem) };
}

/** Written by ourselves, for this very index: the outline is enough. */
function isKeptProfile(value: unknown): value is KeptProfile {
  return typeof value === 'object' && value !== null && 'wordings' in value && 'looksAhead' in value;
}
