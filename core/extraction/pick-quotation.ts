import { countWords } from '@/core/claims/count-words';
import { longestQuote } from '@/core/claims/text-shapes';
import type { Span } from '@/core/text/span';
import { findWords } from '@/core/text/find-words';
import { isOfKind } from '@/core/text/function-words';
import { hasFiniteVerb } from '@/core/text/verb-forms';
import { findQuotations } from '@/core/text/quotations';
import { cleanText } from './clean-text';

/** A quotation of fewer words shows no place. */
const leastWords = 4;

/**
 * At most twelve words that stand so in the text: what the report itself quotes, when it is short enough, else the
 * beginning of the statement, up to where it can be broken off. Undefined where the statement has too few words.
 */
export function pickQuotation(text: string, statement: Span): string | undefined {
  const quoted = findQuotations(text, statement).spans.map(({ start, end }) => text.slice(start, end));
  const fitting =
    quoted.find((words) => isFitting(words)) ?? beginning(text.slice(statement.start, statement.end));
  // A pack cannot hold these, and without them the words would not stand so in the text.
  if (/[\p{Cs}\0-\x08\x0e-\x1f\x7f]/u.test(fitting)) return undefined;
  return isFitting(fitting) ? trim(cleanText(fitting)) : undefined;
}

/** Without commas at the ends, and without a quotation mark that has lost its partner. */
function trim(words: string): string {
  const bare = words.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  const isOpen = /^[“"]/.test(bare) && !/[”"].*[”"]?$/.test(bare.slice(1));
  const isShut = /[”"]$/.test(bare) && !/[“"]/.test(bare.slice(0, -1));
  return bare.slice(isOpen ? 1 : 0, isShut ? -1 : undefined).replace(/[\s,]+$/, '');
}

function isFitting(words: string): boolean {
  const count = countWords(words);
  return count >= leastWords && count <= longestQuote && words.length <= 200;
}

/** Twelve words or fewer from where the statement begins in earnest, broken off at a comma where a verb stands before it. */
function beginning(statement: string): string {
  const rest = statement.slice(startOfMatter(statement));
  let end = 0;
  for (const word of rest.matchAll(/\S+\s*/g)) {
    const longer = word.index + word[0].length;
    if (countWords(rest.slice(0, longer)) > longestQuote) break;
    end = longer;
  }
  const head = rest.slice(0, end);
  const broken = /^.*[^,;:–—]+(?=[,;:–—]\s[^,;:–—]*$)/su.exec(head)?.[0];
  return broken !== undefined && countWords(broken) >= 6 && hasVerbIn(broken) ? broken : head;
}

/** Behind `In the early hours of Friday,` and whatever else leads up to it. */
function startOfMatter(statement: string): number {
  const start = Math.max(0, statement.search(/[\p{L}\p{N}]/u));
  const opening = /^[^,;:–—]{3,90},\s+/u.exec(statement.slice(start))?.[0] ?? '';
  const rest = statement.slice(start + opening.length);
  const [first] = findWords(opening);
  const leadsUp =
    first !== undefined && (isOfKind(first.folded, 'preposition') || isOfKind(first.folded, 'adverb'));
  const isOpening = leadsUp && hasVerbIn(rest) && countWords(rest) >= 6;
  return isOpening ? start + opening.length : start;
}

function hasVerbIn(text: string): boolean {
  const words = findWords(text);
  return hasFiniteVerb(words, 0, words.length);
}
