/** Names of months and weekdays, whole and short. */
import type { Word } from './find-words';

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const months: ReadonlyMap<string, number> = numbered(monthNames, ['sept']);
const weekdays: ReadonlyMap<string, number> = numbered(weekdayNames, ['tues', 'thur', 'thurs']);

/** By name and by its first three letters; `others` are further short forms. */
function numbered(names: readonly string[], others: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  names.forEach((name, number) => {
    numbers.set(name, number);
    numbers.set(name.slice(0, 3), number);
    for (const other of others) if (name.startsWith(other)) numbers.set(other, number);
  });
  return numbers;
}

/** 1 to 12; undefined for other words. A month has a capital, which tells `May` from `may` and `March` from `march`. */
export function monthOf(word: Word | undefined): number | undefined {
  if (word === undefined || word.shape === 'lower' || word.shape === 'number') return undefined;
  const index = months.get(word.folded);
  return index === undefined ? undefined : index + 1;
}

export function isMonth(word: Word | undefined): boolean {
  return monthOf(word) !== undefined;
}

/** 0 for Sunday to 6; undefined for other words. */
export function weekdayOf(word: Word | undefined): number | undefined {
  return word === undefined || word.shape === 'lower' ? undefined : weekdays.get(word.folded);
}
