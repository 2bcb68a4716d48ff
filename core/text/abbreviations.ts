/** Abbreviations that end in a stop, by what a stop after them may mean. */

/**
 * `title`: a name follows. `always`: more of the sentence follows. `before-number`: only with a number after it.
 * `initial`: of a name. `hour`: `a.m.`. `country`: `U.S.`, often before a noun with a capital. `may-end`: ends a sentence
 * as often as not. `none`: an ordinary word.
 */
export type AbbreviationKind =
  'title' | 'always' | 'before-number' | 'initial' | 'hour' | 'country' | 'may-end' | 'none';

const kinds: readonly (readonly [AbbreviationKind, string])[] = [
  [
    'title',
    'mr mrs ms mx dr drs sens reps profs gens govs prof gen lt col maj capt cmdr cdr sgt adm gov sen rep rev fr hon pres amb supt det insp pvt cpl ' +
      'brig messrs mme mlle msgr st ste mt ft atty lieut ald cllr',
  ],
  ['always', 'vs v e.g i.e cf viz al eg ie approx ca incl esp resp dept'],
  [
    'before-number',
    'no nos nr p pp fig figs eq vol ch chap art arts sec sect para jan feb mar apr jun jul aug sep sept oct nov dec ' +
      'tel ext op bk pt mon tue tues wed thu thur thurs fri',
  ],
  ['hour', 'a.m p.m am pm'],
  [
    'country',
    'u.s u.k u.n e.u u.s.a d.c u.a.e u.s.s.r r.o.k p.r.c n.y l.a n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c',
  ],
  [
    'may-end',
    'inc ltd co corp llc plc l.p l.l.c gmbh s.a bros jr sr esq etc ph.d m.d b.a m.a a.d b.c.e c.e est dist assn assoc univ ' +
      'ave blvd rd hwy sq govt min max avg calif mass pa va fla ariz conn colo ill ind kan ky la md mich minn miss mo mont ' +
      'neb nev okla ore tenn tex vt wash wis wyo ala ark del ga ont que alta sask',
  ],
];

const kindOf: ReadonlyMap<string, AbbreviationKind> = new Map(
  kinds.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Ordinary words too; as abbreviations they have a capital and, as states, a comma before them. */
const states = new Set(
  (
    'calif mass pa va fla ariz conn colo ill ind kan ky la md mich minn miss mo mont neb nev okla ore tenn tex vt wash wis ' +
    'wyo ala ark del ga ont que alta sask'
  ).split(' '),
);
const needCapital = new Set(
  (
    'gen col maj rep rev fr hon pres det sec mar jun may mon fri wed sun art ch pt st ste mt ft inc co dist ext op no nos p ' +
    'ald min max fig ave sq tue jan dec oct sep'
  ).split(' '),
);
const numberedInLower = new Set(['no', 'nos', 'p', 'pp', 'fig', 'ch', 'pt', 'art', 'min', 'max']);

/** `word` is what stands before the stop, `before` the text up to and including it. */
export function abbreviationKind(word: string, before: string): AbbreviationKind {
  const folded = word.toLowerCase();
  const isCapital = word !== folded;
  if (/^\p{L}$/u.test(word)) return oneLetter(word, before);
  if (states.has(folded)) return isCapital && /,\s*\S+$/.test(before) ? 'may-end' : 'none';
  const kind = kindOf.get(folded);
  if (kind === undefined) return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) ? 'initial' : 'none';
  if (needCapital.has(folded) && !isCapital) return numberedInLower.has(folded) ? 'before-number' : 'none';
  return kind;
}

/** `J.` of a name; `v.` of a case; but `So did I.` ends. */
function oneLetter(word: string, before: string): AbbreviationKind {
  if (word === 'v' || word === 'c' || word === 'b') return 'always';
  // `10 °C.`, `300 K.`
  if (/[\d\u00b0]\s*\p{L}$/u.test(before)) return 'none';
  if (word === 'p') return 'before-number';
  if (word === 'I')
    return /(?:^|\s)\p{Lu}[\p{L}.]*\s+I$/u.test(before) || /^\s*I$/.test(before) ? 'initial' : 'none';
  return word === word.toUpperCase() ? 'initial' : 'none';
}
