/** What a sentence states, who is made to say it, and how: one statement for each clause that can stand alone. */
import type { Certainty, Stance } from '@/core/claims/claim-pack';
import { countWords } from '@/core/claims/count-words';
import { longestClaim } from '@/core/claims/text-shapes';
import type { Clause } from '@/core/text/find-clauses';
import { findWordsIn, type Word } from '@/core/text/find-words';
import { isOfKind } from '@/core/text/function-words';
import type { Span } from '@/core/text/span';
import { hasFiniteVerb, isVerbAt } from '@/core/text/verb-forms';
import type { ArticleSentence } from './article-sentences';
import { shortenStatement } from './shorten-statement';

export type DraftStatement = {
  /** A sentence of at most 25 words. */
  readonly text: string;
  /** Where in the article it stands. */
  readonly span: Span;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** The words that name the source; null where the report says it itself. May stand in another sentence. */
  readonly speaker: Span | null;
  /** Whether the text is what was said in the speaker's own words, so that it needs its speaker to be understood. */
  readonly isSpoken: boolean;
};

/** Why a sentence gives no statement. */
export type NoStatement = 'chrome' | 'question' | 'pronoun' | 'no-statement';

/** The name of whoever these words name; undefined for strangers. */
export type NameIn = (span: Span) => string | undefined;

/** Most statements of one sentence; a longer one is a list. */
const mostStatements = 3;

export function draftStatements(
  text: string,
  sentence: ArticleSentence,
  nameIn: NameIn,
): readonly DraftStatement[] | NoStatement {
  const obstacle = findObstacle(sentence);
  if (obstacle !== undefined) return obstacle;
  const [whole, ...parts] = sentence.clauses;
  const own = parts.filter((clause) => canStandAlone(text, clause));
  const drafted = own.flatMap((clause) => draftClause(text, clause, nameIn) ?? []);
  if (drafted.length > 0) return drafted.slice(0, mostStatements);
  const said =
    longest(parts.filter((clause) => clause.speaker !== null && !isSubordinate(text, clause))) ?? whole;
  const isOpen =
    said === undefined || /^\W*(?:whether|if|asked|when asked)\b/i.test(text.slice(said.start, said.end));
  const statement = isOpen ? undefined : draftClause(text, said, nameIn);
  if (statement !== undefined) return [statement];
  return /^["“(]?(?:he|she|it|they|this|that|these|those|his|her|their|its)\b/i.test(sentence.text)
    ? 'pronoun'
    : 'no-statement';
}

function findObstacle({ text, words, block, clauses }: ArticleSentence): NoStatement | undefined {
  const isLine = block !== 'paragraph' && block !== 'title' && block !== 'quote';
  const hasVerb = hasFiniteVerb(words, 0, words.length);
  if (words.length < 4 || boilerplate.test(text) || (!hasVerb && (isLine || words.length < 7)))
    return 'chrome';
  return clauses[0]?.question === true ? 'question' : undefined;
}

/** What pages say around an article, in any paper. */
const boilerplate =
  /^(?:your email|required fields|leave a (?:reply|comment)|post a comment|(?:blog )?comments|share (?:this|on)|sign up|subscribe|read (?:more|also)|related|advertisement|copyright|©|all rights reserved|click here|follow us|distributed by|published (?:in|by|on)|by \p{Lu}\w+ \p{Lu})/iu;

/** A clause with its own verb and a subject that begins it: a name or a noun, or the speaker as `he`. */
function canStandAlone(text: string, clause: Clause): boolean {
  const words = findWordsIn(text, clause);
  if (words.length < 5 || !hasFiniteVerb(words, 0, words.length)) return false;
  if (/, (?:who|which|whose)\b[^,]*$/.test(text.slice(clause.start, clause.end))) return false;
  return !isSubordinate(text, clause) && !isVerbAt(words, 0) && !isBareVerb(words);
}

/** Begins so that it needs another clause: `although`, `dismissing`, `on which`. */
function isSubordinate(text: string, clause: Clause): boolean {
  const [first, second] = findWordsIn(text, clause);
  if (first === undefined) return true;
  if (subordinators.has(first.folded) || (first.folded.endsWith('ing') && first.shape === 'lower'))
    return true;
  return isOfKind(first.folded, 'preposition') && subordinators.has(second?.folded ?? '');
}

const subordinators: ReadonlySet<string> = new Set(
  'why how what as after although though when while if because since before until where which who whose that than asked whether to'.split(
    ' ',
  ),
);

/** `ramped up pressure on`: the subject stands in another clause. */
function isBareVerb(words: readonly Word[]): boolean {
  const [first] = words;
  return first?.shape === 'lower' && !isOfKind(first.folded, 'determiner') && /ed$/.test(first.folded);
}

function longest(clauses: readonly Clause[]): Clause | undefined {
  return [...clauses].sort((one, other) => other.end - other.start - (one.end - one.start))[0];
}

function draftClause(text: string, clause: Clause, nameIn: NameIn): DraftStatement | undefined {
  const { start, end, speaker, reporting, hedged } = clause;
  const spoken = text.slice(start, end);
  const name = speaker === null ? undefined : nameIn(speaker);
  const isSpoken = isInOwnWords(spoken);
  const statement = isSpoken ? quoteSpeaker(spoken, name) : stateOf(spoken, name);
  if (statement === undefined) return undefined;
  const isHedged = hedged || reporting === 'hedges';
  return {
    text: statement,
    span: { start, end },
    stance: reporting === 'denies' || reporting === 'questions' ? reporting : 'asserts',
    certainty: isHedged ? 'hedged' : 'plain',
    speaker,
    isSpoken,
  };
}

/** `I`, `we`, `my`: only whoever says so can. */
function isInOwnWords(spoken: string): boolean {
  return /(?:^|[\s“"‘'])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?=[\s’',.]|$)/.test(spoken);
}

/** Who said it, and the words: `Quill said: “We will open it.”` */
function quoteSpeaker(spoken: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const words = shortenStatement(spoken.replace(/["“”„«»]/g, ''), longestClaim - countWords(name) - 1);
  return words === undefined ? undefined : `${name} said: “${words}”`;
}

/** A statement about `he` or `she` says nothing by itself: of the speaker's own words it is the speaker. */
function stateOf(spoken: string, name: string | undefined): string | undefined {
  const [, opening = '', first = ''] = /^([^\p{L}\p{N}]*)(\p{L}*)/u.exec(spoken) ?? [];
  const folded = first.toLowerCase();
  // `US` is the country.
  if (!pronouns.has(folded) || (first.length > 1 && first === first.toUpperCase()))
    return shortenStatement(spoken);
  if (name === undefined || (folded !== 'he' && folded !== 'she')) return undefined;
  return shortenStatement(`${opening}${name}${spoken.slice(opening.length + first.length)}`);
}

/** What begins so is about something said before. */
const pronouns: ReadonlySet<string> = new Set(
  'he she it they this that these those his her their its such who which both'.split(' '),
);
