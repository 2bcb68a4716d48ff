/** Where in a sentence some words stand, and what may be marked for them. */
import { findClauses } from '@/core/text/find-clauses';
import type { Span } from '@/core/text/span';
import type { PageReading } from './read-page';

/** The smallest unit of a sentence that holds the words; undefined where they run over a sentence's end. */
export function unitAround({ article, sentences }: PageReading, words: Span): Span | undefined {
  const sentence = sentences.find((each) => holds(each, words));
  if (sentence === undefined) return undefined;
  const around = findClauses(article.text, sentence).filter((clause) => holds(clause, words));
  return around.sort((one, other) => one.end - one.start - (other.end - other.start))[0] ?? sentence;
}

export function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
