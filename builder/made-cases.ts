/**
 * Cases that nobody wrote: each phrasing of a claim as a sentence, held against the claim without that phrasing; and the same with
 * one thing or name put in the place of another, which states the claim no longer. Written sentences have a manner (what only
 * looks like a claim is told in few words); these have it on both sides alike, so that only the difference is left to learn.
 */
import type { ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import type { ClaimProfile } from '@/core/matching/claim-profile';
import { compileMatcher } from '@/core/matching/compile-matcher';
import { findContentWords, toContentWord, type ContentWord } from '@/core/matching/content-words';
import { nearnessOf } from '@/core/matching/meaning';
import { findWords } from '@/core/text/find-words';
import type { Span } from '@/core/text/span';
import { readCase, type Case, type Gold } from './labelled-pairs';

/** What may be put in the place of something else. */
export type Donors = {
  readonly words: readonly string[];
  /** By the kind of the actor. */
  readonly names: ReadonlyMap<string, readonly string[]>;
};

/** What the claims of packs speak of. */
export function donorsOf(packs: readonly ClaimPack[]): Donors {
  const texts = packs.flatMap(({ claims }) => claims.map(({ text }) => text));
  const names = new Map<string, string[]>();
  for (const { kind, name } of packs.flatMap(({ actors }) => actors)) {
    names.set(kind, [...(names.get(kind) ?? []), name]);
  }
  const words = texts.flatMap((text) => smallWordsOf(text).map(({ folded }) => folded));
  return { words: [...new Set(words)], names };
}

/** The same for the same pack and donors; these should be of other stories. */
export function makeCases(pack: ClaimPack, donors: Donors): readonly Case[] {
  const most = Math.max(...pack.claims.map(({ phrasings }) => phrasings.length));
  return Array.from({ length: most }, (_, at) => casesOfPhrasing(pack, at, donors)).flat();
}

function casesOfPhrasing(pack: ClaimPack, at: number, donors: Donors): readonly Case[] {
  const claims = pack.claims.map((claim) => ({
    ...claim,
    phrasings: claim.phrasings.filter((_, place) => place !== at),
  }));
  const matcher = compileMatcher(fileClaimSet([{ ...pack, claims }]));
  return pack.claims.flatMap((claim, number) => {
    const text = claim.phrasings[at];
    const date = typeof claim.date === 'object' ? claim.date.to : (claim.date ?? claim.holds?.from);
    if (text === undefined || date === undefined || claim.phrasings.length < 2) return [];
    const stated: Gold = {
      id: `${claim.id} ${at}`,
      text,
      date,
      claim: claim.id,
      stance: 'asserts',
      type: 'made',
    };
    const swapped = swaps({ text, profile: matcher.profileOf(number), pack }, donors, number + at);
    const others = swapped.map((other): Gold => ({ ...stated, text: other, claim: null, stance: null }));
    return [stated, ...others].map((gold) => readCase(matcher, gold));
  });
}

type Stated = { readonly text: string; readonly profile: ClaimProfile; readonly pack: ClaimPack };

/** At most one thing and one name. The seed chooses among several, so that it is not always the first. */
function swaps(stated: Stated, donors: Donors, seed: number): readonly string[] {
  const things = swapThings(stated, donors, seed);
  const [name] = swapNames(stated, donors, seed);
  const thing = things[seed % 2] ?? (name === undefined ? things[0] : undefined);
  return [thing, name].filter((text) => text !== undefined);
}

/** From this nearness on a word is no other; from the second on it is the same. */
const alike = { some: 0.45, same: 0.6 } as const;
/** A word of this share of the wordings, that says so much, is what the claim is about. */
const ofCore = { share: 0.5, weight: 0.3 } as const;

function swapThings({ text, profile }: Stated, { words }: Donors, seed: number): readonly string[] {
  const core = smallWordsOf(text).filter((word) => isOfCore(word, profile));
  return core.flatMap((word, nth) => {
    const donor = pick(words, seed * 7 + nth * 13, (other) => {
      if (endingOf(other) !== endingOf(word.folded)) return false;
      const content = toContentWord(other);
      return profile.vocabulary.every((known) => nearnessOf(known, content) < alike.some);
    });
    return donor === undefined
      ? []
      : [put(text, { start: word.start, end: word.start + word.folded.length }, donor)];
  });
}

function isOfCore(word: ContentWord, { vocabulary, constancy }: ClaimProfile): boolean {
  if (word.weight < ofCore.weight) return false;
  return vocabulary.some(
    (known, place) => (constancy[place] ?? 0) >= ofCore.share && nearnessOf(known, word) >= alike.same,
  );
}

function swapNames({ text, profile, pack }: Stated, { names }: Donors, seed: number): readonly string[] {
  return pack.actors.flatMap(({ id, name, kind }, nth) => {
    const start = text.indexOf(name);
    if (start < 0 || !profile.claim.actors.includes(id)) return [];
    const donor = pick(names.get(kind) ?? [], seed * 5 + nth, (other) => other !== name);
    return donor === undefined ? [] : [put(text, { start, end: start + name.length }, donor)];
  });
}

/** Words of meaning that are written small, the first word of the text aside. */
function smallWordsOf(text: string): readonly ContentWord[] {
  const words = findWords(text);
  return findContentWords(words, 0, words.length).filter(
    ({ at, start, folded }) => start > 0 && words[at]?.shape === 'lower' && text.startsWith(folded, start),
  );
}

/** Forms are put in the place of like forms. */
function endingOf(word: string): string {
  return /(?:ing|ed|s)$/.exec(word)?.[0] ?? '';
}

function pick(from: readonly string[], start: number, fits: (word: string) => boolean): string | undefined {
  return from.map((_, tried) => from[(start + tried) % from.length] ?? '').find(fits);
}

function put(text: string, { start, end }: Span, other: string): string {
  return text.slice(0, start) + other + text.slice(end);
}
