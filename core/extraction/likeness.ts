/**
 * How alike two statements are, word by word: the share of their meaning that both have. Mutual on purpose, because a
 * statement that merely contains another one says something else. Words that stand in most of the statements weigh
 * little: in reports of one story its names say nothing.
 */
import type { Quantity } from '@/core/claims/claim-pack';
import { findContentWords, informationOf } from '@/core/matching/content-words';
import { findNegations } from '@/core/text/find-negations';
import { findWords } from '@/core/text/find-words';
import { areOpposite, type VerbClass } from '@/core/text/verb-classes';

/** A statement as it is compared. */
export type ComparedStatement = {
  /** Stems that stand for their groups of near words, each once. */
  readonly stems: ReadonlySet<string>;
  readonly isDenied: boolean;
  readonly quantity: Quantity | null;
  readonly verbs: readonly VerbClass[];
};

export function compareForm(text: string, quantity: Quantity | null): ComparedStatement {
  const words = findWords(text);
  const content = findContentWords(words, 0, words.length);
  return {
    stems: new Set(content.map(({ near }) => near)),
    isDenied: findNegations(text, { start: 0, end: text.length }, words).length % 2 === 1,
    quantity,
    verbs: [...new Set(content.flatMap(({ classes }) => classes))],
  };
}

/** How much a stem says, by how many of the statements have it. */
export type StemWeights = (stem: string) => number;

export function weighStems(statements: readonly ComparedStatement[]): StemWeights {
  const counts = new Map<string, number>();
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.log(statements.length + 1);
  return (stem) => {
    const rarity = most === 0 ? 1 : 1 - Math.log(counts.get(stem) ?? 1) / most;
    return informationOf(stem) * Math.max(0.05, rarity);
  };
}

/** 0 to 1. With different figures, opposite verbs, or `not` in one of them, statements are not alike however many words they share. */
export function likeness(one: ComparedStatement, other: ComparedStatement, weigh: StemWeights): number {
  if (one.isDenied !== other.isDenied || haveOtherFigures(one.quantity, other.quantity)) return 0;
  if (one.verbs.some((verb) => other.verbs.some((against) => areOpposite(verb, against)))) return 0;
  const sum = (stems: Iterable<string>) => [...stems].reduce((total, stem) => total + weigh(stem), 0);
  const shared = [...one.stems].filter((stem) => other.stems.has(stem));
  const all = sum(one.stems) + sum(other.stems);
  return shared.length < leastShared || all === 0 ? 0 : (2 * sum(shared)) / all;
}

/** One word in common is chance. */
const leastShared = 2;

function haveOtherFigures(one: Quantity | null, other: Quantity | null): boolean {
  return one !== null && other !== null && one.value !== other.value;
}
