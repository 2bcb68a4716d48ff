/** What stands against a claim when no page is open, by its kind. */
import type { Item } from '@/core/claims/article-check';
import type { ClaimView } from '@/core/claims/claim-view';

type Against = Pick<ClaimView, 'against'>;

/** Conflicts of reports and disputes of parties; not what another time explains. */
export function conflictsOf({ against }: Against): readonly Item[] {
  return against.filter(({ kind }) => kind === 'conflict' || kind === 'disputed');
}

export function otherTimesOf({ against }: Against): readonly Item[] {
  return against.filter(({ kind }) => kind === 'later');
}
