import { describeAnchor } from '@/core/notes/anchor-note';
import { makeFinder } from '@/core/notes/find-anchor';
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
      if (copy.whereIs(span) === undefined) counts.gone += 1;
      else counts.notes += 1;
      if (!found.ok) continue;
      if (copy.isAt(span, found.span) || isTwin(copy, quote, found.span)) counts.placed += 1;
      else
        counts.wrong.push(`${kind}: ${quote.exact} → ${copy.text.slice(found.span.start, found.span.end)}`);
    }
  });
}

/** Pages say some sentences twice. Where the very words stand in the very surroundings, the note is at home too. */
function isTwin({ text }: EditedCopy, { exact, prefix, suffix }: TextQuoteSelector, span: Span): boolean {
  const fold = (words: string): string => foldText(words).text.trim();
  const near = 16;
  return (
    fold(text.slice(span.start, span.end)) === fold(exact) &&
    (fold(text.slice(Math.max(0, span.start - near), span.start)) === fold(prefix.slice(-near)) ||
      fold(text.slice(span.end, span.end + near)) === fold(suffix.slice(0, near)))
  );
}
