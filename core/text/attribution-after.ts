/** Attributions before what they attribute: `Ada said on Friday that …`, `Ada told the council: “…”`, `, adding that …`. */
import type { Frame, Progress } from './find-attribution';
import type { Word } from './find-words';
import { isOfKind } from './function-words';
import { isDismissal } from './negation-cues';
import { isSpeechVerb, type Reporting } from './reporting-verbs';
import { gapBefore, longestName, segmentStart, startAt, type SentenceWords } from './sentence-words';
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
  const own = isNeither(words, at) ? subjectBefore(context, at, progress.free) : null;
  const speaker = isParticiple
    ? (progress.speaker ?? subjectBefore(context, at, progress.free))
    : (own ?? speakerBefore(context, at, progress));
  if (speaker === null) return undefined;
  const { next } = opening;
  const isCarried = isParticiple || speaker.start < (words[progress.free]?.start ?? 0);
  return {
    attribution: {
      start: isCarried ? verb.start : Math.min(speaker.start, verb.start),
      end: words[next - 1]?.end ?? verb.end,
      speaker,
      reporting: opening.reporting,
      content: [{ start: startAt(context, next), end: span.end }],
    },
    next,
  };
}

/** `could neither confirm nor deny`: both are left open. */
function isNeither(words: readonly Word[], at: number): boolean {
  return /^n?or$/.test(words[at - 1]?.folded ?? '') && /^confirm/.test(words[at - 2]?.folded ?? '');
}

type Opening = { readonly next: number; readonly reporting: Reporting };

