/**
 * The claim index: from a word or actor to the claims whose wordings have it.
 *
 * A page has hundreds of sentences and a claim set thousands of claims. Comparing each with each is hopeless, and
 * needless: a sentence that states a claim shares rare words or actors with one of its wordings. So for every key
 * (a stem that stands for its group, or an actor) the numbers of its claims are listed, as in the index of a book:
 *
 *     ferry        → 3, 17
 *     explosion    → 3, 4, 5, 17, 21
 *     actor Oster  → 4, 21
 *
 * A sentence "Oster spoke of an explosion" then meets claims 4 and 21 twice, 3, 5 and 17 once. Keys are hashes; two
 * words of one hash cost a needless comparison, never a wrong match.
 */
import type { Claim } from '@/core/claims/claim-pack';
import type { ClaimSet } from '@/core/claims/claim-set';
import type { Span } from '@/core/text/span';
import { findWords } from '@/core/text/find-words';
import { packBlob } from './blob';
import { findContentWords } from './content-words';
import { findMentions } from './find-mentions';
import { hashOf, mixHash } from './hash';
import type { ActorIndex } from './open-actors';
import { packPostings } from './postings';

export const claimFormat = 0x436c0001;

export function wordKey(near: string): number {
  return hashOf(near);
}

export function actorKey(actor: number): number {
  return mixHash(0x41637400, actor);
}

export function figureKey(value: number): number {
  return hashOf(String(value), 0x46696775);
}

/** Claims are numbered in the order of packs and of their claims. */
export function compileClaims(claimSet: ClaimSet, actors: ActorIndex): ArrayBuffer {
  const postings = new Map<number, number[]>();
  const firsts: number[] = [];
  let number = 0;
  for (const { pack } of claimSet.packs.values()) {
    firsts.push(number);
    for (const claim of pack.claims) {
      for (const key of keysOf(claim, actors)) {
        const listed = postings.get(key);
        if (listed === undefined) postings.set(key, [number]);
        else if (listed.at(-1) !== number) listed.push(number);
      }
      number++;
    }
  }
  firsts.push(number);
  return packBlob(claimFormat, [Int32Array.from(firsts), ...packPostings(postings)]);
}

/** All wordings of a claim, each a block of its own. */
export function wordingsOf(claim: Claim): { readonly text: string; readonly blocks: readonly Span[] } {
  let text = '';
  const blocks: Span[] = [];
  for (const wording of [claim.text, ...claim.phrasings, ...claim.denials]) {
    blocks.push({ start: text.length, end: text.length + wording.length });
    text += `${wording}\n\n`;
  }
  return { text, blocks };
}

function keysOf(claim: Claim, actors: ActorIndex): ReadonlySet<number> {
  const { text, blocks } = wordingsOf(claim);
  const words = findWords(text);
  const mentions = findMentions(actors, { text, words, blocks }, { everybodyIntroduced: true });
  const named = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const content = findContentWords(words, 0, words.length, { isTaken: (at) => named.has(at) });
  return new Set([
    ...content.map((word) => wordKey(word.near)),
    ...mentions.map((mention) => actorKey(mention.actor)),
    ...(claim.quantity === undefined ? [] : [figureKey(claim.quantity.value)]),
  ]);
}
