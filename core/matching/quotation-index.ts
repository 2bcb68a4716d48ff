/**
 * Evidence by the words that it quotes. What a person said is the same string of words in every outlet that quotes it, so a
 * quotation on a page is found by looking it up: `“Shut the gates now,” he wrote` finds the evidence whose quotation is, or
 * begins with, or is the beginning of, those words. Filed by the first words, which every copy has.
 */
import type { Evidence } from '@/core/claims/claim-pack';
import type { ClaimSet, FiledPack } from '@/core/claims/claim-set';
import { findWords } from '@/core/text/find-words';
import { isFunctionWord } from '@/core/text/function-words';
import { findQuotations } from '@/core/text/quotations';
import { stemOf } from '@/core/text/stem';
import { openBlob, packBlob } from './blob';
import { informationOf } from './content-words';
import { hashOf } from './hash';
import { lowerBound, openPostings, packPostings } from './postings';

export type QuotedEvidence = {
  readonly filed: FiledPack;
  readonly evidence: Evidence;
  readonly words: readonly string[];
};
export type QuotationIndex = {
  /** Evidence that quotes these words; nothing for words that say too little. */
  find(quoted: string): readonly QuotedEvidence[];
};

const quotationFormat = 0x51750001;

/** Evidence is numbered in the order of packs and of their evidence. */
export function compileQuotations(claimSet: ClaimSet): ArrayBuffer {
  const postings = new Map<number, number[]>();
  const firsts: number[] = [];
  let number = 0;
  for (const filed of claimSet.packs.values()) {
    firsts.push(number);
    for (const evidence of filed.pack.evidence) {
      for (const words of quotedBy(evidence)) {
        const key = hashOf(keyOf(words));
        const listed = postings.get(key);
        if (listed === undefined) postings.set(key, [number]);
        else if (listed.at(-1) !== number) listed.push(number);
      }
      number += 1;
    }
  }
  return packBlob(quotationFormat, [Int32Array.from(firsts), ...packPostings(postings)]);
}

/** Undefined for bytes of an older version. The claim set is the one that was compiled. */
export function openQuotations(bytes: ArrayBuffer, claimSet: ClaimSet): QuotationIndex | undefined {
  const blob = openBlob(quotationFormat, bytes);
  if (blob === undefined) return undefined;
  const firsts = blob.int32(0);
  const evidenceWith = openPostings(blob.int32(1), blob.int32(2), blob.int32(3));
  const packs = [...claimSet.packs.values()];
  return {
    find(quoted) {
      const words = wordsOf(quoted);
      if (!saysEnough(words)) return [];
      return [...evidenceWith(hashOf(keyOf(words)))].flatMap((number) => {
        const pack = lowerBound(firsts, number + 1) - 1;
        const filed = packs[pack];
        const evidence = filed?.evidenceAt(number - (firsts[pack] ?? 0));
        if (filed === undefined || evidence === undefined) return [];
        return quotedBy(evidence)
          .filter((own) => keyOf(own) === keyOf(words) && isBeginning(own, words))
          .map((own) => ({ filed, evidence, words: own }));
      });
    },
  };
}

/** The whole quotation, and what is quoted within it: a report's own words around a speaker's. */
function quotedBy({ quote }: Evidence): readonly (readonly string[])[] {
  if (quote === undefined) return [];
  const inner = findQuotations(quote, { start: 0, end: quote.length }).spans;
  const texts = [quote, ...inner.map(({ start, end }) => quote.slice(start, end))];
  return texts.map(wordsOf).filter(saysEnough);
}

function wordsOf(text: string): readonly string[] {
  return findWords(text).map(({ folded }) => folded);
}

const keyLength = 3;

function keyOf(words: readonly string[]): string {
  return words.slice(0, Math.min(keyLength, words.length)).join(' ');
}

/** One may go on where the other ends; both say enough up to there. */
function isBeginning(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared).every((word, at) => word === other[at]) && saysEnough(one.slice(0, shared));
}

/** "That is true" has been said by everybody; "Shut the gates now" has not. */
const leastInformation = 1.2;

function saysEnough(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.reduce((sum, word) => sum + (isFunctionWord(word) ? 0 : informationOf(stemOf(word))), 0) >=
      leastInformation
  );
}
