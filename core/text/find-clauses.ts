/**
 * The units of a sentence that are matched with claims: the sentence as a whole, and the clauses in which it states single
 * things, attributions taken off. Who says it, and whether it is denied, asked or hedged, stays with the clause.
 */
import { findAttributions, type Attribution } from './find-attribution';
import { findNegations, polarityOf, type Negation } from './find-negations';
import { findWordsIn, type Word } from './find-words';
import { findQuotations, quotedShare } from './quotations';
import type { Reporting } from './reporting-verbs';
import type { SentenceWords } from './sentence-words';
import type { Span } from './span';
import { splitIntoClauses } from './split-clauses';
import { hasFiniteVerb, hasVerb, isAuxiliary, isVerbAt } from './verb-forms';

export type Clause = Span & {
  /** Whether this is the whole sentence, attribution included. It always comes first. */
  readonly isWhole: boolean;
  /** The words that name who says it; of the whole sentence only if all of its clauses are theirs. */
  readonly speaker: Span | null;
  /** Whether it stands between quotation marks, as good as all of it. */
  readonly quoted: boolean;
  /** What the speaker does with it; `hedges` also without a speaker (`is believed to`). Null where the report says it itself. */
  readonly reporting: Reporting | null;
  /** Whether its main verb is denied within the clause. */
  readonly negated: boolean;
  readonly question: boolean;
  /** `may`, `reportedly`, `appears to`: said with caution. */
  readonly hedged: boolean;
};

/** What the sentences before it leave open. */
export type ClauseOptions = {
  readonly words?: readonly Word[];
  /** Whether the sentence begins inside a quotation. */
  readonly isQuoteOpen?: boolean;
};

/** In order of their start, the whole sentence first; clauses do not overlap each other. Linear in the number of words. */
export function findClauses(text: string, sentence: Span, options: ClauseOptions = {}): Clause[] {
  const words = options.words ?? findWordsIn(text, sentence);
  const quotations = findQuotations(text, sentence, options.isQuoteOpen).spans;
  const attributions = findAttributions(text, sentence, words, quotations);
  const context = { text, span: sentence, words, quotations };
  const negations = findNegations(text, sentence, words);
  const pieces = contentPieces(context, attributions).flatMap((piece) =>
    splitIntoClauses(context, piece).map((span) => describe(context, negations, { ...piece, ...span })),
  );
  return [
    describeWhole(context, negations, pieces, attributions),
    ...pieces.filter((piece) => !isSame(piece, sentence) && isStatement(context, piece)),
  ];
}

/** A stretch of the sentence without attribution, with what is known of its source. */
export type ContentPiece = Span & {
  readonly speaker: Span | null;
  readonly reporting: Reporting | null;
};

/**
 * What remains of the sentence between the attributions, each part with the attribution that claims it. A subject that an
 * attribution cuts off from its verb (`The ferry, Ada said, sank`) is one part with it, attribution included.
 */
function contentPieces(context: SentenceWords, attributions: readonly Attribution[]): ContentPiece[] {
  const { text, span } = context;
  const pieces: ContentPiece[] = [];
  let start = span.start;
  for (const attribution of [...attributions.filter(isApart), { start: span.end, end: span.end }]) {
    const part = { start: afterListener(text, start, attribution.start), end: attribution.start };
    start = Math.max(start, attribution.end);
    if (!/[\p{L}\p{N}]/u.test(text.slice(part.start, part.end))) continue;
    const piece = withSource(part, attributions);
    const last = pieces.at(-1);
    if (last?.speaker && last.speaker === piece.speaker && !isSentenceLike(context, last)) {
      pieces[pieces.length - 1] = { ...piece, start: last.start };
    } else pieces.push(piece);
  }
  return pieces;
}

/** Verbs whose object is the one who is told. */
const addressing =
  /\b(?:tell|tells|told|telling|assured?|inform(?:ed|s)?|warn(?:ed|s)?|remind(?:ed|s)?)\b[^.;:]{0,40}$/iu;
