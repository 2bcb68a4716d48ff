/** Takes out of a check what the reader does not want marked, so that the counts still add up. */
import type { ActorMentions, ArticleCheck, Counts, Match, Verdict } from '@/core/claims/article-check';
import { sentenceAround } from '@/core/claims/set-aside';
import type { Span } from '@/core/text/span';
import type { Unwanted } from '@/storage/choose-matches';

type Checked = { readonly text: string; readonly check: ArticleCheck };

/** A muted name is not marked and not counted; the claims of the sentences that it stands in stay. */
export function leaveOut({ text, check }: Checked, unwanted: Unwanted): ArticleCheck {
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

/** As a check counts: each sentence once, by the first of these verdicts that one of its matches has. Both lists are in the order of the text. */
const strongest: readonly Verdict[] = ['contested', 'conflicting', 'corroborated', 'single'];

function countVerdicts(sentences: readonly Span[], matches: readonly Match[]): Pick<Counts, Verdict> {
  const counts = { contested: 0, conflicting: 0, corroborated: 0, single: 0 };
  let next = 0;
  for (const { end } of sentences) {
    const here = new Set<Verdict>();
    for (let match = matches[next]; match !== undefined && match.start < end; match = matches[++next])
      here.add(match.verdict);
    const verdict = strongest.find((each) => here.has(each));
    if (verdict !== undefined) counts[verdict] += 1;
  }
  return counts;
}

/** Both in the order of the text, so one walk suffices. */
function countNaming(sentences: readonly Span[], actors: readonly ActorMentions[]): number {
  const mentions = actors
    .flatMap((actor) => actor.mentions)
    .toSorted((one, other) => one.start - other.start);
  let next = 0;
  return sentences.filter(({ start, end }) => {
    while ((mentions[next]?.end ?? Infinity) <= start) next += 1;
    return (mentions[next]?.start ?? Infinity) < end;
  }).length;
}