/** Where the content begins, and what becomes of it; undefined where the verb has only an object. */
function openingAfter(context: SentenceWords, at: number, reporting: Reporting): Opening | undefined {
  const { words } = context;
  const verb = words[at];
  if (verb === undefined) return undefined;
  if (isDismissal(words, at)) return dismissedContent(words, at);
  const that = thatAfter(context, at);
  if (that !== -1) {
    const isLeftOpen = words[that]?.folded !== 'that' || isNeither(words, at);
    return { next: that + 1, reporting: isLeftOpen ? 'questions' : reporting };
  }
  const from = quotationAfter(context, at) ?? skipCircumstances(context, skipAddressee(words, at + 1, verb));
  const next = words[from];
  if (next === undefined) return undefined;
  const gap = gapBefore(context, from);
  const isQuote = from === at + 1 || /[,:]/.test(gap);
  if (isQuote && /["\u201c\u201e\u00ab:]|[,:]\s*[\u2018']/.test(gap)) return { next: from, reporting };
  if (reporting === 'denies' && next.folded.endsWith('ing')) return { next: from, reporting };
  const isStated = isSpeechVerb(verb) && !/[,;]/.test(gap) && hasFiniteVerb(words, from + 1, words.length);
  return isStated && canBeginStatement(verb, next) ? { next: from, reporting } : undefined;
}

/** `said prices rose`, but not `added costs` or `thought about it`: only after `said` a bare noun may begin a statement. */
function canBeginStatement(verb: Word, next: Word): boolean {
  if (/^(?:said|say|says|told)$/.test(verb.folded)) return !/^(?:about|of|to|for|so|as)$/.test(next.folded);
  if (next.shape !== 'lower') return true;
  return isOfKind(next.folded, 'determiner') || isOfKind(next.folded, 'pronoun');
}

/** `rejected claims that it …`, `refuted reports of …`. */
function dismissedContent(words: readonly Word[], at: number): Opening | undefined {
  for (let link = at + 2; link <= at + 3; link++) {
    if (/^(?:that|of)$/.test(words[link]?.folded ?? '')) return { next: link + 1, reporting: 'denies' };
  }
  return undefined;
}

/** `said in an interview published on Friday, “…`: the circumstances may be long where a quotation follows. */
function quotationAfter(context: SentenceWords, at: number): number | undefined {
  const { words } = context;
  if (!isOfKind(words[at + 1]?.folded ?? '', 'preposition')) return undefined;
  for (let next = at + 1; next < Math.min(words.length, at + longestName); next++) {
    if (/[,:]\s*["\u201c\u2018']/.test(gapBefore(context, next))) return next;
  }
  return undefined;
}

/**
 * Index of `that`, `whether` or `if` that opens the content, after no more than whom, when and where it was said; -1 where
 * there is none. `posted profits that` goes on about the profits.
 */
function thatAfter(context: SentenceWords, at: number): number {
  const { words } = context;
  for (let that = at + 1; that < Math.min(words.length, at + longestName); that++) {
    if (/["\u201c:;]/.test(gapBefore(context, that))) return -1;
    const folded = words[that]?.folded ?? '';
    if (folded === 'if' && that === at + 1) return that;
    if (folded === 'that' || folded === 'whether') return isReached(context, at, that) ? that : -1;
    if (hasVerb(words, that, that + 1)) return -1;
  }
  return -1;
}

/** Whether only an addressee and circumstances stand between the verb and this word. */
function isReached(context: SentenceWords, at: number, that: number): boolean {
  const { words } = context;
  const from = skipAddressee(words, at + 1, words[at]);
  const next = skipCircumstances(context, from);
  return next >= that || isOfKind(words[next]?.folded ?? '', 'preposition');
}

const openers = new Set(
  'because after when while although but that if since as though before so whereas until how'.split(' '),
);

/** The name before the verb: after a conjunction, with its appositions, before `who`. */
function speakerBefore(context: SentenceWords, at: number, { free, speaker }: Progress): Span | null {
  const { words } = context;
  const from = segmentStart(context, at, free);
  if (from === at) return speakerBeforeComma(context, at, free);
  for (let opener = at - 1; opener >= from; opener--) {
    const folded = words[opener]?.folded ?? '';
    if (/^(?:who|which)$/.test(folded)) return antecedent(context, opener, free);
    const isAnd = folded === 'and' && hasFiniteVerb(words, from, opener);
    // `He met the minister and told him`: the subject is that of the verb before.
    if (isAnd && opener + 1 === at) return speaker ?? subjectBefore(context, at, from);
    if (openers.has(folded) || isAnd) return speakerBetween(words, opener + 1, at);
  }
  return speakerBetween(words, from, at);
}

/** The noun that `who` stands for: back to the verb or preposition before it, `of` and `for` left in. */
function antecedent(context: SentenceWords, who: number, free: number): Span | null {
  const { words } = context;
  const earliest = segmentStart(context, who - 1, free);
  let start = who;
  while (start > earliest && !endsBefore(words, start - 1)) start--;
  return speakerBetween(words, start, who);
}

function endsBefore(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const isLink = folded === 'of' || folded === 'for';
  return (isOfKind(folded, 'preposition') && !isLink) || hasFiniteVerb(words, at, at + 1);
}

/** `Ada Nwosu, the mayor of Kell, said`, `Ada Nwosu, who leads the union, said`: name and apposition. */
function speakerBeforeComma(context: SentenceWords, at: number, free: number): Span | null {
  const { words } = context;
  let start = at;
  let segment = at;
  for (let parts = 0; parts < 3 && segment > free; parts++) {
    const before = segmentStart(context, segment - 1, free);
    const folded = words[before]?.folded ?? '';
    const isAside = /^(?:who|which|whose)$/.test(folded) || isOfKind(folded, 'preposition');
    if (!isAside && hasFiniteVerb(words, before, segment)) break;
    // `On Friday, Ada, in an interview, said`: an aside is passed over, but does not begin the name.
    if (!isAside) start = before;
    segment = before;
  }
  return start === at ? null : speakerBetween(words, start, at);
}

/** Of a participle: the subject of the clause before it, up to its verb. */
function subjectBefore(context: SentenceWords, at: number, free: number): Span | null {
  const { words } = context;
  let end = free;
  while (end < at && !hasFiniteVerb(words, end, end + 1) && end - free < longestName) end++;
  return end === free || end === at ? null : speakerBetween(words, segmentStart(context, end - 1, free), end);
}
