/** What is denied by refusing it: "declined on Wednesday to open", "opposes closing", "is against a takeover". */
import { polarityOf, type Negation, type Polarity } from '@/core/text/find-negations';
import type { Word } from '@/core/text/find-words';
import { stemOf } from '@/core/text/stem';
import type { VerbClass } from '@/core/text/verb-classes';
import type { ContentWord } from './content-words';

/** Verbs that say that what follows is not, or shall not be. */
const refusing: ReadonlySet<VerbClass> = new Set(['reject', 'deny', 'oppose', 'prevent', 'cancel']);
/** Who fights a war opposes nobody's plan. */
const neverRefusing = new Set(['fight', 'contest', 'withdraw'].map(stemOf));
/** Words before `against` after which it refuses; "an appeal against" does not. */
const beforeAgainst = new Set(
  'is are was were be been decided decides vote voted votes spoke speaks argued argues fought came out advised'.split(
    ' ',
  ),
);
/** How many words of meaning after such a verb are what is refused. */
const reach = 5;

/** Of each content word, whether it is denied: by the cues of negation, and by what refuses it, counted together. */
export function turnAfterRefusals(
  { text, words }: { readonly text: string; readonly words: readonly Word[] },
  content: readonly ContentWord[],
  negations: readonly Negation[],
): readonly Polarity[] {
  const polarities = content.map((word) => polarityOf(negations.filter(isNotBy(word)), word.start));
  content.forEach((word, at) => {
    if (isRefusedBy(words, content[at - 1]?.at ?? -1, word.at)) {
      turn(text, content, polarities, { from: at, start: word.start });
    }
    const isCue = negations.some(({ cue }) => word.start >= cue.start && word.start < cue.end);
    if (isCue || neverRefusing.has(word.stem) || !word.classes.some((verbClass) => refusing.has(verbClass)))
      return;
    turn(text, content, polarities, { from: at + 1, start: word.start });
  });
  const falsehoods = content.filter(({ folded }) => falsehood.has(folded)).length;
  if (falsehoods + Number(isOutOfTheQuestion(text, content)) !== 1) return polarities;
  return polarities.map((polarity) => (polarity === 'negated' ? 'affirmed' : 'negated'));
}

/** A verb that denies what follows is not denied by itself: he who "had refused to leave" did refuse. */
function isNotBy({ start }: ContentWord): (negation: Negation) => boolean {
  return ({ kind, cue }) => kind !== 'verb' || start < cue.start || start >= cue.end;
}

function isOutOfTheQuestion(text: string, content: readonly ContentWord[]): boolean {
  const [first, last] = [content[0], content.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    /\bout of the question\b/i.test(text.slice(first.start, last.start + 40))
  );
}

/** "The figure is wrong", "It is untrue that …": the whole of it is denied. */
const falsehood = new Set(
  'wrong untrue false incorrect invented fabricated mistaken baseless unfounded exaggeration fiction hoax'.split(
    ' ',
  ),
);

/** Whether an `against` that refuses stands between two words of meaning: "decided against an appeal". */
function isRefusedBy(words: readonly Word[], after: number, at: number): boolean {
  for (let place = at - 1; place > after && place >= at - 3; place--) {
    if (words[place]?.folded === 'against') return beforeAgainst.has(words[place - 1]?.folded ?? '');
  }
  return false;
}

/** Up to the end of the clause, as far as that can be seen. */
function turn(
  text: string,
  content: readonly ContentWord[],
  polarities: Polarity[],
  { from, start }: { readonly from: number; readonly start: number },
): void {
  for (let at = from; at < Math.min(content.length, from + reach); at++) {
    const word = content[at];
    if (word === undefined || /[.;:]|, |\band\b|\bbut\b/.test(text.slice(start, word.start))) return;
    polarities[at] = polarities[at] === 'negated' ? 'affirmed' : 'negated';
  }
}
