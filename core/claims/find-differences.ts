/**
 * Which words of a quotation differ from what it is compared with. First the words that the match itself
 * names; only where it names none, the two texts are laid side by side. Texts that share too little are
 * left alone: everything marked is nothing marked.
 */
import { findWords as findNumberWords } from '@/core/text/find-words';
import { readNumber } from '@/core/text/number-words';
import type { Span } from '@/core/text/span';
import { tokensOf, type Token } from './line-tokens';

/** Longer runs than these are another sentence, not another word. */
const longestRun = 3;

/** `named`: words to be marked where they stand. `other`: what the text is compared with, if nothing is named. */
export function findDifferences(
  text: string,
  named: readonly string[],
  other: string | null,
): readonly Span[] {
  const found = named.flatMap((words) => findWords(text, words));
  if (found.length > 0 || other === null) return settle(found);
  return settle(findReplaced(tokensOf(text), tokensOf(other)));
}

/** Every place where the words stand whole, whatever their case. */
function findWords(text: string, words: string): readonly Span[] {
  const wanted = tokensOf(words).map((token) => token.folded);
  if (wanted.length === 0) return [];
  const all = tokensOf(text);
  return all.flatMap((first, index) => {
    const last = all[index + wanted.length - 1];
    const same = wanted.every((folded, offset) => all[index + offset]?.folded === folded);
    return same && last !== undefined ? [{ start: first.start, end: last.end }] : [];
  });
}

/**
 * The runs of `text` that stand where `other` has other words, between words that both share:
 * "now in its fourth year" against "now entering its third year" gives "fourth", but not "in",
 * because little words change with the grammar.
 */
function findReplaced(text: readonly Token[], other: readonly Token[]): readonly Span[] {
  const shared = longestCommon(text, other);
  if (shared.length < 2 || shared.length * 2 < Math.min(text.length, other.length)) return [];
  const borders = [{ here: -1, there: -1 }, ...shared, { here: text.length, there: other.length }];
  const runs = borders.slice(1).flatMap((border, index) => {
    const before = borders[index];
    if (before === undefined) return [];
    const run = text.slice(before.here + 1, border.here);
    const replaced = other.slice(before.there + 1, border.there);
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    if (!isTelling(run) || !isTelling(replaced)) return [];
    return [{ start: first.start, end: last.end, isFigure: run.some(isNumber) && replaced.some(isNumber) }];
  });
  // Where figures differ, the words around them are only another way to put it.
  const figures = runs.filter(({ isFigure }) => isFigure);
  return (figures.length > 0 ? figures : runs).map(({ start, end }) => ({ start, end }));
}

function isNumber({ folded }: Token): boolean {
  return readNumber(findNumberWords(folded), 0) !== undefined;
}

function isTelling(run: readonly Token[]): boolean {
  return run.length <= longestRun && run.some(({ folded }) => folded.length > 3 || /\d|^not?$/.test(folded));
}

type Pair = { readonly here: number; readonly there: number };

/** Longest common subsequence by the table; quotations have twelve words and sentences some forty. */
function longestCommon(text: readonly Token[], other: readonly Token[]): readonly Pair[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((text.length + 1) * width);
  const at = (here: number, there: number) => lengths[here * width + there] ?? 0;
  for (let here = text.length - 1; here >= 0; here -= 1) {
    for (let there = other.length - 1; there >= 0; there -= 1) {
      const same = text[here]?.folded === other[there]?.folded;
      lengths[here * width + there] = same
        ? at(here + 1, there + 1) + 1
        : Math.max(at(here + 1, there), at(here, there + 1));
    }
  }
  const pairs: Pair[] = [];
  let here = 0;
  let there = 0;
  while (here < text.length && there < other.length) {
    if (text[here]?.folded === other[there]?.folded) {
      pairs.push({ here, there });
      here += 1;
      there += 1;
    } else if (at(here + 1, there) >= at(here, there + 1)) here += 1;
    else there += 1;
  }
  return pairs;
}

/** Sorted, and without overlaps. */
function settle(spans: readonly Span[]): readonly Span[] {
  const settled: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = settled.at(-1);
    if (last === undefined || span.start >= last.end) settled.push(span);
    else settled[settled.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return settled;
}
