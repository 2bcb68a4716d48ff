/**
 * What a clause denies. A negation has a cue (`not`, `refused to`, `without`) and a scope, the stretch in which a verb is
 * denied by it. Scopes may overlap: a verb in two of them is affirmed again (`did not deny`).
 */
import { findWordsIn, type Word } from './find-words';
import { isOfKind } from './function-words';
import { readCue, type Cue } from './negation-cues';
import { scopeBorders, type Borders } from './negation-scope';
import type { Span } from './span';

/** `plain`: not, never, no. `verb`: a verb or adjective that denies what follows (`refused to`, `denied`, `unable`). */
export type NegationKind = 'plain' | 'verb';

export type Negation = {
  readonly cue: Span;
  /** Includes an auxiliary before the cue (`is not safe`), and the verb before a denied object (`found no weapons`). */
  readonly scope: Span;
  readonly kind: NegationKind;
};

export type Polarity = 'affirmed' | 'negated';

/** In order of their cues. Linear in the number of words; pass them where they are known. */
export function findNegations(
  text: string,
  clause: Span,
  words: readonly Word[] = findWordsIn(text, clause),
): Negation[] {
  const found: Negation[] = [];
  const borders = scopeBorders(text, words);
  for (let at = 0; at < words.length; at++) {
    const cue = readCue(words, at);
    const [first, last] = [words[at], words[(cue?.next ?? 0) - 1]];
    if (cue === undefined || first === undefined || last === undefined) continue;
    if (cue.kind !== 'none' && !isSecondHalf(first, found.at(-1))) {
      const scope = { start: scopeStart(words, at, cue.next, borders), end: scopeEnd(cue, words, borders) };
      found.push({ cue: { start: first.start, end: last.end }, scope, kind: cue.kind });
    }
    at = cue.next - 1;
  }
  return found;
}

/** Whether what stands at this offset of the text is denied, counting double negation. */
export function polarityOf(negations: readonly Negation[], offset: number): Polarity {
  let isNegated = false;
  for (const { scope } of negations) {
    if (offset >= scope.start && offset < scope.end) isNegated = !isNegated;
  }
  return isNegated ? 'negated' : 'affirmed';
}

/** `nor` after `neither` or `not` goes on denying, it does not deny the denial. */
function isSecondHalf(word: Word, before: Negation | undefined): boolean {
  return word.folded === 'nor' && before !== undefined && word.start < before.scope.end;
}

const objects = new Set('no none nothing nobody'.split(' '));

function scopeStart(words: readonly Word[], at: number, next: number, borders: Borders): number {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined) return 0;
  if (before === undefined || /n['\u2019]t$/.test(word.folded)) return word.start;
  if (objects.has(word.folded) && !isOfKind(before.folded, 'preposition'))
    return Math.max(borders.starts[at] ?? word.start, isAnswer(words, at) ? 0 : reachBack(words, at));
  return isOfKind(before.folded, 'auxiliary') ? before.start : (words[next - 1]?.end ?? 0);
}

/** `The answer was no`: it denies the whole. */
function isAnswer(words: readonly Word[], at: number): boolean {
  return words[at]?.folded === 'no' && at === words.length - 1;
}

/** How many words before a denied object its verb may stand; what stands farther away is the subject. */
const verbReach = 5;

function reachBack(words: readonly Word[], at: number): number {
  return words[at - verbReach]?.start ?? 0;
}

function scopeEnd(cue: Cue, words: readonly Word[], { ends }: Borders): number {
  const last = words[cue.next - 1]?.end ?? 0;
  const isCutOff = (ends[cue.next - 1] ?? 0) <= last;
  return isCutOff ? last : (ends[cue.next] ?? last);
}
