/** The verbs by which news says who says something, and what they make of it. By their forms, since stems also fit nouns. */
import type { Word } from './find-words';

/** What the speaker does with what follows. */
export type Reporting = 'says' | 'denies' | 'questions' | 'hedges';

/** After `bare` verbs the content may follow without `that`; `linked` ones need `that`, a colon or a quotation. */
type Kind = readonly [Reporting, 'bare' | 'linked', string];

const kinds: readonly Kind[] = [
  ['says', 'bare', 'say tell warn insist argue claim admit confirm add note'],
  [
    'says',
    'linked',
    'announce declare state continue remark comment explain assert maintain stress write post tweet reply respond report recall ' +
      'describe allege acknowledge concede reveal disclose reiterate repeat emphasise emphasize underline promise vow pledge ' +
      'predict caution complain conclude boast joke testify recount inform assure remind agree contend observe mention affirm ' +
      'proclaim quip shout cry indicate advise show find rule',
  ],
  ['denies', 'linked', 'deny refute rebut repudiate dispute disavow'],
  ['questions', 'linked', 'ask question wonder doubt query inquire'],
  ['hedges', 'bare', 'believe think suspect fear hope reckon'],
  ['hedges', 'linked', 'suggest speculate estimate imply hint assume expect understand'],
];

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  understand: ['understood'],
  show: ['shown'],
  find: ['found'],
};

type Entry = { readonly reporting: Reporting; readonly isBare: boolean; readonly isNounToo: boolean };

/** Of these the base form and the form in -s are nouns at least as often. */
const nouns = new Set(
  'claim state note remark comment post tweet reply report promise vow pledge joke show find question doubt query fear hope estimate hint dispute cry rule'.split(
    ' ',
  ),
);

const entries: ReadonlyMap<string, Entry> = new Map(
  kinds.flatMap(([reporting, binding, list]) =>
    list.split(' ').flatMap((verb) =>
      formsOf(verb).map((form, index) => {
        const isNounToo = nouns.has(verb) && index < 2;
        return [form, { reporting, isBare: binding === 'bare', isNounToo }] as const;
      }),
    ),
  ),
);

/** Base form, form in -s, then the past forms and the participle. */
function formsOf(verb: string): string[] {
  const root = verb.replace(/e$/, '');
  const plural = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeo])y$/, '$1ie') + 's';
  const doubled = /^(?:admit|rebut|quip)$/.test(verb) ? `${verb}${verb.at(-1) ?? ''}` : root;
  const past = irregular[verb] ?? [doubled.replace(/([^aeo])y$/, '$1i') + 'ed'];
  return [verb, plural, ...past, `${doubled}ing`];
}

/** What the verb does with what it introduces; undefined where the word, by its form, is no such verb. */
export function reportingVerbOf(word: Word): Reporting | undefined {
  return entries.get(word.folded)?.reporting;
}

/** Whether it is such a verb by its form alone. */
export function isReportingVerb(word: Word): boolean {
  return entries.get(word.folded)?.isNounToo === false;
}

/** Whether the form is a noun as often: `claims`, `reports`. */
export function isNounToo(word: Word): boolean {
  return entries.get(word.folded)?.isNounToo === true;
}

/** Whether the content may follow without `that`. */
export function isSpeechVerb(word: Word): boolean {
  return entries.get(word.folded)?.isBare === true;
}
