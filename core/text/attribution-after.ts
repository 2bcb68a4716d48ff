/** Attributions before what they attribute: `Ada said on Friday that …`, `Ada told the council: “…”`, `, adding that …`. */
import type { Frame, Progress } from './find-attribution';
import { isSpeechVerb, type Reporting } from './reporting-verbs';
import {
  gapBefore,
  isBorderAt,
  longestName,
  segmentStart,
  startAt,
  type SentenceWords,
} from './sentence-words';
import type { Span } from './span';
import { speakerBetween } from './speaker-words';
import { skipAddressee, skipCircumstances } from './speech-circumstances';
import { hasFiniteVerb, hasVerb } from './verb-forms';

export function readAfter(
  context: SentenceWords,
  at: number,
  reporting: Reporting,
  progress: Progress,
): Frame | undefined {
  const { span, words } = context;
  const verb = words[at];
  const opening = verb && openingAfter(context, at, reporting);
  if (verb === undefined || opening === undefined) return undefined;
  const isParticiple = verb.folded.endsWith('ing');
  const speaker = isParticiple
    ? (progress.speaker ?? subjectBefore(context, at, progress.free))
    : speakerBefore(context, at, progress.free);
  if (speaker === null) return undefined;
  const { next } = opening;
  return {
    attribution: {
      start: isParticiple ? verb.start : Math.min(speaker.start, verb.start),
      end: words[next - 1]?.end ?? verb.end,
      speaker,
      reporting: opening.reporting,
      content: [{ start: startAt(context, next), end: span.end }],
    },
    next,
  };
}

type Opening = { readonly next: number; readonly reporting: Reporting };

/** Where the content begins, and what becomes of it; undefined where the verb has only an object. */
function openingAfter(context: SentenceWords, at: number, reporting: Reporting): Opening | undefined {
  const { words } = context;
  const verb = words[at];
  if (verb === undefined) return undefined;
  const that = thatAfter(context, at);
  if (that !== -1) {
    const isAsked = words[that]?.folded !== 'that' && reporting === 'says';
    return { next: that + 1, reporting: isAsked ? 'questions' : reporting };
  }
  const from = skipCircumstances(context, skipAddressee(words, at + 1, verb));
  const next = words[from];
  if (next === undefined) return undefined;
  const gap = gapBefore(context, from);
  if (/["\u201c\u201e\u00ab:]|[,:]\s*[\u2018']/.test(gap)) return { next: from, reporting };
  if (reporting === 'denies' && next.folded.endsWith('ing')) return { next: from, reporting };
  const needsNoThat = isSpeechVerb(verb) || reporting === 'hedges';
  const isStated = !/[,;]/.test(gap) && hasFiniteVerb(words, from + 1, words.length);
  return needsNoThat && isStated ? { next: from, reporting } : undefined;
}

/** Index of `that`, `whether` or `if` that opens the content, with no verb between; -1 where there is none. */
function thatAfter(context: SentenceWords, at: number): number {
  const { words } = context;
  for (let that = at + 1; that < Math.min(words.length, at + longestName); that++) {
    if (/["\u201c:;]/.test(gapBefore(context, that))) return -1;
    const folded = words[that]?.folded ?? '';
    if (folded === 'that' || folded === 'whether' || (folded === 'if' && that === at + 1)) return that;
    if (hasVerb(words, that, that + 1)) return -1;
  }
  return -1;
}

const openers = new Set(
  'because after when while although but that if since as though before so whereas until how'.split(' '),
);

/** The name before the verb: after a conjunction, before appositions, before `who`. */
function speakerBefore(context: SentenceWords, at: number, free: number): Span | null {
  const { words } = context;
  const from = segmentStart(context, at, free);
  if (from === at) return speakerBeforeComma(context, at, free);
  for (let opener = at - 1; opener >= from; opener--) {
    const folded = words[opener]?.folded ?? '';
    if (/^(?:who|which)$/.test(folded)) {
      return speakerBetween(words, segmentStart(context, opener - 1, free), opener);
    }
    const isAnd = folded === 'and' && hasFiniteVerb(words, from, opener);
    // `He met the minister and told him`: the subject is that of the verb before.
    if (isAnd && opener + 1 === at) return subjectBefore(context, at, from);
    if (openers.has(folded) || isAnd) return speakerBetween(words, opener + 1, at);
  }
  return speakerBetween(words, from, at);
}

/** `Ada Nwosu, the mayor of Kell, said`, `Ada Nwosu, who leads the union, said`. */
function speakerBeforeComma(context: SentenceWords, at: number, free: number): Span | null {
  const { words } = context;
  let start = at;
  for (let parts = 0; parts < 3 && start > free; parts++) {
    const before = segmentStart(context, start - 1, free);
    const isRelative = /^(?:who|which|whose)$/.test(words[before]?.folded ?? '');
    if (!isRelative && hasFiniteVerb(words, before, start)) break;
    start = before;
  }
  if (start === at) return null;
  let end = start + 1;
  while (end < at && !isBorderAt(context, end)) end++;
  return speakerBetween(words, start, end);
}

/** Of a participle: the subject of the clause before it, up to its verb. */
function subjectBefore(context: SentenceWords, at: number, free: number): Span | null {
  const { words } = context;
  let end = free;
  while (end < at && !hasFiniteVerb(words, end, end + 1) && end - free < longestName) end++;
  return end === free || end === at ? null : speakerBetween(words, segmentStart(context, end - 1, free), end);
}
