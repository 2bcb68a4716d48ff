/**
 * Where an article names somebody or something: runs of capitalised words, cleaned of what is capital for other
 * reasons (the first word of a sentence, a day, a title before a name).
 *
 *     Later, Foreign Minister Sergey Holt of the Bank of Ellery said  →  [Foreign Minister] Sergey Holt · Bank of Ellery
 */
import type { Word } from '@/core/text/find-words';
import { isFunctionWord } from '@/core/text/function-words';
import { rankOf } from '@/core/matching/common-words';
import { calendarWords, titles } from '@/core/matching/name-words';
import type { Span } from '@/core/text/span';
import { canTakeOf, hasDemonymEnding, kindOfHead } from './name-heads';
import type { ArticleSentence } from './article-sentences';

export type NameRun = Span & {
  /** The name as it stands in the text. */
  readonly name: string;
  readonly words: readonly Word[];
  /** Titles and the like before the name: `Foreign Minister`. Empty where there are none. */
  readonly title: string;
  readonly sentence: number;
  /** The word before the run and its title, and the word behind it. */
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  readonly isQuoted: boolean;
  /** What else than being a name may have made it capital. */
  readonly doubt: 'none' | 'opening' | 'headline';
};

/** In reading order. */
export function findNameRuns(text: string, sentences: readonly ArticleSentence[]): readonly NameRun[] {
  return sentences.flatMap((sentence, number) => runsIn(text, sentence, number));
}

function runsIn(text: string, sentence: ArticleSentence, number: number): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < sentence.words.length;) {
    const to = endOfRun(text, sentence.words, at);
    const run = to > at ? cleanRun(text, sentence, number, { from: at, to }) : undefined;
    if (run !== undefined) runs.push(run);
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** The first word behind the run that begins here; the place itself where none begins. */
function endOfRun(text: string, words: readonly Word[], from: number): number {
  if (!isNameWord(words[from])) return from;
  let to = from + 1;
  for (;;) {
    const last = words[to - 1];
    const next = words[to];
    if (last === undefined || next === undefined || last.possessive || !areBeside(text, last, next))
      return to;
    const further = isNameWord(next) ? to + 1 : endOfLink(text, words, to);
    if (further === to) return to;
    to = further;
  }
}

/** Takes `of` and `of the` into the name, when what stands before can have it and a name follows. */
function endOfLink(text: string, words: readonly Word[], at: number): number {
  const last = words[at - 1];
  const link = words[at];
  if (last === undefined || link === undefined) return at;
  const isParticle = nameParticles.has(link.folded);
  if (!isParticle && !(link.folded === 'of' && (canTakeOf(last.folded) || titles.has(last.folded))))
    return at;
  const next = words[at + 1]?.folded === 'the' && !isParticle ? at + 2 : at + 1;
  const follower = words[next];
  if (!isNameWord(follower) || !areBeside(text, link, follower)) return at;
  // `Secretary of State` is one title; `President of Norland` is a title and a country.
  const isCommon = rankOf(follower.stem) !== undefined;
  return isParticle || isCommon || canTakeOf(last.folded) ? next + 1 : at;
}

const nameParticles: ReadonlySet<string> = new Set(
  'de del della der den di du da dos van von bin ibn al el la le ter ten zu af av'.split(' '),
);

function isNameWord(word: Word | undefined): word is Word {
  if (word === undefined || word.shape === 'lower' || word.shape === 'number') return false;
  if (word.folded.length === 1 || calendarWords.has(word.folded)) return false;
  // The country, not the pronoun.
  return word.stem === 'usa' || !isFunctionWord(word.folded);
}

/** Only a space or a hyphen between them, or the stop of an initial or a short title. */
function areBeside(text: string, one: Word, other: Word): boolean {
  const between = text.slice(one.end, other.start);
  if (/^(?:[ \u00a0\u202f]|-|\u2011)$/.test(between)) return true;
  return /^\.[ \u00a0]$/.test(between) && (one.end - one.start === 1 || shortTitles.has(one.folded));
}

const shortTitles: ReadonlySet<string> = new Set(
  'mr mrs ms dr gen sen rep gov lt col maj capt st prof'.split(' '),
);

type Stretch = { readonly from: number; readonly to: number };

function cleanRun(
  text: string,
  sentence: ArticleSentence,
  number: number,
  whole: Stretch,
): NameRun | undefined {
  const { words } = sentence;
  const opens = whole.from === 0 || isQuoteBegin(text, words[whole.from]);
  const { from, to } = opens ? withoutOpening(words, whole) : whole;
  const nameFrom = afterTitles(words, { from, to });
  const [first, last] = [words[nameFrom], words[to - 1]];
  if (first === undefined || last === undefined || nameFrom >= to) return undefined;
  const titleFrom = nameFrom > from ? from : beforeTitles(text, words, from);
  return {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end).replace(/\s+/g, ' '),
    words: words.slice(nameFrom, to),
    title: titleFrom === nameFrom ? '' : titleIn(text, words, { from: titleFrom, to: nameFrom }),
    sentence: number,
    before: words[from - 1],
    after: words[to],
    isQuoted: isQuoted(text, sentence, first.start),
    doubt: doubtOf(sentence, opens && nameFrom === whole.from && to - nameFrom === 1),
  };
}

