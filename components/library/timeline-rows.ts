/** The timeline as rows of a known height, and the lines that lead from an earlier state to the later one. */
import type { Measure } from '@/components/library/measure-text';
import { linesOf, offsetsOf, type RowOffsets } from '@/components/library/row-offsets';
import { keyIn, type ShelfClaim, type ShelfReport } from '@/components/library/shelf';
import { timelineOf, undated, type Order } from '@/components/library/timeline-days';
import type { DayRange } from '@/core/claims/claim-pack';

/** Of the first row of a day: which; `undated` for those without one. Null for the rows that follow it. */
type When = DayRange | 'undated' | null;

export type EventRow = {
  readonly kind: 'event';
  readonly key: string;
  readonly when: When;
  readonly shelved: ShelfClaim;
  /** Earlier states of the same thing that it replaces. */
  readonly replaces: readonly ShelfClaim[];
};
export type PublishedRow = {
  readonly kind: 'published';
  readonly key: string;
  readonly when: When;
  readonly reports: readonly ShelfReport[];
};
type GapRow = { readonly kind: 'gap'; readonly key: string; readonly days: number };
export type TimelineRow = EventRow | PublishedRow | GapRow;

/** Oldest first, what has no day last. */
export function timelineRows(
  claims: readonly ShelfClaim[],
  reports: readonly ShelfReport[],
  order: Order,
): readonly TimelineRow[] {
  const shown = new Map(claims.map((each) => [keyIn(each.filed, each.claim.id), each]));
  const toEvents = (own: readonly ShelfClaim[], when: When): TimelineRow[] =>
    own.map((shelved, index) => ({
      kind: 'event',
      key: keyIn(shelved.filed, shelved.claim.id),
      when: index === 0 ? when : null,
      shelved,
      replaces: replacedBy(shelved, shown),
    }));
  const rows = timelineOf(claims, reports, order).flatMap((entry): TimelineRow[] => {
    if (entry.kind === 'gap') return [{ kind: 'gap', key: `gap ${entry.after}`, days: entry.days }];
    const { span, claims: own, published } = entry;
    const events = toEvents(own, span);
    if (published.length === 0) return events;
    const when = events.length === 0 ? span : null;
    return [...events, { kind: 'published', key: `out ${span.from} ${span.to}`, when, reports: published }];
  });
  return order === 'happened' ? [...rows, ...toEvents(undated(claims), 'undated')] : rows;
}

function replacedBy(
  { filed, claim }: ShelfClaim,
  shown: ReadonlyMap<string, ShelfClaim>,
): readonly ShelfClaim[] {
  return (filed.relationsOf.get(claim.id) ?? []).flatMap(({ kind, from, to }) =>
    kind === 'supersedes' && from === claim.id ? (shown.get(keyIn(filed, to)) ?? []) : [],
  );
}

/** All in pixels. */
export type TimelineLayout = {
  readonly unit: number;
  /** The days stand over their rows. */
  readonly isNarrow: boolean;
  /** A line for each report; else the reports are named. */
  readonly hasLanes: boolean;
  readonly when: number;
  readonly rows: RowOffsets;
};

/** In units of the design. */
const whenWidth = 124;
const gutter = 68;
/** Of the text of a claim. */
export const claimSize = 15;
const laneWidth = 72;
const mostLanes = 8;
const leastText = 320;

export function layOutTimeline(
  rows: readonly TimelineRow[],
  frame: { readonly width: number; readonly unit: number; readonly lanes: number; readonly measure: Measure },
): TimelineLayout {
  const { unit, lanes, measure } = frame;
  const width = frame.width / unit;
  const isNarrow = width < 600;
  const when = isNarrow ? 0 : whenWidth;
  const left = width - when - gutter - 16;
  const hasLanes = lanes <= mostLanes && left - lanes * laneWidth >= leastText;
  const text = hasLanes ? left - lanes * laneWidth : left;
  const heights = rows.map(
    (row) => heightOf(row, { text, isNarrow, hasLanes, measure: (words) => measure(words) / unit }) * unit,
  );
  return { unit, isNarrow, hasLanes, when: when * unit, rows: offsetsOf(heights) };
}

type Room = {
  readonly text: number;
  readonly isNarrow: boolean;
  readonly hasLanes: boolean;
  readonly measure: Measure;
};

function heightOf(row: TimelineRow, { text, isNarrow, hasLanes, measure }: Room): number {
  if (row.kind === 'gap') return 40;
  const day = row.when === null ? 0 : isNarrow ? 36 : 8;
  if (row.kind === 'published') return 36 + day;
  const lines = linesOf(measure(row.shelved.claim.text), { width: text, fontSize: claimSize });
  return day + lines * 20 + 36 + row.replaces.length * 20 + (hasLanes ? 0 : 18);
}

/** Where the sign of a row stands in it. */
export function knotOf(row: TimelineRow, { isNarrow, unit }: TimelineLayout): number {
  return (18 + (row.kind === 'gap' || row.when === null ? 0 : isNarrow ? 36 : 8)) * unit;
}

/** From an earlier state to the later one, by the numbers of their rows. */
export type Arc = { readonly earlier: number; readonly later: number; readonly depth: number };

/** Arcs that overlap bend to different depths, as far as there are. */
export function arcsOf(rows: readonly TimelineRow[], depths: number): readonly Arc[] {
  const numbers = new Map(
    rows.flatMap((row, number) => (row.kind === 'event' ? [[row.shelved, number] as const] : [])),
  );
  const pairs = rows.flatMap((row, later) => {
    if (row.kind !== 'event') return [];
    return row.replaces.flatMap((each) => {
      const earlier = numbers.get(each);
      return earlier === undefined ? [] : [{ earlier, later }];
    });
  });
  const ends = Array.from({ length: depths }, () => -1);
  return pairs
    .map((pair) => ({
      ...pair,
      from: Math.min(pair.earlier, pair.later),
      to: Math.max(pair.earlier, pair.later),
    }))
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .map(({ earlier, later, from, to }) => {
      const free = ends.findIndex((end) => end < from);
      const depth = free < 0 ? depths - 1 : free;
      ends[depth] = Math.max(ends[depth] ?? 0, to);
      return { earlier, later, depth };
    });
}
