/**
 * Whether a word is used as a verb, guessed from its form and its neighbours. No parser and no trained tagger: it decides
 * only where a sentence may be divided, and there a mistake costs a unit too many or too few, never a wrong claim.
 */
import { isOfKind } from './function-words';
import type { Word } from './find-words';
import { baseFormOf } from './irregular-forms';
import { stemOf } from './stem';
import { isClassVerb } from './verb-classes';

/** Forms of `be`, `have`, `do` and the modals. */
export function isAuxiliary(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    isOfKind(word.folded, 'auxiliary') &&
    !(word.shape === 'capital' && word.folded === 'may')
  );
}

/** Whether any word from `from` up to `to` (not included) is used as a verb. */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbAt(words, at)) return true;
  return false;
}

/** The same for verbs that can be the verb of a main clause: no infinitive, no participle. */
export function hasFiniteVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isVerbAt(words, at) && !words[at]?.folded.endsWith('ing') && words[at - 1]?.folded !== 'to')
      return true;
  }
  return false;
}

const notVerbs = new Set(
  'hundred indeed need speed united armed aged red bed wed shed sacred naked wicked newlywed breed seed feed'.split(
    ' ',
  ),
);

/** Frequent verbs that report nothing of note and so have no class. */
const otherVerbs = new Set(
  (
    'appear become believe belong bring carry change concern contain cover cross depend describe develop differ drive expand face ' +
    'feel fill follow form handle hang hear help hope include involve like live look love make mean move need pass play point ' +
    'pull push range refer reflect relate remember represent run seem serve share shift sit sleep speak stand suffer surround ' +
    'teach tend touch treat turn understand vary wait walk want watch wear wish work worry write'
  )
    .split(' ')
    .map(stemOf),
);

function isVerbStem(stem: string): boolean {
  return isClassVerb(stem) || otherVerbs.has(stem);
}

/** Their past is spelt like their present, and like a noun. */
const unchanged = new Set(
  'hit cut put set let cost shut quit split spread hurt burst beat read cast shed'.split(' '),
);

export function isVerbAt(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (isAuxiliary(word)) return true;
  if (word.shape !== 'lower' && at > 0) return false;
  const { folded } = word;
  if (isOfKind(folded, 'determiner') || isOfKind(folded, 'preposition') || notVerbs.has(folded)) return false;
  if (before !== undefined && (isOfKind(before.folded, 'determiner') || before.possessive)) return false;
  if (folded.endsWith('ing')) return isVerbStem(word.stem) && isParticiple(before, after);
  if (before !== undefined && isOfKind(before.folded, 'preposition') && before.folded !== 'to') return false;
  if (isIrregularPast(folded)) return true;
  if (unchanged.has(folded)) return isThirdPerson(before, after) || before?.folded.endsWith('s') === true;
  if (folded.endsWith('ed') && folded.length > 4) return at > 0;
  if (!isVerbStem(word.stem) || isDoer(word)) return false;
  return folded.endsWith('s') ? isThirdPerson(before, after) : isBaseForm(before, after);
}

/** `employers`, `investors`: their stem is that of what they do. */
function isDoer({ folded, stem }: Word): boolean {
  return /[eo]rs?$/.test(folded) && !/[eo]r$/.test(stem);
}

function isIrregularPast(folded: string): boolean {
  return (
    baseFormOf(folded) !== undefined && !/(?:ing|s|m[ae]n|people|children|women|data|media)$/.test(folded)
  );
}

/** `is leaving`, `killing at least`, `without paying`; not `the peace meeting of`. */
function isParticiple(before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || isAuxiliary(before) || isOfKind(before.folded, 'preposition')) return true;
  return startsObject(after);
}

const startsFigure = new Set(
  'at more nearly almost around two three four five six seven eight nine ten dozens hundreds thousands several many'.split(
    ' ',
  ),
);

function startsObject(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.shape !== 'lower' || startsFigure.has(word.folded)) return true;
  return isOfKind(word.folded, 'determiner') || isOfKind(word.folded, 'pronoun');
}

function isThirdPerson(before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined) return false;
  if (isOfKind(before.folded, 'pronoun') || before.shape !== 'lower') return true;
  return (
    !before.folded.endsWith('s') && startsObject(after) && !/^(?:who|whom|which)$/.test(after?.folded ?? '')
  );
}

/** `they sign`, `to sign`, `officials say that`. */
function isBaseForm(before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined) return false;
  if (before.folded === 'to' || isAuxiliary(before) || isOfKind(before.folded, 'pronoun')) return true;
  if (!before.folded.endsWith('s')) return false;
  return startsObject(after) || /^(?:on|in|at|to|for|with)$/.test(after?.folded ?? '');
}