function titleIn(text: string, words: readonly Word[], { from, to }: Stretch): string {
  return text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
}

/** Where lower-case titles before the name begin: `the city's | chief engineer Oren Tasker`. */
function beforeTitles(text: string, words: readonly Word[], from: number): number {
  const title = words[from - 1];
  const name = words[from];
  if (title === undefined || name === undefined || !titles.has(title.folded)) return from;
  if (text.slice(title.end, name.start) !== ' ') return from;
  let at = from - 1;
  while (from - at < longestTitle && isTitlePart(text, words[at - 1], words[at])) at -= 1;
  return at;
}

/** Most words of a title. */
const longestTitle = 5;

function isTitlePart(text: string, word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next === undefined || text.slice(word.end, next.start) !== ' ') return false;
  // Left of a name that belongs to the title stands the rest of the sentence: `Holt meets | Tasker envoy Quill`.
  if (word.shape === 'lower' && next.shape !== 'lower') return false;
  return (
    word.shape !== 'number' &&
    (word.stem === 'usa' || !isFunctionWord(word.folded)) &&
    !calendarWords.has(word.folded)
  );
}

/** Whether a quotation that began in this sentence is still open. */
function isQuoted(text: string, { start }: ArticleSentence, at: number): boolean {
  const marks = text.slice(start, at).match(/["“”]/g)?.length ?? 0;
  return marks % 2 === 1;
}

function doubtOf({ isTitleCase, block }: ArticleSentence, isOpening: boolean): NameRun['doubt'] {
  if (isTitleCase || block === 'title' || block === 'heading') return 'headline';
  return isOpening ? 'opening' : 'none';
}

function isQuoteBegin(text: string, word: Word | undefined): boolean {
  return word !== undefined && /["“‘«„]$/.test(text.slice(Math.max(0, word.start - 1), word.start));
}

/** Drops a common word that is capital because a sentence or a quotation begins with it. */
function withoutOpening(words: readonly Word[], { from, to }: Stretch): Stretch {
  const first = words[from];
  if (first === undefined || titles.has(first.folded)) return { from, to };
  return rankOf(first.stem) === undefined || to - from > 2 ? { from, to } : { from: from + 1, to };
}

/** Where the name begins behind titles and what belongs to them: `Norlandic Foreign Minister | Holt`. */
function afterTitles(words: readonly Word[], { from, to }: Stretch): number {
  let last = -1;
  for (let at = from; at < to; at++) if (titles.has(words[at]?.folded ?? '')) last = at;
  if (last === -1) return from;
  const end = endOfTitle(words, last, to);
  const rest = words.slice(end, to);
  if (isNameBehind(rest, words[last]?.folded ?? '')) return end;
  // `Foreign Ministry`, `General Staff`: the title belongs to the name. `the President`: no name at all.
  return rest.length > 0 ? from : to;
}

/** An unusual word, or, behind a title that only a person has, any that names no office: `President Bridge`. */
function isNameBehind(rest: readonly Word[], title: string): boolean {
  const last = rest.at(-1);
  if (last === undefined) return false;
  if (rest.some(({ stem, folded }) => rankOf(stem) === undefined && !hasDemonymEnding(folded))) return true;
  const isOffice = rest.length === 1 && kindOfHead(last.folded) !== undefined;
  return rest.length < 3 && !isOffice && !fields.has(title);
}

/** Among the titles, those that say of what, not who. */
const fields: ReadonlySet<string> = new Set(
  `first second foreign defence defense interior finance health justice energy trade transport economy vice prime chief
  acting former ex late deputy private major general`.split(/\s+/),
);

/** `Secretary of State` ends behind its `of`. */
function endOfTitle(words: readonly Word[], last: number, to: number): number {
  let end = last + 1;
  while (words[end]?.folded === 'of' && end + 1 < to) {
    end += words[end + 1]?.folded === 'the' ? 3 : 2;
  }
  return Math.min(end, to);
}
