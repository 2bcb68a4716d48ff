/** English words that carry grammar and no matter. */

const sets = {
  determiner:
    'the a an this that these those its his her their our my your every each some any no another both all',
  preposition:
    'of in on at by for with from to into onto about against between through during under over after before since until ' +
    'till among amid across behind beyond within without upon per than via toward towards near off out up down despite ' +
    'following including like along around outside inside above below throughout',
  conjunction:
    'and or but nor so yet if when while because although though as than whereas unless whether once',
  pronoun:
    'i you he she it we they me him us them who whom whose which what that himself herself itself themselves myself there ' +
    'one someone somebody anyone anybody everyone everybody nobody something anything everything nothing mine hers theirs',
  auxiliary:
    "is are was were be been being am has have had having do does did will would can could may might must shall should isn't " +
    "aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mightn't mustn't " +
    "shouldn't shan't",
  adverb:
    'not never also just only even still again already now then here there too very more most less least so yet almost nearly ' +
    'about however meanwhile later earlier soon today yesterday tomorrow tonight ago',
} as const;

type Kind = keyof typeof sets;

const kinds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(sets).map(([kind, list]) => [kind, new Set(list.split(' '))] as const),
);
const every: ReadonlySet<string> = new Set(Object.values(sets).flatMap((list) => list.split(' ')));

/** Whether the folded word is of this kind; a word may be of several. */
export function isOfKind(folded: string, kind: Kind): boolean {
  return kinds.get(kind)?.has(folded) === true;
}

/** Whether the folded word is grammar alone. */
export function isFunctionWord(folded: string): boolean {
  return every.has(folded);
}
