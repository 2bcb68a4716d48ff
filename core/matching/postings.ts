/** For every key the numbers that it stands for, as in the index of a book: packed into three arrays, and opened. */

/** Sorted keys, where each one's list starts, and the lists. */
export function packPostings(postings: ReadonlyMap<number, readonly number[]>): readonly Int32Array[] {
  const keys = Int32Array.from(postings.keys()).sort();
  const starts = new Int32Array(keys.length + 1);
  keys.forEach((key, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (postings.get(key)?.length ?? 0);
  });
  const lists = new Int32Array(starts[keys.length] ?? 0);
  keys.forEach((key, at) => lists.set(postings.get(key) ?? [], starts[at] ?? 0));
  return [keys, starts, lists];
}

/** The numbers of a key, in the order in which they were packed; empty where it has none. */
export function openPostings(
  keys: Int32Array,
  starts: Int32Array,
  lists: Int32Array,
): (key: number) => Int32Array {
  return (key) => {
    const at = lowerBound(keys, key);
    return keys[at] === key ? lists.subarray(starts[at] ?? 0, starts[at + 1] ?? 0) : lists.subarray(0, 0);
  };
}

/** Place of the first number that is not below `wanted`, in an ascending list. */
export function lowerBound(numbers: Int32Array, wanted: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
