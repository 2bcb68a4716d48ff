/** Takes out of a check what the reader does not want marked, so that the counts still add up. */
import type { Match } from '@/core/claims/article-check';
import { countNaming, countVerdicts } from '@/core/claims/count-sentences';
import type { JoinedCheck } from '@/core/claims/join-checks';
import { sentenceAround } from '@/core/claims/set-aside';
import type { Unwanted } from '@/storage/choose-matches';

type Checked = { readonly text: string; readonly check: JoinedCheck };

/** A muted name is not marked and not counted; the claims of the sentences that it stands in stay. */
export function leaveOut({ text, check }: Checked, unwanted: Unwanted): JoinedCheck {
  const isWanted = (match: Match): boolean =>
    !unwanted.isClaimMuted(match.claim) &&
    !unwanted.isNotSame(match.claim, sentenceAround({ text, check }, match));
  const matches = check.matches.filter(isWanted);
  const actors = check.actors.filter((actor) => !unwanted.isActorMuted(actor));
  const { sentences } = check;
  return {
    ...check,
    matches,
    actors,
    counts: {
      ...check.counts,
      ...(matches.length === check.matches.length ? {} : countVerdicts(sentences, matches)),
      ...(actors.length === check.actors.length ? {} : { withActors: countNaming(sentences, actors) }),
    },
  };
}
