/** The verbs by which news says who says something, and what they make of it. */
import { baseFormOf } from './irregular-forms';
import type { Word } from './find-words';
import { stemOf } from './stem';

/** What the speaker does with what follows. */
export type Reporting = 'says' | 'denies' | 'questions' | 'hedges';

const verbs: readonly (readonly [Reporting, string])[] = [
  [
    'says',
    'say add tell announce declare state note remark comment explain argue assert maintain insist stress write post tweet reply respond ' +
      'report recall describe warn claim allege confirm acknowledge admit concede reveal disclose reiterate repeat emphasise underline ' +
      'promise vow pledge predict caution complain conclude boast joke testify recount inform assure remind continue agree contend ' +
      'observe mention echo affirm proclaim quip shout cry indicate signal hope advise show find',
  ],
  ['denies', 'deny refute rebut repudiate dispute disavow'],
  ['questions', 'ask question wonder doubt query inquire'],
  [
    'hedges',
    'suggest believe think suspect speculate estimate imply hint assume expect understand fear appear seem',
  ],
];

const reportingOf: ReadonlyMap<string, Reporting> = new Map(
  verbs.flatMap(([reporting, list]) => list.split(' ').map((verb) => [stemOf(verb), reporting] as const)),
);

/** Nouns that are spelt like these verbs. Only with an ending are they taken for a verb without looking around. */
const nounsToo = new Set(
  'report claim comment note state post reply remark question doubt hope show find promise pledge estimate fear signal echo'.split(
    ' ',
  ),
);

/** What the verb does with what it introduces; undefined where the word is no such verb by its form. */
export function reportingVerbOf(word: Word): Reporting | undefined {
  const reporting = reportingOf.get(word.stem);
  if (reporting === undefined || nounsToo.has(word.folded)) return undefined;
  // Words like `statement` or `belief` share a stem with no verb here; `sayings` and the like are too rare to care.
  return word.folded.endsWith('ing') && word.folded !== 'saying' && !participles.has(word.folded)
    ? undefined
    : reporting;
}

const participles = new Set(
  'adding saying telling warning noting stressing insisting arguing claiming writing explaining declaring announcing stating denying asking'.split(
    ' ',
  ),
);

/** `said`, `says`, `added`: a verb of saying in a form that can stand after its speaker. */
export function isReportingVerb(word: Word): boolean {
  return reportingVerbOf(word) !== undefined;
}

/** `said` and its like, after which no `that` is needed: others (`found`, `show`) also take plain objects. */
export function isSpeechVerb(word: Word): boolean {
  return speech.has(baseFormOf(word.folded) ?? word.stem) || speech.has(word.stem);
}

const speech = new Set(
  'say add tell announce declare write post tweet reply respond warn insist argue claim confirm admit explain note stress state'
    .split(' ')
    .flatMap((verb) => [verb, stemOf(verb)]),
);
