/** Counts the sentences of an article by what is known of them, from the lists of a check, which are in the order of the text. */
import type {
  ActorMentions,
  ArticleCheck,
  ArticleText,
  Counts,
  Match,
  Verdict,
} from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';

const strongest: readonly Verdict[] = ['contested', 'conflicting', 'corroborated', 'single'];

type Article = Pick<ArticleText, 'text' | 'blocks'>;

/**
 * Each sentence counts once, by the strongest of its matches; so does a headline or caption that the page repeats, but
 * not what running text says twice.
 */
export function countSentences(
  article: Article,
  { sentences, matches, actors }: Pick<ArticleCheck, 'sentences' | 'matches' | 'actors'>,
): Counts {
  const isCounted = findCounted(article, sentences);
  const verdicts = findVerdicts(sentences, matches);
  const naming = findNaming(sentences, actors);
  const counts = { contested: 0, conflicting: 0, corroborated: 0, single: 0 };
  let [counted, withActors] = [0, 0];
  isCounted.forEach((isHere, place) => {
    if (!isHere) return;
    counted += 1;
    if (naming[place] === true) withActors += 1;
    const verdict = verdicts[place];
    if (verdict !== undefined) counts[verdict] += 1;
  });
  return { sentences: counted, withActors, ...counts };
}

/** Of each sentence whether it is no repeated headline or caption. */
function findCounted({ text, blocks }: Article, sentences: readonly Span[]): readonly boolean[] {
  /** The words of what was counted, and whether they stand in running text. */
  const seen = new Map<string, boolean>();
  let block = 0;
  return sentences.map(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
    while ((blocks[block]?.end ?? Infinity) <= start) block += 1;
    const isProse = blocks[block]?.kind === 'paragraph';
    const isRepeated = seen.has(words) && !(isProse && seen.get(words) === true);
    if (!isRepeated) seen.set(words, isProse);
    return !isRepeated;
  });
}

/** Of each sentence the first of these verdicts that one of its matches has. */
function findVerdicts(
  sentences: readonly Span[],
  matches: readonly Match[],
): readonly (Verdict | undefined)[] {
  let next = 0;
  return sentences.map(({ end }) => {
    const here = new Set<Verdict>();
    for (let match = matches[next]; match !== undefined && match.start < end; match = matches[++next])
      here.add(match.verdict);
    return strongest.find((each) => here.has(each));
  });
}

/** Of each sentence whether it names somebody. One walk suffices. */
function findNaming(sentences: readonly Span[], actors: readonly ActorMentions[]): readonly boolean[] {
  const mentions = actors
    .flatMap((actor) => actor.mentions)
    .toSorted((one, other) => one.start - other.start);
  let next = 0;
  return sentences.map(({ start, end }) => {
    while ((mentions[next]?.end ?? Infinity) <= start) next += 1;
    return (mentions[next]?.start ?? Infinity) < end;
  });
}
