/** Which mentions of names are marked: a name inside a claim is left to the claim's line. */
import type { ActorMentions } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';

/** More names than that are not marked: on a huge page each mark costs the page's own painting 5 µs. */
const mostNames = 1_500;

/** The mentions that stand outside `claims`, which are sorted by start; the first of the page where they are very many. */
export function findFreeNames(actors: readonly ActorMentions[], claims: readonly Span[]): ReadonlySet<Span> {
  const mentions = actors.flatMap((actor) => actor.mentions).toSorted(byStart);
  return new Set(outside(mentions, claims).slice(0, mostNames));
}

/** Both sorted by start; one step through both. */
function outside(mentions: readonly Span[], claims: readonly Span[]): readonly Span[] {
  let at = 0;
  let end = 0;
  return mentions.filter((mention) => {
    for (let claim = claims[at]; claim !== undefined && claim.start < mention.end; claim = claims[++at]) {
      end = Math.max(end, claim.end);
    }
    return mention.start >= end;
  });
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}
