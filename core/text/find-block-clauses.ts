/**
 * The clauses of a whole block. What a sentence alone cannot know: that it stands inside a quotation that began before it, and
 * that the quotation belongs to a speaker who is named in the sentence before or after.
 */
import { findClauses, type Clause } from './find-clauses';
import { findWordsIn, type Word } from './find-words';
import { findQuotations } from './quotations';
import type { Span } from './span';

/** One list for each sentence. `sentences` are those of one block, in order; `wordsOf` spares finding the words again. */
export function findBlockClauses(
  text: string,
  sentences: readonly Span[],
  wordsOf: (sentence: number) => readonly Word[] = (at) =>
    findWordsIn(text, sentences[at] ?? { start: 0, end: 0 }),
): Clause[][] {
  let isQuoteOpen = false;
  const found = sentences.map((sentence, at) => {
    const clauses = findClauses(text, sentence, { words: wordsOf(at), isQuoteOpen });
    const opened = isQuoteOpen;
    isQuoteOpen = findQuotations(text, sentence, isQuoteOpen).isOpen;
    return { clauses, goesOn: isQuoteOpen, wentOn: opened };
  });
  const forward = carry(text, found);
  return carryBack(forward, found);
}

type BlockSentence = {
  readonly clauses: readonly Clause[];
  /** Whether a quotation is open at its end, and at its beginning. */
  readonly goesOn: boolean;
  readonly wentOn: boolean;
};

/** A quotation without a source goes on with the speaker before it; `he` who speaks is the one who spoke last. */
function carry(text: string, sentences: readonly BlockSentence[]): Clause[][] {
  let last: Span | null = null;
  return sentences.map(({ clauses, wentOn }) => {
    let speaker = clauses.find((clause) => clause.speaker !== null)?.speaker ?? null;
    if (speaker !== null && last !== null && isPronoun(text, speaker)) speaker = last;
    const carried = clauses.map((clause) => {
      if (clause.speaker !== null) return isPronoun(text, clause.speaker) ? { ...clause, speaker } : clause;
      return clause.quoted && last !== null && (wentOn || clause.isWhole || clauses[0]?.quoted === true)
        ? saidBy(clause, last)
        : clause;
    });
    last = speaker ?? (clauses[0]?.quoted === true ? last : null);
    return carried;
  });
}

/** `“We waited. Nobody came,” said Ada`: the first sentence is hers too. */
function carryBack(clauses: readonly Clause[][], sentences: readonly BlockSentence[]): Clause[][] {
  const carried = [...clauses];
  for (let at = clauses.length - 2; at >= 0; at--) {
    const next = carried[at + 1]?.find(({ quoted, speaker }) => quoted && speaker !== null)?.speaker;
    if (next === undefined || sentences[at]?.goesOn !== true) continue;
    carried[at] = (carried[at] ?? []).map((clause) =>
      clause.speaker === null && clause.quoted ? saidBy(clause, next) : clause,
    );
  }
  return carried;
}

function saidBy(clause: Clause, speaker: Span | null): Clause {
  return { ...clause, speaker, reporting: clause.reporting ?? 'says' };
}

function isPronoun(text: string, { start, end }: Span): boolean {
  return /^(?:he|she|they|it)$/i.test(text.slice(start, end));
}
