/**
 * Who says it. An attribution is the part of a sentence that names the source (`Ada Nwosu said on Friday that`,
 * `according to the coast guard`); its content is what the source is made to say. Found by the verb: to its left, up to
 * the last border, stand the speaker's words; to its right either the content begins, or the sentence or a comma ends, and
 * then the content stood before.
 */
import { readAfter } from './attribution-after';
import { readBefore } from './attribution-before';
import { readHearsay, readQuotedAs } from './hearsay';
import { findWordsIn, type Word } from './find-words';
import { isOfKind } from './function-words';
import { findQuotations } from './quotations';
import { isDismissal } from './negation-cues';
import { isNounToo, reportingVerbOf, type Reporting } from './reporting-verbs';
import { endBefore, hasLetter, nameEnd, startAt, type SentenceWords } from './sentence-words';
import type { Span } from './span';
import { speakerBetween } from './speaker-words';

export type Attribution = Span & {
  /** The words that name the source; null where nobody is named (`it is said that`). */
  readonly speaker: Span | null;
  readonly reporting: Reporting;
  /** What is attributed: the rest of the sentence before it, after it, or on both sides. */
  readonly content: readonly Span[];
};

/** An attribution with the index of the first word after it. */
export type Frame = { readonly attribution: Attribution; readonly next: number };

/** What has been read before: the first word not yet taken, and the last speaker. */
export type Progress = { readonly free: number; readonly speaker: Span | null };

/** Not overlapping, in order. Linear in the number of words; pass them where they are known. */
export function findAttributions(
  text: string,
  sentence: Span,
  words: readonly Word[] = findWordsIn(text, sentence),
  quotations: readonly Span[] = findQuotations(text, sentence).spans,
): Attribution[] {
  const context = { text, span: sentence, words, quotations };
  const found: Attribution[] = [];
  let progress: Progress = { free: 0, speaker: null };
  for (let at = 0; at < words.length; at++) {
    const frame =
      readAccording(context, at) ?? readQuotedAs(context, at, progress) ?? readSpeech(context, at, progress);
    if (frame === undefined) continue;
    found.push(frame.attribution);
    progress = { free: frame.next, speaker: frame.attribution.speaker };
    at = Math.max(at, frame.next - 1);
  }
  return found.map((attribution, index) => cutAt(attribution, found[index + 1]));
}

/** Content ends where the next attribution begins, if that has its own content. */
function cutAt(attribution: Attribution, next: Attribution | undefined): Attribution {
  if (next === undefined || next.content.some(({ start, end }) => start <= next.start && end > next.start)) {
    return attribution;
  }
  const content = attribution.content.map((part) =>
    part.start < next.start && part.end > next.start ? { start: part.start, end: next.start } : part,
  );
  return { ...attribution, content };
}

/** `according to the coast guard`, at the beginning, in the middle or at the end. */
function readAccording(context: SentenceWords, at: number): Frame | undefined {
  const { text, span, words } = context;
  const [according, to] = [words[at], words[at + 1]];
  if (according?.folded !== 'according' || to?.folded !== 'to') return undefined;
  const next = nameEnd(context, at + 2);
  const speaker = speakerBetween(words, at + 2, next);
  const last = words[next - 1];
  if (last === undefined || speaker === null) return undefined;
  const content = [
    { start: span.start, end: endBefore(context, at) },
    { start: startAt(context, next), end: span.end },
  ].filter((part) => hasLetter(text, part));
  return {
    attribution: { start: according.start, end: last.end, speaker, reporting: 'says', content },
    next,
  };
}

function readSpeech(context: SentenceWords, at: number, progress: Progress): Frame | undefined {
  const { words } = context;
  const word = words[at];
  const reporting = isDismissal(words, at) ? 'denies' : word && reportingVerbOf(word);
  if (word === undefined || reporting === undefined || isQuoted(context, word) || isNoVerb(words, at)) {
    return undefined;
  }
  if (isPassive(words, at)) return readHearsay(context, at, progress);
  return readBefore(context, at, reporting, progress) ?? readAfter(context, at, reporting, progress);
}

/** Inside a quotation it is the quoted person who tells of somebody's saying: left to the quotation. */
function isQuoted({ quotations, span }: SentenceWords, word: Word): boolean {
  return quotations.some(
    ({ start, end }) =>
      word.start >= start && word.end <= end && !(start <= span.start + 1 && end >= span.end - 2),
  );
}

/** `to say`, `the claim`, `with added costs`, `think-tank`, `United States`. */
function isNoVerb(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || word.joined || after?.joined === true) return true;
  if (word.shape !== 'lower' && word.folded !== 'says') return at > 0 || word.folded.endsWith('ed');
  if (before === undefined) return word.folded.endsWith('ed');
  if (before.possessive || (isOfKind(before.folded, 'preposition') && before.folded !== 'on')) return true;
  if (isNounToo(word) && !isVerbByContext(before, after)) return true;
  return isOfKind(before.folded, 'determiner') && !/^(?:that|this|both|all)$/.test(before.folded);
}

/** `Kell claims it`, `they report that`. */
function isVerbByContext(before: Word, after: Word | undefined): boolean {
  if (after === undefined) return false;
  if (after.folded === 'that' || after.folded === 'whether') return true;
  const isSubject = before.shape !== 'lower' || isOfKind(before.folded, 'pronoun');
  return (
    isSubject &&
    (isOfKind(after.folded, 'determiner') || isOfKind(after.folded, 'pronoun') || after.shape !== 'lower')
  );
}

function isPassive(words: readonly Word[], at: number): boolean {
  const isParticiple = /(?:ed|d|t|n)$/.test(words[at]?.folded ?? '');
  return isParticiple && /^(?:is|was|are|were|been|be|being)$/.test(words[at - 1]?.folded ?? '');
}
