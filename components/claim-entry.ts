/**
 * A claim as a row shows it, whether it was recognised on a page or looked up. What bears on it is sorted
 * into the groups that the reader sees; nothing is judged here, the kinds come with the items.
 */
import type { ClaimRef, Difference, Match, Verdict } from '@/core/claims/article-check';
import type { ConflictSubject, Day, RowId, Stance } from '@/core/claims/claim-pack';
import type { ClaimView, ShownItem } from '@/core/claims/claim-view';
import { reportsOf } from '@/core/claims/say-backing';
import type { Span } from '@/core/text/span';

/** Where and how a page states the claim. */
export type OnPage = {
  readonly span: Span;
  readonly words: string;
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly date: Day | null;
};

export type ClaimEntry = {
  /** Stays the same while the page does. */
  readonly key: string;
  readonly claim: ClaimRef;
  readonly verdict: Verdict;
  /** Null for a claim that was looked up. */
  readonly onPage: OnPage | null;
  readonly backing: readonly ShownItem[];
  readonly conflicts: readonly ShownItem[];
  readonly disputes: readonly ShownItem[];
  /** Of another time than the page, oldest first. */
  readonly otherTimes: readonly ShownItem[];
  readonly questioning: readonly ShownItem[];
  readonly origins: { readonly stated: number; readonly unstated: number };
  readonly differs: readonly Difference[];
  readonly why: readonly string[];
};

/** `text` is the article's, in which the match lies. */
export function entryOfMatch(match: Match, text: string, date: Day | null): ClaimEntry {
  return {
    key: `${match.start}-${match.claim.pack}-${match.claim.id}`,
    claim: match.claim,
    verdict: match.verdict,
    onPage: {
      span: { start: match.start, end: match.end },
      words: text.slice(match.start, match.end).trim(),
      stance: match.stance,
      speaker: match.speaker,
      date,
    },
    backing: match.corroborating,
    ...sortAgainst(match.conflicting),
    questioning: match.questioning,
    origins: match.origins,
    differs: match.differs,
    why: match.why,
  };
}

export function entryOfView(view: ClaimView): ClaimEntry {
  return {
    key: `${view.claim.pack}-${view.claim.id}`,
    claim: view.claim,
    verdict: view.verdict,
    onPage: null,
    backing: view.backing,
    ...sortAgainst(view.against),
    questioning: view.questioning,
    origins: view.origins,
    differs: [],
    why: [],
  };
}

function sortAgainst(items: readonly ShownItem[]): Pick<ClaimEntry, 'conflicts' | 'disputes' | 'otherTimes'> {
  return {
    conflicts: items.filter((item) => item.kind === 'conflict'),
    disputes: items.filter((item) => item.kind === 'disputed'),
    otherTimes: items
      .filter((item) => item.kind === 'later')
      .toSorted((one, other) => one.published.localeCompare(other.published)),
  };
}

/** What the conflicts and disputes of a claim are about, most frequent first; empty when nothing says. */
export function subjectsOf(entry: Pick<ClaimEntry, 'conflicts' | 'disputes'>): readonly ConflictSubject[] {
  const counts = new Map<ConflictSubject, number>();
  for (const { about } of [...entry.conflicts, ...entry.disputes]) {
    if (about !== null) counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([about]) => about);
}

/** Whether the reports of another time are before the page, after it, or both; of its own day they may be either. */
export function timeOf(entry: Pick<ClaimEntry, 'otherTimes' | 'onPage'>): 'earlier' | 'later' | 'both' {
  const day = entry.onPage?.date ?? null;
  if (day === null) return 'both';
  const items = entry.otherTimes.filter((item) => !item.inThisReport);
  if (items.every((item) => item.published < day)) return 'earlier';
  return items.every((item) => item.published > day) ? 'later' : 'both';
}

/** One item for each report, in the order of the items: of the claim itself if there is one, else of one that implies it. */
export function bestOfEachReport(items: readonly ShownItem[], claim: RowId): readonly ShownItem[] {
  return reportsOf(items).map(
    (first) => items.find((item) => item.report === first.report && item.claim === claim) ?? first,
  );
}

export function allItems(entry: ClaimEntry): readonly ShownItem[] {
  return [...entry.backing, ...entry.conflicts, ...entry.disputes, ...entry.otherTimes, ...entry.questioning];
}
