/** The days of a timeline: what happened on each, what was published, and the stretches that nobody covers. */
import { dayOf, type ShelfClaim, type ShelfReport } from '@/components/library/shelf';
import type { Day } from '@/core/claims/claim-pack';

export type TimelineEntry =
  | {
      readonly kind: 'day';
      readonly day: Day;
      readonly claims: readonly ShelfClaim[];
      readonly published: readonly ShelfReport[];
    }
  /** So many days between two entries without anything. */
  | { readonly kind: 'gap'; readonly days: number; readonly after: Day };

/** Gaps shorter than this are not worth a word. */
const shortestGap = 7;

/** Oldest first; claims without a day are left out, `undated` has them. */
export function timelineOf(
  claims: readonly ShelfClaim[],
  reports: readonly ShelfReport[],
): readonly TimelineEntry[] {
  const published = new Map<Day, ShelfReport[]>();
  for (const shelved of reports) append(published, shelved.report.published, shelved);
  const happened = new Map<Day, ShelfClaim[]>();
  for (const claim of claims) {
    const day = dayOf(claim);
    if (day !== null) append(happened, day, claim);
  }
  const days = [...new Set([...published.keys(), ...happened.keys()])].toSorted();
  return days.flatMap((day, index) => {
    const before = days[index - 1];
    const empty = before === undefined ? 0 : daysBetween(before, day) - 1;
    const entry: TimelineEntry = {
      kind: 'day',
      day,
      claims: happened.get(day) ?? [],
      published: published.get(day) ?? [],
    };
    return before === undefined || empty < shortestGap
      ? [entry]
      : [{ kind: 'gap', days: empty, after: before }, entry];
  });
}

export function undated(claims: readonly ShelfClaim[]): readonly ShelfClaim[] {
  return claims.filter((claim) => dayOf(claim) === null);
}

function append<T>(groups: Map<Day, T[]>, day: Day, row: T): void {
  const group = groups.get(day);
  if (group === undefined) groups.set(day, [row]);
  else group.push(row);
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000);
}
