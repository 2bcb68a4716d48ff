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

/** The first that meets the words, of spans in order of which none overlaps another. */
export function findMeeting<T extends Span>(spans: readonly T[], words: Span): T | undefined {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.end ?? 0) <= words.start) from = middle + 1;
    else to = middle;
  }
  const found = spans[from];
  return found !== undefined && found.start < words.end ? found : undefined;
}

export function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
