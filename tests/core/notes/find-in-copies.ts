import { describeAnchor } from '@/core/notes/anchor-note';
import { makeFinder } from '@/core/notes/find-anchor';
import type { Refound } from '@/core/notes/judge-places';
import type { TextQuoteSelector } from '@/core/notes/note';
import { foldText } from '@/core/text/fold-text';
import type { Span } from '@/core/text/span';
import { editKinds, makeCopy, makeRandom, pickSpans, type EditedCopy } from './edited-copy';

export type CopyCounts = {
  copies: number;
  /** Notes whose words are still in the copy, and those of them that were found there. */
  notes: number;
  placed: number;
  /** Notes whose words were taken out. */
  gone: number;
  /** What was marked elsewhere, in words, for the failure to show. */
  readonly wrong: string[];
  /** Processor time of each search, in ms. */
  readonly times: number[];
};

export function noCounts(): CopyCounts {
  return { copies: 0, notes: 0, placed: 0, gone: 0, wrong: [], times: [] };
}

/** One copy for each kind of edit, and some notes in each; the same for the same seed. */
export function findInCopies(text: string, seed: number, counts: CopyCounts): void {
  editKinds.forEach((kind, index) => {
    const random = makeRandom(seed + index);
    const spans = pickSpans(text, 6, random);
    const copy = makeCopy(text, spans, kind, random);
    const finder = makeFinder(copy.text);
    counts.copies += 1;
    for (const span of spans) {
      const { quote, position } = describeAnchor(text, span);
      const before = process.cpuUsage();
      const found = finder.find(quote, position);
      const { user, system } = process.cpuUsage(before);
      counts.times.push((user + system) / 1000);
      count(copy, { kind, quote, span, isLeft: copy.whereIs(span) !== undefined }, found, counts);
    }
  });
}

type Noted = {
  readonly kind: string;
  readonly quote: TextQuoteSelector;
  readonly span: Span;
  /** Whether its words are still in the copy. */
  readonly isLeft: boolean;
};

export function count(
  copy: Pick<EditedCopy, 'text' | 'isAt'>,
  noted: Noted,
  found: Refound,
  counts: CopyCounts,
): void {
  const { kind, quote, span, isLeft } = noted;
  if (isLeft) counts.notes += 1;
  else counts.gone += 1;
  if (!found.ok) return;
  const here = copy.text.slice(found.span.start, found.span.end);
  if (!copy.isAt(span, found.span) && !isTwin(copy, noted, found.span))
    counts.wrong.push(`${kind}: ${quote.exact} → ${here}`);
  else if (isLeft) counts.placed += 1;
}

/**
 * Pages say some sentences twice. Where the very words stand in the very surroundings, the note is at home too; and
 * where a whole sentence was taken out in one of its places, it is in the other.
 */
function isTwin(
  { text }: Pick<EditedCopy, 'text'>,
  { quote: { exact, prefix, suffix }, isLeft }: Noted,
  span: Span,
): boolean {
  const fold = (words: string): string => foldText(words).text.trim();
  const near = 16;
  return (
    fold(text.slice(span.start, span.end)) === fold(exact) &&
    ((!isLeft && exact.length >= 40) ||
      fold(text.slice(Math.max(0, span.start - near), span.start)) === fold(prefix.slice(-near)) ||
      fold(text.slice(span.end, span.end + near)) === fold(suffix.slice(0, near)))
  );
}
