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
import { informationOf } from './content-words';

export type QuotedEvidence = {
  readonly filed: FiledPack;
  readonly evidence: Evidence;
  readonly words: readonly string[];
};
export type QuotationIndex = {
  /** Evidence that quotes these words; nothing for words that say too little. */
  find(quoted: string): readonly QuotedEvidence[];
};

const indexes = new WeakMap<ClaimSet, QuotationIndex>();

/** Made when a page first has a quotation, and kept as long as the claim set. */
export function quotationsOf(claimSet: ClaimSet): QuotationIndex {
  const known = indexes.get(claimSet);
  if (known !== undefined) return known;
  const made = makeIndex(claimSet);
  indexes.set(claimSet, made);
  return made;
}

function makeIndex(claimSet: ClaimSet): QuotationIndex {
  const filed = new Map<string, QuotedEvidence[]>();
  for (const pack of claimSet.packs.values()) {
    for (const row of pack.pack.evidence.flatMap((evidence) => quotedBy(pack, evidence))) {
      const key = keyOf(row.words);
      filed.set(key, [...(filed.get(key) ?? []), row]);
    }
  }
  return {
    find(quoted) {
      const words = wordsOf(quoted);
      if (!saysEnough(words)) return [];
      return (filed.get(keyOf(words)) ?? []).filter((row) => isBeginning(row.words, words));
    },
  };
}

/** The whole quotation, and what is quoted within it: a report's own words around a speaker's. */
function quotedBy(filed: FiledPack, evidence: Evidence): readonly QuotedEvidence[] {
  const { quote } = evidence;
  if (quote === undefined) return [];
  const inner = findQuotations(quote, { start: 0, end: quote.length }).spans;
  const texts = [quote, ...inner.map(({ start, end }) => quote.slice(start, end))];
  return texts
    .map((text) => ({ filed, evidence, words: wordsOf(text) }))
    .filter(({ words }) => saysEnough(words));
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
