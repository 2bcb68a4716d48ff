/** What an actor says, over time, and what others say about the actor: each claim once, each report once. */
import { groupBy } from '@/components/library/group-by';
import { spanOf } from '@/components/library/say-when';
import type { ShelfActor, ShelfClaim } from '@/components/library/shelf';
import type { Day } from '@/core/claims/claim-pack';
import type { ShownItem } from '@/core/claims/claim-view';

export type ActorStatement = {
  readonly shelved: ShelfClaim;
  /** When it was said; else the day of the first report of it. */
  readonly day: Day;
  /** What reports attribute to the actor, of this claim itself. */
  readonly items: readonly ShownItem[];
  /** Whether the actor says the contrary of the claim. */
  readonly denies: boolean;
};

/** Oldest first. */
export function statementsOf({ actor, claims }: ShelfActor): readonly ActorStatement[] {
  return claims
    .flatMap((shelved): ActorStatement[] => {
      const { claim, view } = shelved;
      const own = [...view.backing, ...view.against, ...view.questioning].filter(
        (item) => item.claim === claim.id && (item.speaker === actor.name || claim.speaker === actor.id),
      );
      const [first] = own.map(({ published }) => published).toSorted();
      if (first === undefined) return [];
      const denies = own.every(({ kind }) => kind === 'conflict' || kind === 'disputed');
      return [{ shelved, items: own, denies, day: spanOf(shelved)?.from ?? first }];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Null where reports say it themselves. */
export type Teller = { readonly name: string | null; readonly claims: readonly ShelfClaim[] };

/** Claims about the actor by who says them; reports first, then those who say most. The actor's own are elsewhere. */
export function tellersOf({ actor, claims }: ShelfActor): readonly Teller[] {
  const told = claims
    .filter(({ claim }) => claim.actors.includes(actor.id))
    .flatMap((shelved) => namesOf(shelved).map((name) => ({ name, shelved })))
    .filter(({ name }) => name !== actor.name);
  return [...groupBy(told, ({ name }) => name)]
    .map(([name, rows]) => ({ name, claims: rows.map(({ shelved }) => shelved) }))
    .toSorted(
      (one, other) =>
        Number(other.name === null) - Number(one.name === null) || other.claims.length - one.claims.length,
    );
}

/** Who says the claim: its own speaker, or those to whom reports attribute it. */
function namesOf({ filed, claim, view }: ShelfClaim): readonly (string | null)[] {
  const speaker = claim.speaker === undefined ? undefined : filed.actors.get(claim.speaker)?.name;
  if (speaker !== undefined) return [speaker];
  const own = view.backing.filter((item) => item.claim === claim.id);
  return own.length === 0 ? [null] : [...new Set(own.map((item) => item.speaker))];
}
