/**
 * Who does it: "Oster sued Petrak" and "Petrak sued Oster" have the same words. Without a parser: the subject is the first
 * actor before the first verb who neither owns something there nor hangs on a preposition.
 */
import { isOfKind } from '@/core/text/function-words';
import type { Word } from '@/core/text/find-words';
import type { Mention } from './find-mentions';
import type { TextParts } from './text-parts';

/** `pronoun`: somebody whom the words before tell; undefined: nobody, or nobody whom the pack knows. */
export type Subject = number | 'pronoun' | 'other' | undefined;

export function findSubject(words: readonly Word[], parts: TextParts): Subject {
  const verb = parts.content.find(({ classes, at }) => classes.length > 0 && !isNounHere(words, at));
  const end = verb?.at ?? parts.to;
  const own = parts.mentions.find((mention) => mention.from < end && isFree(words, parts, mention));
  const pronoun = firstPronoun(words, parts.from, Math.min(end, parts.from + 3));
  if (own !== undefined && (pronoun === undefined || own.from < pronoun)) return own.actor;
  if (pronoun !== undefined) return 'pronoun';
  return parts.content.some(({ at }) => at < end) ? 'other' : undefined;
}

/** After an article or a possessive a word that can be a verb is a noun: "the strike", "Oster's meeting". */
function isNounHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.possessive || isOfKind(before.folded, 'determiner'));
}

function isFree(words: readonly Word[], parts: TextParts, { from, to }: Mention): boolean {
  if (words[to - 1]?.possessive === true) return false;
  let before = from - 1;
  while (before >= parts.from && isOfKind(words[before]?.folded ?? '', 'determiner')) before--;
  return before < parts.from || !isOfKind(words[before]?.folded ?? '', 'preposition');
}

function firstPronoun(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (/^(?:he|she|it|they)$/.test(words[at]?.folded ?? '')) return at;
  }
  return undefined;
}