const listener = /^\s*(?:[\p{L}\p{N}’'.-]+\s+){1,3}that\s+/u;

/** What is told begins after the one who is told: `told Harbour magazine that | the pier is closed`. */
function afterListener(text: string, start: number, end: number): number {
  if (!addressing.test(text.slice(Math.max(0, start - 60), start))) return start;
  const named = listener.exec(text.slice(start, Math.min(end, start + 80)));
  return named === null ? start : start + named[0].length;
}

/** `is believed to` stands inside what it is about. */
function isApart({ start, content }: Attribution): boolean {
  return !content.some((part) => part.start <= start && part.end > start);
}

function isSentenceLike({ words, quotations }: SentenceWords, piece: Span): boolean {
  const from = words.findIndex(({ start }) => start >= piece.start);
  let to = from;
  while (to < words.length && (words[to]?.end ?? 0) <= piece.end) to++;
  return hasFiniteVerb(words, Math.max(0, from), to) || quotedShare(piece, quotations) > 0.5;
}

function withSource(part: Span, attributions: readonly Attribution[]): ContentPiece {
  const source = attributions.find(({ content }) => content.some((said) => overlap(part, said) > 0.5));
  return { ...part, speaker: source?.speaker ?? null, reporting: source?.reporting ?? null };
}

/** Share of `part` that lies in `other`. */
function overlap(part: Span, other: Span): number {
  return (Math.min(part.end, other.end) - Math.max(part.start, other.start)) / (part.end - part.start);
}

function describe(context: SentenceWords, negations: readonly Negation[], piece: ContentPiece): Clause {
  const { text, words, quotations } = context;
  const own = words.filter(({ start, end }) => start >= piece.start && end <= piece.end);
  const inner = negations.filter(({ cue }) => cue.start >= piece.start && cue.end <= piece.end);
  return {
    start: piece.start,
    end: piece.end,
    isWhole: false,
    speaker: piece.speaker,
    quoted: quotedShare(piece, quotations) > 0.8,
    reporting: piece.reporting,
    negated: isMainVerbNegated(own, inner),
    question: isQuestion(text, piece),
    hedged: piece.reporting === 'hedges' || own.some(isCautious),
  };
}

/** The main verb with its auxiliaries: `has not been paid`. Of `refused to pay` it is `refused`. */
function isMainVerbNegated(words: readonly Word[], negations: readonly Negation[]): boolean {
  if (negations.length === 0) return false;
  for (let at = words.findIndex((_, index) => isVerbAt(words, index)); at >= 0 && at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (polarityOf(negations, word.start) === 'negated') return true;
    if (!isAuxiliary(word) && isVerbAt(words, at)) return false;
  }
  return false;
}

function isQuestion(text: string, { start, end }: Span): boolean {
  return /\?["'\u201d\u2019)\]]*[,.]?\s*$/.test(text.slice(Math.max(start, end - 8), end + 1));
}

const cautious = new Set(
  'may might could reportedly allegedly apparently possibly perhaps probably likely presumably seemingly appears appear appeared seems seem seemed suspected believed purported unconfirmed preliminary'.split(
    ' ',
  ),
);

function isCautious(word: Word): boolean {
  return cautious.has(word.folded) && !(word.folded === 'may' && word.shape === 'capital');
}

/** The whole takes from its clauses what all of them share. */
function describeWhole(
  context: SentenceWords,
  negations: readonly Negation[],
  pieces: readonly Clause[],
  attributions: readonly Attribution[],
): Clause {
  const { start, end } = context.span;
  const [first] = pieces;
  const isShared = first !== undefined && pieces.every((piece) => piece.speaker === first.speaker);
  const source = isShared
    ? { speaker: first.speaker, reporting: first.reporting }
    : { speaker: null, reporting: null };
  const whole = describe(context, negations, { start, end, ...source });
  const isSingle = attributions.length === 0;
  return {
    ...whole,
    isWhole: true,
    quoted: pieces.length > 0 && pieces.every(({ quoted }) => quoted),
    negated: isSingle ? whole.negated : first?.negated === true,
  };
}

/** `However`, `On Friday`: what an attribution leaves over may be too little to state anything. */
function isStatement({ words }: SentenceWords, piece: Clause): boolean {
  const own = words.filter(({ start, end }) => start >= piece.start && end <= piece.end);
  return own.length > 6 || (own.length > 1 && (piece.quoted || hasVerb(own, 0, own.length)));
}

function isSame(piece: Span, sentence: Span): boolean {
  return piece.start === sentence.start && piece.end >= sentence.end - 1;
}
