/** A line of the table, and how it is judged. */

export type BenchRow = {
  readonly what: string;
  /** In `unit`; null where nothing was promised. */
  readonly budget: number | null;
  readonly unit: 'ms' | '×' | 'count';
  /** Median of the rounds; null where it was not measured. */
  readonly measured: number | null;
  /** Of the same rounds, smallest and largest. */
  readonly spread: readonly [number, number] | null;
  /** The least that could be done, or another program that does the same, in the same rounds; in milliseconds. */
  readonly peer: { readonly name: string; readonly ms: number } | null;
  readonly rounds: number;
  /** What a reader must know about the figure. */
  readonly note: string;
};

export type Judgement = 'met' | 'missed' | 'no budget' | 'not measured';

export function judge({ budget, measured }: BenchRow): Judgement {
  if (measured === null) return 'not measured';
  if (budget === null) return 'no budget';
  return measured <= budget ? 'met' : 'missed';
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [upper, lower] = [sorted[middle] ?? Number.NaN, sorted[middle - 1] ?? Number.NaN];
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2;
}

/** What a row promises, and its peer by name. */
export type Promised = Pick<BenchRow, 'what' | 'budget' | 'note'> & { readonly peer?: string };

/** A row of times; `peers` are those of the floor, of the same rounds. */
export function rowOfTimes(
  promised: Promised,
  times: readonly number[],
  peers: readonly number[] = [],
): BenchRow {
  const { peer, ...rest } = promised;
  return {
    ...rest,
    unit: 'ms',
    measured: median(times),
    spread: [Math.min(...times), Math.max(...times)],
    peer: peer === undefined ? null : { name: peer, ms: median(peers) },
    rounds: times.length,
  };
}

/** A row of ratios, round by round. */
export function rowOfRatios(
  promised: Promised,
  times: readonly number[],
  peers: readonly number[],
): BenchRow {
  const ratios = times.map((time, round) => time / (peers[round] ?? Number.NaN));
  const { peer = '', ...rest } = promised;
  return {
    ...rest,
    unit: '×',
    measured: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    peer: { name: peer, ms: median(peers) },
    rounds: times.length,
  };
}

/** A promise that nothing here keeps an eye on yet; it stands in the table so that nobody takes it for kept. */
export function rowNotMeasured(what: string, budget: number, unit: BenchRow['unit']): BenchRow {
  const note = 'not measured yet';
  return { what, budget, unit, measured: null, spread: null, peer: null, rounds: 0, note };
}
