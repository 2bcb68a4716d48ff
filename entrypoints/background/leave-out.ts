/** Takes out of a check what the reader does not want marked, so that the counts still add up. */
import type { ArticleCheck, Counts, Match } from '@/core/claims/article-check';
import type { ClaimKey } from '@/storage/choices-db';
import type { Unwanted } from '@/storage/choose-matches';

type Checked = { readonly text: string; readonly check: ArticleCheck };

export function leaveOut({ text, check }: Checked, unwanted: Unwanted): ArticleCheck {
  const left = check.matches.filter((match) => !isUnwanted(match, text, unwanted));
  const gone = check.matches.filter((match) => !left.includes(match));
  return { ...check, matches: left, counts: gone.reduce(withoutMatch, check.counts) };
}

function isUnwanted({ claim, start, end }: Match, text: string, unwanted: Unwanted): boolean {
  const key: ClaimKey = { pack: claim.pack, id: claim.id };
  return unwanted.isClaimMuted(key) || unwanted.isNotSame(key, text.slice(start, end));
}

function withoutMatch(counts: Counts, { verdict }: Match): Counts {
  return { ...counts, [verdict]: counts[verdict] - 1 };
}
