/**
 * The stem of an English word: what `attack`, `attacks`, `attacked` and `attacking` have in common.
 * Martin Porter's second algorithm ("Porter2", snowballstem.org), written out here because the published
 * packages are CommonJS and untyped, with two things added that news needs: irregular forms lead to their verb
 * or noun (`met` → `meet`, `children` → `child`), and British spelling to American (`organised`, `labour`).
 */
import { baseFormOf } from './irregular-forms';

/** Expects a folded word. Words with anything but a to z and apostrophes are their own stems. */
export function stemOf(word: string): string {
  if (word.length <= 2 || word.length > 30 || !/^[a-z']+$/.test(word)) return word;
  return american(porter2(withZ(baseFormOf(word) ?? word)));
}

const exceptions: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word] as const),
]);
const keptAfterPlural = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

/** Regions R1 and R2 are where suffixes may be taken off: after the first, and after the second, vowel-consonant pair. */
type Regions = { readonly r1: number; readonly r2: number };

function porter2(word: string): string {
  const exception = exceptions.get(word);
  if (exception !== undefined) return exception;
  const marked = markConsonantY(word.replace(/^'/, ''));
  const regions = regionsOf(marked);
  const singular = withoutPlural(withoutPossessive(marked));
  if (keptAfterPlural.has(singular)) return singular;
  const present = finalI(withoutTense(singular, regions));
  return finalE(
    withoutEnding(shorterEnding(longerEnding(present, regions), regions), regions),
    regions,
  ).replaceAll('Y', 'y');
}

/** `Y` stands for a y that is a consonant. */
function markConsonantY(word: string): string {
  return word.includes('y') ? word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y') : word;
}

function regionsOf(word: string): Regions {
  const prefix = /^(?:gener|commun|arsen)/.exec(word);
  const r1 = prefix ? prefix[0].length : afterVowelConsonant(word, 0);
  return { r1, r2: afterVowelConsonant(word, r1) };
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}

function afterVowelConsonant(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++) {
    if (!isVowel(word[at]) && isVowel(word[at - 1])) return at + 1;
  }
  return word.length;
}

function withoutPossessive(word: string): string {
  return word.replace(/(?:'s'|'s|')$/, '');
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word) || !word.endsWith('s')) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string, { r1 }: Regions): string {
  const agreed = /eed(?:ly)?$/.exec(word);
  if (agreed) return agreed.index >= r1 ? word.slice(0, agreed.index) + 'ee' : word;
  const tense = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (!tense) return word;
  const rest = word.slice(0, tense.index);
  if (!/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return rest + 'e';
  // Not of `added` and `egged`, which would become another word.
  if (/^[aeo](?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return r1 >= rest.length && endsInShortSyllable(rest) ? rest + 'e' : rest;
}

function endsInShortSyllable(word: string): boolean {
  return /(?:^|[^aeiouy])[aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}

function finalI(word: string): string {
  return /..[yY]$/.test(word) && !isVowel(word.at(-2)) ? word.slice(0, -1) + 'i' : word;
}

type Ending = readonly [ending: string, replacement: string];

const longerEndings: readonly Ending[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

function longerEnding(word: string, { r1 }: Regions): string {
  for (const [ending, replacement] of longerEndings) {
    if (word.endsWith(ending)) return replaceFrom(word, r1, ending, replacement);
  }
  if (word.endsWith('ogi')) return word.at(-4) === 'l' ? replaceFrom(word, r1, 'ogi', 'og') : word;
  if (/[cdeghkmnrt]li$/.test(word)) return replaceFrom(word, r1, 'li', '');
  return word;
}

const shorterEndings: readonly Ending[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function shorterEnding(word: string, { r1, r2 }: Regions): string {
  if (word.endsWith('ative')) return replaceFrom(word, Math.max(r1, r2), 'ative', '');
  for (const [ending, replacement] of shorterEndings) {
    if (word.endsWith(ending)) return replaceFrom(word, r1, ending, replacement);
  }
  return word;
}

const endings = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/;

function withoutEnding(word: string, { r2 }: Regions): string {
  const found = endings.exec(word);
  if (found) return found.index >= r2 ? word.slice(0, found.index) : word;
  return /[st]ion$/.test(word) ? replaceFrom(word, r2, 'ion', '') : word;
}

function finalE(word: string, { r1, r2 }: Regions): string {
  const last = word.length - 1;
  if (word.endsWith('e')) {
    const goes = last >= r2 || (last >= r1 && !endsInShortSyllable(word.slice(0, -1)));
    return goes ? word.slice(0, -1) : word;
  }
  return word.endsWith('ll') && last >= r2 ? word.slice(0, -1) : word;
}

function replaceFrom(word: string, region: number, ending: string, replacement: string): string {
  const at = word.length - ending.length;
  return at >= region ? word.slice(0, at) + replacement : word;
}

const british = `
defenc defens / offenc offens / licenc licens / practis practic / programm program / centr center / theatr theater
fibr fiber / metr meter / kilometr kilomet / litr liter / travell travel / cancell cancel / signall signal / fuell fuel
labell label / modell model / analys analyz / paralys paralyz / grey gray / tyre tire / plough plow / manoeuvr maneuv
jewelleri jewelri / aluminium aluminum / enquiri inquiri / labour labor / colour color / favour favor / honour honor
behaviour behavior / neighbour neighbor / neighbourhood neighborhood / harbour harbor / rumour rumor / armour armor
humour humor / favourit favorit / counsell counsel / judgement judgment / ageing age / cheque check / sceptic skeptic`;

const britishStems: ReadonlyMap<string, string> = new Map(
  british.split(/[/\n]/).map((pair) => {
    const [from = '', to = ''] = pair.trim().split(' ');
    return [from, to] as const;
  }),
);

function american(stem: string): string {
  return britishStems.get(stem) ?? (stem.length > 5 && stem.endsWith('is') ? stem.slice(0, -1) + 'z' : stem);
}

/** `organised` → `organized`. Words that are spelt with s everywhere (`promise`) change too, in all their forms alike. */
function withZ(word: string): string {
  return word.replace(/(?<=.{4}i)s(?=(?:e[drs]?|ers|ing|ings|ations?|ements?)$)/, 'z');
}
