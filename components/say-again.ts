/**
 * Says in the reader's language what another part of Second Source has said in English: what is wrong with a file, and
 * why something could not be kept or read. Those parts know no language, and write what the command line prints. The
 * English catalogue has the same sentences, so each is found there, and said again in the catalogue of the reader:
 *
 *     "at most 12 entries" is fault.most.entries with n = 12 → "höchstens 12 Einträge"
 *
 * What the catalogue has not, such as what a browser says, is said as it came.
 */
import { faultTexts } from '@/components/fault-texts';
import type { Words } from '@/components/words';
import type { Fault } from '@/core/claims/fault';

type Key = keyof typeof faultTexts;
type Sentence = { readonly key: Key; readonly form: RegExp };

export function sayAgain(text: string, words: Words): string {
  for (const { key, form } of allSentences()) {
    const found = form.exec(text);
    if (found !== null) return words.say(key, valuesOf(found.groups ?? {}, words));
  }
  return text;
}

/** A fault in the words of the reader; values and names of keys stay as they are in the file. */
export function sayFault({ expected, came, advice }: Fault, words: Words): Omit<Fault, 'path'> {
  return {
    expected: sayAgain(expected, words),
    came: sayAgain(came, words),
    ...(advice === undefined ? {} : { advice: sayAgain(advice, words) }),
  };
}

/** Inside a sentence there may be another; a number is written as the reader writes it. */
function valuesOf(groups: Readonly<Record<string, string>>, words: Words): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [
      name,
      /^\d+$/.test(value) ? Number(value) : sayAgain(value, words),
    ]),
  );
}

/** What is said in more than one way, or with more than a reader wants to know. */
const others: readonly Sentence[] = [
  { key: 'fault.visible', form: /^visible characters only, on one line$/ },
  { key: 'fault.came.otherId', form: /^(?<id>".*"), which is (?:an? \w+|evidence)$/ },
  { key: 'failure.full', form: /^Not kept: the disk or the space for this browser is full\./ },
  { key: 'failure.noNote', form: /^There is no note \S+ any more\.$/ },
  { key: 'failure.held', form: /^The \w+ are held by another window\./ },
  { key: 'failure.newer', form: /^The \w+ were last written by a newer Second Source / },
  {
    key: 'failure.silent',
    form: /^Nobody answered "\w+": the other part of Second Source is not running\.$/,
  },
  { key: 'failure.damaged', form: /^(?:Not kept: )?the notes (?:on this computer|here) were damaged/ },
  { key: 'failure.notListed', form: /^Of (?<all>\d+) notes only (?<there>\d+) could be listed\.$/ },
  { key: 'failure.row', form: /^(?<where>\S+): expected (?<expected>.+?), came (?<came>.+?)(?:[.;] .*)?$/s },
  { key: 'failure.file.noJson', form: /^it is no JSON file$/ },
  { key: 'failure.file.noAddress', form: /^(?:its target has no address|it has no id or no address)$/ },
];

const keys = Object.keys(faultTexts).filter((key): key is Key => key in faultTexts);

/**
 * Those with most words of their own first: `the same key again` is no `{what} again`. Made when something has failed,
 * which is seldom, and not whenever a popup opens.
 */
function allSentences(): readonly Sentence[] {
  const own = keys
    .map((key) => ({ key, words: faultTexts[key].replace(/\{\w+\}/g, '') }))
    .toSorted((one, other) => other.words.length - one.words.length);
  return [...others, ...own.map(({ key }) => ({ key, form: formOf(faultTexts[key]) }))];
}

/** `at most {n} entries` as what reads the sentence back. */
function formOf(text: string): RegExp {
  const escaped = text.replace(/[.*+?^$()|[\]\\/]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 's');
}
