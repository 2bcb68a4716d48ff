/** The days of a timeline: what happened on each, what was published, and the stretches that nobody covers. */
import { reportedOn, spanOf } from '@/components/library/say-when';
import type { ShelfClaim, ShelfReport } from '@/components/library/shelf';
import type { Day, DayRange } from '@/core/claims/claim-pack';

export type TimelineEntry =
  | {
      readonly kind: 'day';
      /** One day, or a month or a year in which it happened. */
      readonly span: DayRange;
      readonly claims: readonly ShelfClaim[];
      readonly published: readonly ShelfReport[];
    }
  /** So many days between two entries without anything. */
  | { readonly kind: 'gap'; readonly days: number; readonly after: Day };

/** Gaps shorter than this are not worth a word. */
const shortestGap = 7;

/** By the day it happened, or by the day its first report came out. */
export const orders = ['happened', 'reported'] as const;
export type Order = (typeof orders)[number];

/** Oldest first; claims without a day are left out, `undated` has them. */
export function timelineOf(
  claims: readonly ShelfClaim[],
  reports: readonly ShelfReport[],
  order: Order = 'happened',
): readonly TimelineEntry[] {
  const entries = new Map<string, { span: DayRange; claims: ShelfClaim[]; published: ShelfReport[] }>();
  const at = (span: DayRange) => {
    const key = `${span.from} ${span.to}`;
    const entry = entries.get(key) ?? { span, claims: [], published: [] };
    entries.set(key, entry);
    return entry;
  };
  for (const claim of claims) {
    const span = order === 'happened' ? spanOf(claim) : reportedOn(claim);
    if (span !== null) at(span).claims.push(claim);
  }
  for (const report of reports) {
    at({ from: report.report.published, to: report.report.published }).published.push(report);
  }
  const sorted = [...entries.values()].toSorted(
    (one, other) => one.span.from.localeCompare(other.span.from) || one.span.to.localeCompare(other.span.to),
  );
  return withGaps(sorted.map((entry) => ({ kind: 'day', ...entry })));
}

export function undated(claims: readonly ShelfClaim[]): readonly ShelfClaim[] {
  return claims.filter((claim) => spanOf(claim) === null);
}

type DayEntry = TimelineEntry & { readonly kind: 'day' };

function withGaps(entries: readonly DayEntry[]): readonly TimelineEntry[] {
  let covered: Day | null = null;
  return entries.flatMap((entry) => {
    const { from, to } = entry.span;
    const empty: number = covered === null ? 0 : daysBetween(covered, from) - 1;
    const after = covered;
    if (covered === null || to > covered) covered = to;
    return after === null || empty < shortestGap ? [entry] : [{ kind: 'gap', days: empty, after }, entry];
  });
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000);
}
