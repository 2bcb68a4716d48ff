/** Takes out of a check what the reader does not want marked, so that the counts still add up. */
import type { ArticleText, Match } from '@/core/claims/article-check';
import { countSentences } from '@/core/claims/count-sentences';
import type { JoinedCheck } from '@/core/claims/join-checks';
import { sentenceAround } from '@/core/claims/set-aside';
import type { Unwanted } from '@/storage/choose-matches';

type Checked = { readonly article: Pick<ArticleText, 'text' | 'blocks'>; readonly check: JoinedCheck };

/** A muted name is not marked and not counted; the claims of the sentences that it stands in stay. */
export function leaveOut({ article, check }: Checked, unwanted: Unwanted): JoinedCheck {
  const isWanted = (match: Match): boolean =>
    !unwanted.isClaimMuted(match.claim) &&
    !unwanted.isNotSame(match.claim, sentenceAround({ text: article.text, check }, match));
  const matches = check.matches.filter(isWanted);
  const actors = check.actors.filter((actor) => !unwanted.isActorMuted(actor));
  return { ...check, matches, actors, counts: countSentences(article, { ...check, matches, actors }) };
}
