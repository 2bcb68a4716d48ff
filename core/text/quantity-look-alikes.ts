/** Numbers that count nothing: years, days of a month, times of day, results, house numbers, parts of names. */
import type { Figure } from './find-quantities';
import type { Word } from './find-words';
import { isFunctionWord } from './function-words';
import { isMonth } from './calendar-words';
import { baseFormOf } from './irregular-forms';
import { readNumber } from './number-words';

export function isNoQuantity(figure: Figure): boolean {
  const { number } = figure;
  if (isMoneyOrShare(figure)) return false;
  if (isTimeOfDay(figure) || isDayOrYear(figure) || isResult(figure) || isPartOfName(figure)) return true;
  if (number.kind === 'ordinal') return isNoRank(figure);
  return number.value === 1 && isPronoun(figure);
}

function isMoneyOrShare({ text, words, at, number }: Figure): boolean {
  const [first, last] = [words[at], words[number.next - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    (/[$€£¥₽₹₩₴]/.test(text.slice(first.start - 1, first.start)) || text[last.end] === '%')
  );
}

function near(figure: Figure): readonly [before: Word | undefined, after: Word | undefined] {
  return [figure.words[figure.at - 1], figure.words[figure.number.next]];
}

/** `9 a.m.`, `21:40`, `seven o'clock`, `9.30pm`. */
function isTimeOfDay(figure: Figure): boolean {
  const { text, words, at, number } = figure;
  const word = words[at];
  const [, after] = near(figure);
  if (word === undefined) return true;
  if (/^(?:am|pm|o'clock|gmt|utc)$/.test(after?.folded ?? '') || /^(?:am|pm)$/.test(number.suffix))
    return true;
  return (
    /\d:$/.test(text.slice(Math.max(0, word.start - 2), word.start)) ||
    /^:\d/.test(text.slice(word.end, word.end + 2))
  );
}

/** `25 April`, `April 25th`, `2025`, `2025-04-25`, `the 1990s`, `the 21st century`. */
function isDayOrYear(figure: Figure): boolean {
  const { text, words, at, number } = figure;
  const [before, after] = near(figure);
  const word = words[at];
  if (word === undefined) return true;
  const month = after?.folded === 'of' ? words[number.next + 1] : after;
  if (number.value <= 31 && (isMonth(before) || isMonth(month))) return true;
  if (number.suffix === 's' || /^century|centuries$/.test(after?.folded ?? '')) return true;
  if (/[-\u2010-\u2013/.]\d+[-\u2010-\u2013/.]\d/.test(text.slice(Math.max(0, word.start - 8), word.end + 6)))
    return true;
  return isYear(figure, before, after);
}

/** Four digits without a comma are a year, unless a plural follows that is no name and nothing before says "in". */
function isYear(
  { text, words, at, number }: Figure,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  const word = words[at];
  if (
    word === undefined ||
    number.next !== at + 1 ||
    !/^(?:1[5-9]|20)\d\d$/.test(text.slice(word.start, word.end))
  )
    return false;
  if (
    /^(?:in|on|since|by|of|until|from|during|early|late|mid|before|after|year|season)$/.test(
      before?.folded ?? '',
    )
  )
    return true;
  if (isMonth(before) || /^\d+$/.test(before?.folded ?? '')) return true;
  return (
    !(after?.shape === 'lower' && /(?:[^s]s|people|men|women|children|troops)$/.test(after.folded)) ||
    isFunctionWord(after.folded)
  );
}

/** `a 3-1 win`, `52-48`: two numbers with a hyphen, the first the greater or a result named. */
function isResult(figure: Figure): boolean {
  const { text, words, at, number } = figure;
  const [before, after] = near(figure);
  const word = words[at];
  if (word === undefined || word.shape !== 'number') return false;
  const hyphened = (other: Word | undefined, gap: string) =>
    other?.shape === 'number' && /^[-\u2010-\u2013]$/.test(gap);
  const isSecond = hyphened(before, before ? text.slice(before.end, word.start) : '');
  const isFirst = hyphened(after, after ? text.slice(word.end, after.start) : '');
  if (!isFirst && !isSecond) return false;
  const last = isFirst ? number.next + 1 : number.next;
  const other = Number((isFirst ? after : before)?.folded);
  const [one, two] = isFirst ? [number.value, other] : [other, number.value];
  return (
    one >= two ||
    /^(?:win|victory|defeat|loss|lead|draw|vote|ruling|decision|majority|triumph|thrashing)$/.test(
      words[last]?.folded ?? '',
    )
  );
}

const designators = new Set(
  (
    'page article section chapter room flight channel level phase number no route highway gate platform runway type model version ' +
    'stage grade line building apartment unit track bus exit interstate psalm verse act scene part volume issue paragraph clause'
  ).split(' '),
);

/** `Boeing 737`, `Article 5`, `No. 4`, `Group of Seven`, `Seventh Fleet`, `9/11`. */
function isPartOfName(figure: Figure): boolean {
  const { text, words, at, number } = figure;
  const [before, after] = near(figure);
  const word = words[at];
  if (word === undefined) return true;
  if (/[/#]$/.test(text.slice(Math.max(0, word.start - 1), word.start)) || text[word.end] === '/')
    return true;
  if (word.shape === 'capital' && at > 0 && number.next === at + 1) {
    // `Gate Nine`; not `On Tuesday Nine`, which nobody writes.
    if (before?.shape === 'capital' && /^\s$/.test(text.slice(before.end, word.start))) return true;
    return (
      after?.shape === 'capital' || (words[at - 1]?.folded === 'of' && words[at - 2]?.shape === 'capital')
    );
  }
  if (
    number.kind === 'ordinal' ||
    before === undefined ||
    text.slice(before.end, word.start).trim().replace('.', '') !== ''
  )
    return false;
  if (designators.has(before.folded) || isAddress(words, number.next)) return true;
  const isName =
    before.shape !== 'lower' && before.shape !== 'number' && at > 1 && !isFunctionWord(before.folded);
  return isName && word.shape === 'number' && number.next === at + 1 && !isCountable(after, text, word);
}

/** `300 Harbour Street`. */
function isAddress(words: readonly Word[], next: number): boolean {
  for (let at = next; at < next + 3 && words[at]?.shape === 'capital'; at++) {
    if (
      /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|way)$/.test(words[at]?.folded ?? '')
    )
      return true;
  }
  return false;
}

/** Whether a plural in lower case follows at once: `In Kell 12 people`. */
function isCountable(after: Word | undefined, text: string, word: Word): boolean {
  if (after === undefined || after.shape !== 'lower' || text.slice(word.end, after.start).trim() !== '')
    return false;
  return (
    /(?:[^s]s|people|men|women|children|troops|dead|million|billion|thousand|percent)$/.test(after.folded) &&
    !isFunctionWord(after.folded)
  );
}

const notRanked = new Set(
  (
    'half quarter lady minister aid party parties world hand place thing name floor generation leg set inning period largest biggest ' +
    'highest lowest longest oldest youngest richest poorest worst best most least busiest fastest deadliest tallest strongest ' +
    'smallest century'
  ).split(' '),
);

/** Ordinals that rank nothing: `at first`, `the first time`, `a third party`, `the second-largest`, `every second day`. */
function isNoRank({ words, at, number }: Figure): boolean {
  const before = words[at - 1]?.folded ?? '';
  const after = words[number.next];
  if (after === undefined || readNumber(words, number.next) !== undefined) return true;
  if (number.value === 1 && after.shape === 'lower' && baseFormOf(after.folded) !== undefined) return true;
  if (isFunctionWord(after.folded) && after.folded !== 'such') return true;
  if (notRanked.has(after.folded) || (after.joined && /(?:class|degree|rate|est)$/.test(after.folded)))
    return true;
  if (number.value === 1 && (before === 'at' || before === 'when' || after.folded === 'time')) return true;
  return number.value === 2 && /^(?:per|every|each|one)$/.test(before);
}

/** `one of them`, `no one`, `this one`, `one day`: no count. */
function isPronoun(figure: Figure): boolean {
  const { words, at, number } = figure;
  if (words[at]?.shape === 'number') return false;
  const [before, after] = near(figure);
  if (before?.folded === 'at' && after?.folded === 'point') return true;
  if (/^(?:no|this|that|any|every|each|the|another|some|which)$/.test(before?.folded ?? '')) return true;
  if (after === undefined || number.next !== at + 1) return after === undefined;
  return isFunctionWord(after.folded) || (after.folded === 'day' && !after.joined) || after.folded === 'time';
}
