/** What stands against a claim when no page is open, by its kind. */
import type { ClaimView, ShownItem } from '@/core/claims/claim-view';

type Against = Pick<ClaimView, 'against'>;

/** Conflicts of reports and disputes of parties; not what another time explains. */
export function conflictsOf({ against }: Against): readonly ShownItem[] {
  return against.filter(({ kind }) => kind === 'conflict' || kind === 'disputed');
}

export function otherTimesOf({ against }: Against): readonly ShownItem[] {
  return against.filter(({ kind }) => kind === 'later');
}
