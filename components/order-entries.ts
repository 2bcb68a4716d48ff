/** In which order a page's claims are listed. */
import type { ClaimEntry } from '@/components/claim-entry';
import type { Verdict } from '@/core/claims/article-check';

export type Order = 'conflicts-first' | 'page-order';
export type Group = { readonly of: 'conflicts' | 'rest' | 'all'; readonly entries: readonly ClaimEntry[] };

/** Entries come in page order and keep it inside each group. A filter makes one group of what is left. */
export function orderEntries(
  entries: readonly ClaimEntry[],
  order: Order,
  only: Verdict | null,
): readonly Group[] {
  if (only !== null) return [{ of: 'all', entries: entries.filter(({ verdict }) => verdict === only) }];
  if (order === 'page-order') return [{ of: 'all', entries }];
  const groups: readonly Group[] = [
    { of: 'conflicts', entries: entries.filter(isOpposed) },
    { of: 'rest', entries: entries.filter((entry) => !isOpposed(entry)) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

export function isOpposed({ verdict }: Pick<ClaimEntry, 'verdict'>): boolean {
  return verdict === 'conflicting' || verdict === 'contested';
}
