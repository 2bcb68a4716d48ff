import type { Item } from '@/core/claims/article-check';
import type { FiledPack, ClaimSet } from '@/core/claims/claim-set';
import type { ShownItem } from '@/core/claims/claim-view';
import type { JoinedCheck } from './join-checks';

/** With whose text each report carries, which the public form of a check leaves out. */
export function nameAgencies(check: JoinedCheck, { packs }: ClaimSet): JoinedCheck {
  const name = (match: JoinedCheck['matches'][number]): JoinedCheck['matches'][number] => {
    const filed = packs.get(match.claim.pack);
    if (filed === undefined) return match;
    const named = (items: readonly Item[]): readonly Item[] => items.map((item) => withAgency(filed, item));
    return {
      ...match,
      corroborating: named(match.corroborating),
      conflicting: named(match.conflicting),
      questioning: named(match.questioning),
    };
  };
  return { ...check, matches: check.matches.map(name) };
}

export function withAgency({ reports }: Pick<FiledPack, 'reports'>, item: Item): ShownItem {
  const agency = reports.get(item.report)?.agency;
  return agency === undefined ? item : { ...item, agency };
}
