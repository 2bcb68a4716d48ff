/** Numbers as news writes them: digits, words, and both together (`1.2 million`, `two dozen`, `twenty-first`). */
import type { Word } from './find-words';

export type ReadNumber = {
  readonly value: number;
  /** Index of the word after the number. */
  readonly next: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** `crowd`: at least so many (`dozens`); `about`: a round number (`a dozen`, `several hundred`). */
  readonly rough: 'no' | 'about' | 'crowd';
  /** Letters that hang on the digits and are no multiplier: `km` of `5km`. */
  readonly suffix: string;
};

const small = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
);
const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const suffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const smallOrdinals = new Map(
  (
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const roundOrdinals = new Map(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth'
    .split(' ')
    .map((word, index) => [word, [20, 30, 40, 50, 60, 70, 80, 90, 100, 1000][index] ?? 0] as const),
);
const crowds: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
]);
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** The number that begins at the word with this index, as long as it can be read; undefined where none begins. */
export function readNumber(words: readonly Word[], at: number): ReadNumber | undefined {
  return (
    readFraction(words, at) ??
    readCrowd(words, at) ??
    readVague(words, at) ??
    withHalf(words, readDigits(words, at)) ??
    readOrdinal(words, at) ??
    withHalf(words, readCardinal(words, at))
  );
}

/** `two and a half years`. */
function withHalf(words: readonly Word[], number: ReadNumber | undefined): ReadNumber | undefined {
  if (number?.kind !== 'cardinal' || foldedAt(words, number.next) !== 'and') return number;
  const isHalf = foldedAt(words, number.next + 1) === 'a' && foldedAt(words, number.next + 2) === 'half';
  return isHalf ? { ...number, value: number.value + 0.5, next: number.next + 3 } : number;
}

function foldedAt(words: readonly Word[], at: number): string {
  return words[at]?.folded ?? '';
}

/** `two-thirds`, `a quarter of`, `half of the`, `one in five`, `nine out of 10`. */
function readFraction(words: readonly Word[], at: number): ReadNumber | undefined {
  const first = foldedAt(words, at);
  const second = foldedAt(words, at + 1);
  if (first === 'half') {
    return /^(?:of|the|its|their|his|her|all)$/.test(second) ? fraction(1, 2, at + 1) : undefined;
  }
  const count = first === 'a' ? 1 : small.get(first);
  const part = parts.get(second);
  if (count !== undefined && part !== undefined && part > count) {
    const isPart = (second.endsWith('s') && (part !== 4 || count === 3)) || foldedAt(words, at + 2) === 'of';
    return isPart ? fraction(count, part, at + 2) : undefined;
  }
  const of = second === 'in' ? at + 2 : second === 'out' && foldedAt(words, at + 2) === 'of' ? at + 3 : -1;
  if (of === -1) return undefined;
  const share = plainNumber(first);
  const whole = plainNumber(foldedAt(words, of));
  return share < whole && share > 0 && whole <= 100 ? fraction(share, whole, of + 1) : undefined;
}

function fraction(count: number, part: number, next: number): ReadNumber {
  const value = Math.round((count / part) * 1000) / 10;
  return { value, next, kind: 'fraction', rough: 'no', suffix: '' };
}

function plainNumber(word: string): number {
  return small.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : Number.NaN);
}

/** `dozens of`, `tens of thousands of`. */
function readCrowd(words: readonly Word[], at: number): ReadNumber | undefined {
  const base = crowds.get(foldedAt(words, at));
  if (base === undefined || (base === 40 && foldedAt(words, at + 1) !== 'of')) return undefined;
  if (foldedAt(words, at + 1) === 'of') {
    const times = multipliers.get(foldedAt(words, at + 2).replace(/s$/, ''));
    if (times !== undefined && crowds.has(foldedAt(words, at + 2))) return crowd(base * times, at + 3);
  }
  return crowd(base, at + 1);
}

/** `several hundred`, `a few dozen`, `a couple`. */
function readVague(words: readonly Word[], at: number): ReadNumber | undefined {
  const start = foldedAt(words, at) === 'a' ? at + 1 : at;
  const word = foldedAt(words, start);
  if (word === 'couple' || word === 'pair') return start > at ? rough(2, start + 1) : undefined;
  if (word !== 'several' && word !== 'few' && word !== 'many') return undefined;
  const times = multipliers.get(foldedAt(words, start + 1));
  return times === undefined ? undefined : rough(3 * times, start + 2);
}

