/** Whether a verb tells what is so, what may be so, or what is to come. Only what is so states an event. */
import type { Word } from '@/core/text/find-words';
import { stemOf } from '@/core/text/stem';

export type Mood = 'plain' | 'possible' | 'coming';

const possible = new Set(['may', 'might', 'could', 'should', "couldn't", 'if', 'whether', 'unless']);
const coming = new Set([
  'will',
  "won't",
  'shall',
  'would',
  "wouldn't",
  'upcoming',
  'planned',
  'possible',
  'potential',
  'proposed',
  // What is thought over: "is considering a ban".
  'considering',
  'considers',
  'weighing',
  'mulling',
  'discussing',
  'debating',
  'contemplating',
]);
const comingBeforeTo = new Set(
  `set due expected plan plans planned planning aim aims intend intends intended hope hopes hoped want wants wanted prepare
  preparing prepared ready likely about scheduled threatened threatens threaten offered offers promised promises vowed vows
  pledged pledges urged urges demanded demands called calls asked asks agreed agrees`.split(/\s+/),
);
/** Right before a verb: it did not quite happen. */
const shortOf = new Set('nearly almost'.split(' '));
/** Before the noun of a happening: it is another one than that of which is told. */
const ofOtherTimes = new Set('earlier previous past prior'.split(' '));
/** How many words before a verb or the noun of a happening its auxiliaries may stand. */
const reach = 6;
/** Words at which another clause begins. */
const ends = new Set(
  'that which who whom whose and but or because although while when where after before'.split(' '),
);

/** Verbs after which somebody else is to do it: `expect the court to order`, `are waiting for him to apologise`. */
const wishing = new Set(
  'expect want ask urge call demand press wait await appeal beg plead push lobby petition need invite pressure'
    .split(' ')
    .map(stemOf),
);
/** How many words before the `to` such a verb may stand: the name of an authority is long. */
const wishReach = 9;

/** Whether such a verb stands before the `to`, and no other clause begins between them. */
function isWished(words: readonly Word[], to: number, from: number): boolean {
  for (let at = to - 2; at >= Math.max(from, to - wishReach); at--) {
    const word = words[at];
    if (word === undefined || ends.has(word.folded)) return false;
    if (word.shape === 'lower' && wishing.has(word.stem)) return true;
  }
  return false;
}

const auxiliary = new Set('to will would shall should may might could can'.split(' '));

/** Whether the word is the verb of an infinitive or of an auxiliary, whatever else it can be: `to present`. */
export function isBareVerb(words: readonly Word[], at: number): boolean {
  return words[at]?.shape === 'lower' && auxiliary.has(words[at - 1]?.folded ?? '');
}

/** The mood of the word at this place, told by the few words before it. */
export function moodAt(words: readonly Word[], at: number, from: number): Mood {
  for (let before = at; before >= Math.max(from, at - reach); before--) {
    const folded = words[before]?.folded ?? '';
    if (before < at && ends.has(folded)) return 'plain';
    if (possible.has(folded) && !isMay(words, before)) return 'possible';
    if (before === at - 1 && shortOf.has(folded)) return 'possible';
    if (before >= at - 2 && before < at && ofOtherTimes.has(folded)) return 'possible';
    if (coming.has(folded) && !isPerfect(words, before)) return 'coming';
    const isComing = comingBeforeTo.has(words[before - 1]?.folded ?? '') || isWished(words, before, from);
    if (folded === 'to' && isComing) return 'coming';
  }
  return 'plain';
}

/** `had planned the war`: what was planned is not the word that follows. */
function isPerfect(words: readonly Word[], at: number): boolean {
  return /ed$/.test(words[at]?.folded ?? '') && /^(?:had|has|have)$/.test(words[at - 1]?.folded ?? '');
}

/** The month: "on 12 May", "May 12", "in May". */
function isMay(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.folded === 'may' && word.shape === 'capital' && at > 0;
}

/** Questions and conditions state nothing: "Could the toll rise?", "If he were to resign, …". */
export function statesNothing(text: string): boolean {
  return (
    /\?["'\u201d\u2019\u00bb)\]]*$/.test(text) ||
    /^["'\u201c\u2018(]*(?:if|unless|should|were|had|suppose|imagine)\b/i.test(text)
  );
}
