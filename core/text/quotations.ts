/** What stands between quotation marks. */
import type { Span } from './span';

export type Quotations = {
  /** Without the marks, in order. One that begins before the stretch or ends after it is cut at its ends. */
  readonly spans: readonly Span[];
  /** Whether a quotation is still open at the end. */
  readonly isOpen: boolean;
};

const marks =
  /["\u201c\u201d\u201e\u00ab\u00bb]|(?<=^|[\s(\u2014\u2013"\u201c])[\u2018'](?=\p{L})|(?<=[\p{L}\p{N},.!?\u2026])['\u2019](?=$|[\s,.;:!?)\u2014\u2013"\u201d])/gu;

/** Straight marks open and close by turns; `isOpen` tells whether a quotation of an earlier sentence goes on. Linear. */
export function findQuotations(text: string, { start, end }: Span, isOpen = false): Quotations {
  const spans: Span[] = [];
  const stretch = text.slice(start, end);
  let open = isOpen ? 0 : -1;
  let opener = '"';
  const close = (at: number) => {
    if (at > open) spans.push({ start: start + open, end: start + at });
    open = -1;
  };
  for (const { 0: mark, index } of stretch.matchAll(marks)) {
    const isSingle = /['\u2018\u2019]/.test(mark);
    if (open >= 0) {
      if (isClosing(mark) && isSingle === /['\u2018]/.test(opener)) close(index);
    } else if (isOpening(mark) && (!isSingle || isPhrase(stretch, index))) {
      open = index + 1;
      opener = mark;
    }
  }
  const remains = open >= 0;
  if (remains && /['\u2018]/.test(opener)) return { spans, isOpen: false };
  if (remains) close(stretch.length);
  return { spans, isOpen: remains };
}

function isOpening(mark: string): boolean {
  return /["\u201c\u201e\u00ab\u2018']/.test(mark);
}

/** German and some other quotations close with the English opening mark. */
function isClosing(mark: string): boolean {
  return /["\u201c\u201d\u00bb\u2019']/.test(mark);
}

/** Single marks around one word are as often emphasis or an apostrophe. */
function isPhrase(stretch: string, at: number): boolean {
  const ahead = stretch.slice(at + 1, at + 400);
  const end = ahead.search(/[\u2019'](?=$|[\s,.;:!?)])/);
  return end > 0 && ahead.slice(0, end).includes(' ');
}

/** Share of the span that is quoted, 0 to 1. */
export function quotedShare(span: Span, quotations: readonly Span[]): number {
  let inside = 0;
  for (const { start, end } of quotations) {
    inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return span.end > span.start ? inside / (span.end - span.start) : 0;
}
