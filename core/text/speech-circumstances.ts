/** What may stand between a verb of saying and its content: whom it was said to, when and where. */
import { isBorderAt, type SentenceWords } from './sentence-words';
import type { Word } from './find-words';
import { isOfKind } from './function-words';
import { isVerbAt } from './verb-forms';
import { isMonth, weekdayOf } from './calendar-words';

const told = new Set(
  'tell told tells telling remind reminded reminds inform informed assure assured warn warned'.split(' '),
);

/** Index after whom it was said to: `told the council`, `warned reporters`. */
export function skipAddressee(words: readonly Word[], at: number, verb: Word | undefined): number {
  const first = words[at];
  if (verb === undefined || first === undefined || !told.has(verb.folded)) return at;
  if (/^(?:that|of|about|against|to)$/.test(first.folded)) return at;
  let next = isOfKind(first.folded, 'determiner') || isOfKind(first.folded, 'pronoun') ? at + 1 : at;
  if (isOfKind(first.folded, 'pronoun')) return next;
  const isName = words[next]?.shape !== 'lower';
  for (; next < at + 5; next++) {
    const word = words[next];
    if (word === undefined || isGrammar(word) || (isName && word.shape === 'lower')) break;
    if (!isName && next > at && isVerbAt(words, next)) break;
  }
  return next;
}

const grammar = ['determiner', 'preposition', 'conjunction', 'pronoun', 'auxiliary'] as const;

function isGrammar({ folded }: Word): boolean {
  return grammar.some((kind) => isOfKind(folded, kind));
}

const when = new Set(
  'yesterday today late earlier later early again also tonight then afterwards'.split(' '),
);
const longest = 12;

/**
 * Index after `on Friday`, `in a statement`, `late Thursday`, `at a news conference in Kell`: prepositional phrases without a
 * verb, as far as a border; without one only a day or an adverb is skipped, since the phrase may belong to the content.
 */
export function skipCircumstances(context: SentenceWords, at: number): number {
  const { words } = context;
  let next = at;
  if (isBorderAt(context, at)) return at;
  while (isDayWord(words[next]) || (words[next]?.folded === 'on' && isDayWord(words[next + 1]))) next++;
  const isPhrase = isOfKind(words[next]?.folded ?? '', 'preposition') || next > at;
  if (!isPhrase || next >= words.length) return next;
  for (let end = next; end <= Math.min(words.length, next + longest); end++) {
    if (end > at && isBorderAt(context, end)) return end;
    if (isVerbAt(words, end) || words[end]?.folded === 'that') break;
  }
  return next;
}

function isDayWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (weekdayOf(word) !== undefined || isMonth(word) || when.has(word.folded) || /.{3}ly$/.test(word.folded))
    return true;
  return (
    /^(?:morning|afternoon|evening|night|last|this)$/.test(word.folded) ||
    (word.shape === 'number' && /^\d{1,2}$/.test(word.folded))
  );
}