function crowd(value: number, next: number): ReadNumber {
  return { value, next, kind: 'cardinal', rough: 'crowd', suffix: '' };
}

function rough(value: number, next: number): ReadNumber {
  return { value, next, kind: 'cardinal', rough: 'about', suffix: '' };
}

/** `1200.5`, `3bn`, `20th`, `1.2 million`. */
function readDigits(words: readonly Word[], at: number): ReadNumber | undefined {
  const word = words[at];
  if (word?.shape !== 'number') return undefined;
  const found = /^(\d{1,15}(?:\.\d{1,6})?)([a-z]{0,8})$/.exec(word.folded);
  if (!found) return undefined;
  const value = Number(found[1]);
  const suffix = found[2] ?? '';
  if (/^(?:st|nd|rd|th)$/.test(suffix)) {
    return { value, next: at + 1, kind: 'ordinal', rough: 'no', suffix: '' };
  }
  if (suffix !== '') return { value, next: at + 1, kind: 'cardinal', rough: 'no', suffix };
  const scaled = readMultipliers(words, at + 1, value);
  return { ...scaled, kind: 'cardinal', rough: 'no', suffix: '' };
}

/** What the letters on the digits multiply by; undefined where they are a unit. */
export function multiplierOf(suffix: string): number | undefined {
  return suffixes.get(suffix);
}

function readMultipliers(
  words: readonly Word[],
  from: number,
  start: number,
): { value: number; next: number } {
  let value = start;
  let next = from;
  for (let times = multipliers.get(foldedAt(words, next)); times !== undefined;) {
    value *= times;
    next++;
    times = next < from + 2 ? multipliers.get(foldedAt(words, next)) : undefined;
  }
  return { value: Math.round(value * 1e6) / 1e6, next };
}

/** `fourth`, `twenty-first`. */
function readOrdinal(words: readonly Word[], at: number): ReadNumber | undefined {
  const ten = tens.get(foldedAt(words, at));
  const one = smallOrdinals.get(foldedAt(words, ten === undefined ? at : at + 1));
  if (one !== undefined && (ten === undefined || one < 10)) {
    return ordinal((ten ?? 0) + one, ten === undefined ? at + 1 : at + 2);
  }
  const round = roundOrdinals.get(foldedAt(words, at));
  return round === undefined ? undefined : ordinal(round, at + 1);
}

function ordinal(value: number, next: number): ReadNumber {
  return { value, next, kind: 'ordinal', rough: 'no', suffix: '' };
}

/** `two hundred and fifty thousand`, `a dozen`, `half a million`. */
function readCardinal(words: readonly Word[], at: number): ReadNumber | undefined {
  let total = 0;
  let current = -1;
  let next = at;
  let isRough = false;
  if (foldedAt(words, at) === 'half' && foldedAt(words, at + 1) === 'a') {
    const times = multipliers.get(foldedAt(words, at + 2));
    return times === undefined ? undefined : rough(times / 2, at + 3);
  }
  if (/^an?$/.test(foldedAt(words, at)) && multipliers.has(foldedAt(words, at + 1))) {
    current = 1;
    next = at + 1;
    isRough = true;
  }
  for (; next < at + 12; next++) {
    const word = foldedAt(words, next);
    const below100 = small.get(word) ?? tens.get(word);
    const times = multipliers.get(word);
    if (below100 !== undefined && canFollow(current, below100)) {
      current = Math.max(0, current) + below100;
    } else if (times !== undefined && current > 0) {
      if (times === 100 || times === 12) current *= times;
      else [total, current] = [total + current * times, 0];
      if (times === 12) isRough = true;
    } else if (word === 'and' && isAfterHundred(current, total) && isBelow100(foldedAt(words, next + 1))) {
      continue;
    } else break;
  }
  if (current < 0) return undefined;
  return { value: total + current, next, kind: 'cardinal', rough: isRough ? 'about' : 'no', suffix: '' };
}

/** `twenty five`, but not `five twenty`. */
function canFollow(current: number, value: number): boolean {
  if (current <= 0) return true;
  return current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && value < 10 && value > 0);
}

function isAfterHundred(current: number, total: number): boolean {
  return (current >= 100 && current % 100 === 0) || (current === 0 && total > 0);
}

function isBelow100(word: string): boolean {
  return small.has(word) || tens.has(word);
}
