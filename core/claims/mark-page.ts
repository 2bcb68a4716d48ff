/** From a check to what its page is told: places and cards. */
import type { ActorMentions, ArticleText, Match } from '@/core/claims/article-check';
import type { Actor, Day } from '@/core/claims/claim-pack';
import type { ClaimSet } from '@/core/claims/claim-set';
import type { ActorOnPage, ClaimOnPage, PageMarks } from '@/core/claims/page-marks';
import { findFreeNames } from './free-names';
import type { JoinedCheck, Owned } from './join-checks';
import { sayClaimCard, type CardKey } from './say-claim-card';
import type { Speech } from './speech';

export type Marking = {
  readonly article: Pick<ArticleText, 'text' | 'date'>;
  readonly check: JoinedCheck;
  /** Whether the reader wants to see on the page what his own packs know; else the page is not told of it. */
  readonly overlay: boolean;
  readonly claimSet: ClaimSet;
  readonly asOf: Day | null;
  readonly today: Day;
};

type Words = Speech<CardKey | 'card.actor.claims' | 'card.actor.claims.person'>;

export function markPage({ check, overlay, ...rest }: Marking, words: Words): PageMarks {
  const isWanted = ({ isOwn }: Owned<object>): boolean => overlay || !isOwn;
  const [matches, actors] = [check.matches.filter(isWanted), check.actors.filter(isWanted)];
  const about = makeActorFinder(rest.claimSet);
  const free = findFreeNames(actors, matches);
  return {
    claims: matches.map((match) => markClaim(match, rest, words)),
    actors: actors.flatMap((actor) => {
      const mentions = actor.mentions.filter((mention) => free.has(mention));
      return mentions.length === 0 ? [] : [markActor({ ...actor, mentions }, about, words)];
    }),
  };
}

type Situation = Pick<Marking, 'article' | 'asOf' | 'today'>;

function markClaim(match: Owned<Match>, { article, ...rest }: Situation, words: Words): ClaimOnPage {
  const { start, end, verdict, claim, isOwn } = match;
  const sentence = article.text.slice(start, end);
  const card = sayClaimCard(match, { ...rest, isOwn, sentence, pageDate: article.date }, words);
  return { start, end, verdict, claim: { pack: claim.pack, id: claim.id }, isOwn, card };
}

/** Nothing but the bundled pack may show in what a page can see, and a name's card is opened by the reader alone. */
function markActor(
  { id, name, mentions, isOwn }: Owned<ActorMentions>,
  about: ActorFinder,
  words: Words,
): ActorOnPage {
  const { actor, claims } = about(id, name);
  const key = actor?.kind === 'person' ? 'card.actor.claims.person' : 'card.actor.claims';
  return {
    name,
    role: actor?.role ?? null,
    claims: claims === 0 ? null : words.say(key, { n: claims }),
    isOwn,
    places: mentions.flatMap(({ start, end }) => [start, end]),
  };
}

type ActorFinder = (
  id: string,
  name: string,
) => { readonly actor: Actor | undefined; readonly claims: number };

/** Over all packs: an actor of one name is mostly in one of them. Files the claims by their actors once. */
function makeActorFinder({ packs }: ClaimSet): ActorFinder {
  const filed = [...packs.values()];
  const counts = filed.map(({ pack }) => {
    const count = new Map<string, number>();
    for (const { actors, speaker } of pack.claims) {
      for (const id of new Set(speaker === undefined ? actors : [...actors, speaker]))
        count.set(id, (count.get(id) ?? 0) + 1);
    }
    return count;
  });
  return (id, name) => {
    const known = filed
      .map(({ actors }) => actors.get(id))
      .map((actor) => (actor?.name === name ? actor : undefined));
    const claims = known.reduce(
      (sum, actor, at) => sum + (actor === undefined ? 0 : (counts[at]?.get(id) ?? 0)),
      0,
    );
    return { actor: known.find((actor) => actor !== undefined), claims };
  };
}
