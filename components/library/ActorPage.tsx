import type { VNode } from 'preact';
import { Evidence, notCompared } from '@/components/Evidence';
import { useWords } from '@/components/language';
import { Fact } from '@/components/library/ClaimFacts';
import { Sec } from '@/components/library/ClaimPage';
import { ClaimLink } from '@/components/library/ClaimsPage';
import { hrefOf } from '@/components/library/place';
import type { ShelfActor } from '@/components/library/shelf';
import type { ShownItem } from '@/core/claims/claim-view';

/** An actor: own statements over time, and what is said about him, her or it. */
export function ActorPage({ shelved }: { readonly shelved: ShelfActor }): VNode {
  const { say, number } = useWords();
  const { actor, claims } = shelved;
  const said = statementsOf(shelved);
  const names = [...actor.aliases, ...(actor.contextAliases ?? [])];
  return (
    <>
      <a class="back" href={hrefOf('actors')}>
        {say('library.actors')}
      </a>
      <header class="lead">
        <span class="small quiet">{actor.role ?? say(`actorKind.${actor.kind}`)}</span>
        <h1>{actor.name}</h1>
        {names.length > 0 && (
          <p class="facts">
            <Fact label={say('actorPage.aka')}>{names.join(', ')}</Fact>
          </p>
        )}
      </header>
      <div class="cols even">
        <div>
          <Sec title={say('actorPage.about')} beside={number(claims.length)}>
            <ol class="rows" aria-label={say('actorPage.about')}>
              {claims.map((each) => (
                <li key={each.claim.id}>
                  <ClaimLink shelved={each} />
                </li>
              ))}
            </ol>
          </Sec>
        </div>
        <div>
          <Sec title={say('actorPage.said')} beside={number(said.length)}>
            {said.length === 0 && <p class="why">{say('actorPage.said.none')}</p>}
            <ul>
              {said.map((item) => (
                <Evidence key={item.evidence} item={item} compared={notCompared} />
              ))}
            </ul>
          </Sec>
        </div>
      </div>
    </>
  );
}

/** Each piece of evidence once, oldest first. */
function statementsOf({ actor, claims }: ShelfActor): readonly ShownItem[] {
  const items = claims.flatMap(({ view }) => [...view.backing, ...view.against, ...view.questioning]);
  const byId = new Map(
    items.filter(({ speaker }) => speaker === actor.name).map((item) => [item.evidence, item]),
  );
  return [...byId.values()].toSorted((one, other) => one.published.localeCompare(other.published));
}
