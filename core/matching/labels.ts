/** Numbers that name rather than count: `tank four`, `Flight 12`, `Article 5`. Another number is another thing. */
import type { Word } from '@/core/text/find-words';
import { isFunctionWord } from '@/core/text/function-words';
import { nearStem } from '@/core/text/near-words';
import { readNumber } from '@/core/text/number-words';
import type { Span } from '@/core/text/span';

export type Label = Span & {
  /** The stem that stands for the noun's group. */
  readonly noun: string;
  readonly value: number;
  /** As it stands. */
  readonly text: string;
};

/** Those among words that are in no figure or date. */
export function findLabels(
  text: string,
  words: readonly Word[],
  isTaken: (word: Word) => boolean,
): readonly Label[] {
  return words.flatMap((word, at): readonly Label[] => {
    const before = words[at - 1]?.folded === 'number' ? words[at - 2] : words[at - 1];
    if (before === undefined || isTaken(word) || isTaken(before)) return [];
    if (before.shape === 'number' || isFunctionWord(before.folded)) return [];
    const number = readNumber(words, at);
    if (number?.kind !== 'cardinal' || number.rough !== 'no') return [];
    const end = words[number.next - 1]?.end ?? word.end;
    return [
      {
        start: before.start,
        end,
        noun: nearStem(before.stem),
        value: number.value,
        text: text.slice(before.start, end),
      },
    ];
  });
}

/** Labels that nearly every one of several texts has. */
export function sharedLabels(texts: readonly (readonly Label[])[]): readonly Label[] {
  const all = texts.flat();
  const isShared = (label: Label) =>
    texts.filter((labels) => labels.some((other) => isSame(label, other))).length >= texts.length * 0.75;
  return all.filter((label, at) => isShared(label) && all.findIndex((other) => isSame(label, other)) === at);
}

/** The label of the page that has the noun of a known one and another number, while the known one is not there. */
export function findOtherLabel(known: readonly Label[], page: readonly Label[]): Label | undefined {
  return known
    .filter((label) => !page.some((other) => isSame(label, other)))
    .map(({ noun }) => page.find((other) => other.noun === noun))
    .find((other) => other !== undefined);
}

function isSame(one: Label, other: Label): boolean {
  return one.noun === other.noun && one.value === other.value;
}
