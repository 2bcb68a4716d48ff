/** What narrows the claims of a page, and how an address keeps it. */
import { conflictsOf } from '@/components/library/opposition';
import type { Shelf, ShelfClaim } from '@/components/library/shelf';
import type { Verdict } from '@/core/claims/article-check';
import { searchClaims } from '@/core/claims/look-up';

export const verdictFilters = ['all', 'conflicts', 'corroborated', 'single'] as const;
export type VerdictFilter = 'all' | 'conflicts' | Extract<Verdict, 'corroborated' | 'single'>;
export type ClaimFilter = {
  readonly verdict: VerdictFilter;
  /** Empty for any. */
  readonly pack: string;
  readonly topic: string;
  /** `pack/id` */
  readonly actor: string;
  /** In the search syntax of the look-up. */
  readonly words: string;
};
export const noFilter: ClaimFilter = { verdict: 'all', pack: '', topic: '', actor: '', words: '' };

/** Best first where words narrow them, else in the order of the packs. */
export function filterClaims(shelf: Shelf, filter: ClaimFilter): readonly ShelfClaim[] {
  return searched(shelf, filter.words).filter(
    (shelved) =>
      fits(shelved, filter.verdict) &&
      (filter.pack === '' || shelved.filed.pack.id === filter.pack) &&
      (filter.topic === '' || shelved.claim.topic === filter.topic) &&
      (filter.actor === '' || shelved.named.has(filter.actor)),
  );
}

export function fits({ view }: Pick<ShelfClaim, 'view'>, verdict: VerdictFilter): boolean {
  if (verdict === 'all') return true;
  return verdict === 'conflicts' ? conflictsOf(view).length > 0 : view.verdict === verdict;
}

export function isNarrowed(filter: ClaimFilter): boolean {
  return writeFilter(filter).size > 0;
}

const keys = ['pack', 'topic', 'actor', 'words'] as const;

export function readFilter(asked: URLSearchParams): ClaimFilter {
  const verdict = verdictFilters.find((each) => each === asked.get('verdict')) ?? 'all';
  const [pack = '', topic = '', actor = '', words = ''] = keys.map((key) => asked.get(key) ?? '');
  return { verdict, pack, topic, actor, words };
}

export function writeFilter(filter: ClaimFilter): URLSearchParams {
  const asked = new URLSearchParams();
  if (filter.verdict !== 'all') asked.set('verdict', filter.verdict);
  for (const key of keys) if (filter[key] !== '') asked.set(key, filter[key]);
  return asked;
}

function searched({ claims, index, byClaim }: Shelf, words: string): readonly ShelfClaim[] {
  if (words.trim() === '') return claims;
  return searchClaims(index(), words).flatMap(({ claim }) => byClaim.get(claim) ?? []);
}
