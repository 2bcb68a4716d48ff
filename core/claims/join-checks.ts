/**
 * What the bundled pack finds in an article and what the reader's own packs find, as one check. The two were made
 * apart, so nothing of the first depends on the second: it is what everybody's copy finds, and may be painted where
 * a page can read it. All else is the reader's own.
 */
import type { ActorMentions, ArticleCheck, Match } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';
import { countNaming, countVerdicts } from './count-sentences';
import type { OwnMarks } from './own-marks';

export type JoinedCheck = {
  readonly check: ArticleCheck;
  /** Of its matches and actors, those that came from own packs. */
  readonly own: ReadonlySet<Match | ActorMentions>;
};

/** `own` is null where there are no own packs. Both checks are of the same text. */
export function joinChecks(shared: ArticleCheck, own: ArticleCheck | null): JoinedCheck {
  if (own === null) return { check: shared, own: new Set() };
  const actors = withoutKnown(own.actors, shared.actors);
  const all = {
    matches: [...shared.matches, ...own.matches].toSorted((one, other) => one.start - other.start),
    actors: [...shared.actors, ...actors],
  };
  return {
    check: {
      ...shared,
      report: shared.report ?? own.report,
      read: shared.read === 'other-language' ? own.read : shared.read,
      ...all,
      counts: {
        ...shared.counts,
        ...countVerdicts(shared.sentences, all.matches),
        withActors: countNaming(shared.sentences, all.actors),
      },
    },
    own: new Set<Match | ActorMentions>([...own.matches, ...actors]),
  };
}

/** As it travels: places in the lists of a check, which may hold fewer than were joined. */
export function placesOf(own: JoinedCheck['own'], { matches, actors }: ArticleCheck): OwnMarks {
  const places = (list: readonly (Match | ActorMentions)[]): number[] =>
    list.flatMap((each, place) => (own.has(each) ? [place] : []));
  return { matches: places(matches), actors: places(actors) };
}

/** A name that both know stands twice among the actors of a joined check; who lists names wants it once. */
export function joinNames(actors: readonly ActorMentions[]): readonly ActorMentions[] {
  const byName = new Map<string, ActorMentions>();
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
