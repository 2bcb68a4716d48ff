/** Attributions after what they attribute: `…, Ada said.`, `“…,” said Ada on Friday.`, `The ferry, Ada said, sank.` */
import type { Frame, Progress } from './find-attribution';
import type { Reporting } from './reporting-verbs';
import {
  endBefore,
  gapBefore,
  isBorderAt,
  nameEnd,
  segmentStart,
  startAt,
  type SentenceWords,
} from './sentence-words';
import type { Span } from './span';
import { speakerBetween } from './speaker-words';
import { skipAddressee, skipCircumstances } from './speech-circumstances';
import { hasFiniteVerb } from './verb-forms';

export function readBefore(
  context: SentenceWords,
  at: number,
  reporting: Reporting,
  { free }: Progress,
): Frame | undefined {
  const { words } = context;
  if (words[at]?.folded.endsWith('ing') === true) return undefined;
  const segment = segmentStart(context, at, free);
  const from = appositionStart(context, segment, at, free) ?? segment;
  const first = words[from];
  if (first === undefined || from <= free) return undefined;
  const name = from === at ? nameAfter(context, at) : nameBefore(context, from, at);
  if (name === undefined || !isBorderAt(context, name.next)) return undefined;
  const content = contentAround(context, { from, next: name.next, free }, from === at);
  if (content === undefined) return undefined;
  const end = words[name.next - 1]?.end ?? first.end;
  return {
    attribution: { start: first.start, end, speaker: name.speaker, reporting, content },
    next: name.next,
  };
}

const closingQuote = /[\u201d"\u00bb]|[,?!]['\u2019]/;

/** Of `“…,” Ada Nwosu, the mayor of Kell, said` the name right after the quotation. */
function appositionStart(
  context: SentenceWords,
  segment: number,
  at: number,
  free: number,
): number | undefined {
  let start = segment;
  for (let parts = 0; parts < 3 && start > free; parts++) {
    if (closingQuote.test(gapBefore(context, start))) {
      const isName = start < at && !hasFiniteVerb(context.words, start, segment);
      return isName ? start : undefined;
    }
    start = segmentStart(context, start - 1, free);
  }
  return undefined;
}

type Name = { readonly speaker: Span; readonly next: number };

/** `said Ada Nwosu on Friday`. */
function nameAfter(context: SentenceWords, at: number): Name | undefined {
  const { words } = context;
  const end = nameEnd(context, at + 1);
  if (hasFiniteVerb(words, at + 1, end)) return undefined;
  const speaker = speakerBetween(words, at + 1, end);
  return speaker === null ? undefined : { speaker, next: skipCircumstances(context, end) };
}

/** `Ada Nwosu told reporters on Friday`. */
function nameBefore(context: SentenceWords, from: number, at: number): Name | undefined {
  const { words } = context;
  if (hasFiniteVerb(words, segmentStart(context, at, from), at)) return undefined;
  const speaker = speakerBetween(words, from, at);
  if (speaker === null) return undefined;
  return { speaker, next: skipCircumstances(context, skipAddressee(words, at + 1, words[at])) };
}

type Edges = { readonly from: number; readonly next: number; readonly free: number };

/**
 * What stands before, and what goes on after; undefined where neither can be what is said. Where a quotation follows and none
 * precedes, the quotation alone is said: `In a statement, she said: “…”`, `Asked about it, she said, “…”`.
 */
function contentAround(
  context: SentenceWords,
  { from, next, free }: Edges,
  isInverted: boolean,
): Span[] | undefined {
  const { span, words } = context;
  const before = { start: free === 0 ? span.start : startAt(context, free), end: endBefore(context, from) };
  const after = isContinued(context, next) ? [{ start: startAt(context, next), end: span.end }] : [];
  const gap = gapBefore(context, from);
  if (closingQuote.test(gap)) return [before, ...after];
  if (!/[,\u2013\u2014]/.test(gap) || /[:"\u201c\u201e\u00ab]|[\u2018'](?=\S)/.test(gapBefore(context, next)))
    return undefined;
  const isParenthesis = after.length > 0 && !isInverted;
  const isSaid = isInverted && from - free > 2 && /^says?$|^said$/.test(words[from]?.folded ?? '');
  return isSaid || isParenthesis || hasFiniteVerb(words, free, from) ? [before, ...after] : undefined;
}

/** Whether the content goes on after the attribution, and no new statement of the report begins. */
function isContinued(context: SentenceWords, next: number): boolean {
  const { words, quotations } = context;
  const word = words[next];
  if (word === undefined) return false;
  if (quotations.some(({ start, end }) => word.start >= start && word.end <= end)) return true;
  const isNew = /^(?:while|whereas|adding|but|as|after|before|and|who|which|when)$/.test(word.folded);
  return !isNew && gapBefore(context, next).includes(',') && hasFiniteVerb(words, next, words.length);
}
