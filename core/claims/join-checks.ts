/**
 * What the bundled pack finds in an article and what the reader's own packs find, as one check. The two were made
 * apart, so nothing of the first depends on the second: it is what everybody's copy finds, and may be painted where
 * a page can read it. All else is the reader's own.
 */
import type { ActorMentions, ArticleCheck, ArticleText, Match } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';
import { countSentences } from './count-sentences';

/**
 * `isOwn`: it comes from packs of the reader's own, or would be another without them. It is said of the thing itself,
 * so that whoever leaves some out or copies them cannot lose whose they are.
 */
export type Owned<Found> = Found & { readonly isOwn: boolean };

export type JoinedCheck = Omit<ArticleCheck, 'matches' | 'actors'> & {
  readonly matches: readonly Owned<Match>[];
  readonly actors: readonly Owned<ActorMentions>[];
};

/** `own` is null where there are no own packs. Both checks are of the article. */
export function joinChecks(
  article: Pick<ArticleText, 'text' | 'blocks'>,
  shared: ArticleCheck,
  own: ArticleCheck | null,
): JoinedCheck {
  const known = { matches: shared.matches.map(everybodys), actors: shared.actors.map(everybodys) };
  if (own === null) return { ...shared, ...known };
  const all = {
    matches: [...known.matches, ...own.matches.map(readers)].toSorted(
      (one, other) => one.start - other.start,
    ),
    actors: [...known.actors, ...withoutKnown(own.actors, shared.actors).map(readers)],
  };
  return {
    ...shared,
    report: shared.report ?? own.report,
    read: shared.read === 'other-language' ? own.read : shared.read,
    ...all,
    counts: countSentences(article, { sentences: shared.sentences, ...all }),
  };
}

function everybodys<Found extends object>(found: Found): Owned<Found> {
  return { ...found, isOwn: false };
}

function readers<Found extends object>(found: Found): Owned<Found> {
  return { ...found, isOwn: true };
}

/** A name that both know stands twice among the actors of a joined check; who lists names wants it once. */
export function joinNames<Actor extends ActorMentions>(actors: readonly Actor[]): readonly Actor[] {
  const byName = new Map<string, Actor>();
  for (const actor of actors) {
    const key = `${actor.id} ${actor.name}`;
    const mentions = [...(byName.get(key)?.mentions ?? []), ...actor.mentions];
    byName.set(key, { ...actor, mentions: mentions.toSorted((one, other) => one.start - other.start) });
  }
  return [...byName.values()];
}

/** Words that the bundled pack knows as a name are marked already. */
function withoutKnown(
  own: readonly ActorMentions[],
  shared: readonly ActorMentions[],
): readonly ActorMentions[] {
  const known = shared.flatMap(({ mentions }) => mentions).toSorted((one, other) => one.start - other.start);
  return own.flatMap((actor) => {
    const mentions = actor.mentions.filter((mention) => !meetsAny(mention, known));
    return mentions.length === 0 ? [] : [{ ...actor, mentions }];
  });
}

/** `sorted` by start, none overlapping another. */
function meetsAny({ start, end }: Span, sorted: readonly Span[]): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  return (sorted[from]?.start ?? Infinity) < end;
}
