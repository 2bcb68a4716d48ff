/** A report's text as the ledgers speak of it: sentences that are named by their first words. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bareWordsOf } from '@/core/extraction/bare-words';
import { blocksOfPlainText } from '@/core/text/blocks-of-plain-text';
import { findSentences } from '@/core/text/find-sentences';
import { foldText } from '@/core/text/fold-text';
import { CannotRun, firstLine } from '@/builder/command-line';
import { readTextFile } from '@/builder/read-text-file';

export type ReportText = {
  readonly id: string;
  readonly text: string;
  /** What stands twice word for word is one sentence. */
  readonly sentences: readonly ReportSentence[];
};

export type ReportSentence = {
  readonly text: string;
  readonly words: readonly string[];
};

/** Reads the reports of these ids, `<id>.txt` each. Cannot run where one is missing. */
export function readReports(folder: string, ids: readonly string[]): ReadonlyMap<string, ReportText> {
  checkFolder(folder);
  return new Map(ids.map((id) => [id, splitReport(id, readTextFile(join(folder, `${id}.txt`)))]));
}

export function splitReport(id: string, raw: string): ReportText {
  const text = raw.replace(/\r\n?/g, '\n');
  const sentences = new Map<string, ReportSentence>();
  for (const { start, end } of findSentences(text, blocksOfPlainText(text))) {
    const sentence = text.slice(start, end);
    const words = bareWordsOf(sentence);
    sentences.set(words.join(' '), { text: sentence, words });
  }
  return { id, text, sentences: [...sentences.values()] };
}

/**
 * The sentences that begin with these words. Where two begin alike, `first words … last words` also says how
 * the sentence ends.
 */
export function findOpening(report: ReportText, opening: string): readonly ReportSentence[] {
  const [first = '', last = ''] = opening.split(/…|\.\.\./);
  const [start, end] = [bareWordsOf(first), bareWordsOf(last)];
  return report.sentences.filter(({ words }) => {
    const tail = words.slice(Math.max(start.length, words.length - end.length));
    return startsWith(words, start) && tail.length >= end.length && startsWith(tail, end);
  });
}

/** Whether the quotation stands in the report as it is; only the dress of quotation marks, dashes and spaces may differ. */
export function standsIn(report: ReportText, quote: string): boolean {
  const [text, wanted] = [foldText(report.text).text, foldText(quote).text.trim()];
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  const isCut = (at: number) =>
    (isLetter(text[at - 1]) && isLetter(wanted[0])) ||
    (isLetter(text[at + wanted.length]) && isLetter(wanted.at(-1)));
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!isCut(at)) return wanted !== '';
  }
  return false;
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}

function checkFolder(folder: string): void {
  try {
    readdirSync(folder);
  } catch (error) {
    throw new CannotRun(`${folder} cannot be read: ${firstLine(error)}.`);
  }
}
