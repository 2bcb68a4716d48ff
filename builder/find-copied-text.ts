/** Finds where a file repeats more words of a report, one after the other, than a quotation may have. */
import { longestQuote } from '@/core/claims/text-shapes';
import { foldText } from '@/core/text/fold-text';

export type NamedText = { readonly name: string; readonly text: string };

export type CopiedText = {
  readonly file: string;
  readonly line: number;
  readonly report: string;
  /** How many words stand in both, one after the other. */
  readonly words: number;
  readonly beginning: string;
};

const runLength = longestQuote + 1;

/** One entry for each stretch that is copied. Linear in the length of the files. */
export function findCopiedText(
  files: readonly NamedText[],
  reports: readonly NamedText[],
): readonly CopiedText[] {
  const runs = new Map<string, string>();
  for (const { name, text } of reports) {
    for (const run of runsIn(text)) runs.set(run, name);
  }
  return files.flatMap((file) => findInFile(file, runs));
}

function findInFile(file: NamedText, runs: ReadonlyMap<string, string>): readonly CopiedText[] {
  const copies: CopiedText[] = [];
  const words = wordsOf(withoutTags(file.text));
  let last = -2;
  runsOf(words.map(({ word }) => word)).forEach((run, start) => {
    const report = runs.get(run);
    if (report === undefined) return;
    const copy = copies.at(-1);
    if (copy !== undefined && last === start - 1) {
      copies[copies.length - 1] = { ...copy, words: copy.words + 1 };
    } else {
      const beginning = run.split(' ').slice(0, 7).join(' ');
      const line = lineOf(file.text, words[start]?.at ?? 0);
      copies.push({ file: file.name, line, report, words: runLength, beginning });
    }
    last = start;
  });
  return copies;
}

type PlacedWord = { readonly word: string; readonly at: number };

/** As quotations are counted: letters, digits and apostrophes inside a word. */
function wordsOf(text: string): readonly PlacedWord[] {
  const folded = foldText(text);
  return Array.from(folded.text.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu), ({ 0: word, index }) => ({
    word,
    at: folded.originalStart(index),
  }));
}

function runsIn(text: string): readonly string[] {
  return runsOf(wordsOf(text).map(({ word }) => word));
}

function runsOf(words: readonly string[]): readonly string[] {
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + runLength).join(' '));
}

/** Markup inside a sentence hides no copy. Every character keeps its place. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]{0,300}>/gi, (tag) => ' '.repeat(tag.length));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
