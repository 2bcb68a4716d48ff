/** Counts sentences by what is known of them, from the lists of a check alone. Both lists are in the order of the text. */
import type { ActorMentions, Counts, Match, Verdict } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';

const strongest: readonly Verdict[] = ['contested', 'conflicting', 'corroborated', 'single'];

/** Each sentence once, by the first of these verdicts that one of its matches has. */
export function countVerdicts(sentences: readonly Span[], matches: readonly Match[]): Pick<Counts, Verdict> {
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

/** How many sentences name somebody. One walk suffices. */
export function countNaming(sentences: readonly Span[], actors: readonly ActorMentions[]): number {
  const mentions = actors
    .flatMap((actor) => actor.mentions)
    .toSorted((one, other) => one.start - other.start);
  let next = 0;
  return sentences.filter(({ start, end }) => {
    while ((mentions[next]?.end ?? Infinity) <= start) next += 1;
    return (mentions[next]?.start ?? Infinity) < end;
  }).length;
}
