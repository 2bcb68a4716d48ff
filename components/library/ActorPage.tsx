import type { VNode } from 'preact';
import { entryOfView } from '@/components/claim-entry';
import { notCompared } from '@/components/Evidence';
import { EvidenceRows } from '@/components/EvidenceRows';
import { useWords } from '@/components/language';
import {
  statementsOf,
  tellersOf,
  type ActorStatement,
  type Teller,
} from '@/components/library/actor-statements';
import { Fact } from '@/components/library/ClaimFacts';
import { Sec } from '@/components/library/ClaimPage';
import { ClaimLink } from '@/components/library/ClaimsPage';
import { hrefOf } from '@/components/library/place';
import type { ShelfActor } from '@/components/library/shelf';
import { VirtualList } from '@/components/library/VirtualList';
import { sayTail } from '@/components/say-tail';
import { VerdictLabel } from '@/components/VerdictLabel';

/** An actor: own statements over time, and who says what about him, her or it. */
export function ActorPage({ shelved }: { readonly shelved: ShelfActor }): VNode {
  const { say, number, list } = useWords();
  const { actor } = shelved;
  const said = statementsOf(shelved);
  const tellers = tellersOf(shelved);
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
            <Fact label={say('actorPage.aka')}>{list(names)}</Fact>
          </p>
        )}
      </header>
      <div class="cols even">
        <div>
          <Sec title={say('actorPage.about')} beside={number(countClaims(tellers))}>
            {tellers.length === 0 && <p class="why">{say('actorPage.about.none')}</p>}
            {tellers.map((teller) => (
              <Told key={teller.name ?? ''} teller={teller} />
            ))}
          </Sec>
        </div>
        <div>
          <Sec title={say('actorPage.said')} beside={number(said.length)}>
            {said.length === 0 && <p class="why">{say('actorPage.said.none')}</p>}
            <ol class="statements">
              {said.map((statement) => (
                <Statement key={statement.shelved.claim.id} statement={statement} />
              ))}
            </ol>
          </Sec>
        </div>
      </div>
    </>
  );
}

function countClaims(tellers: readonly Teller[]): number {
  return new Set(tellers.flatMap(({ claims }) => claims)).size;
}

/** What one speaker says about the actor; without a name, what reports say themselves. */
function Told({ teller: { name, claims } }: { readonly teller: Teller }): VNode {
  const { say } = useWords();
  const title = name === null ? say('actorPage.byReports') : say('actorPage.bySpeaker', { speaker: name });
  return (
    <>
      <h3 class="eyebrow">
        {title} <span class="n">{say('count.claims', { n: claims.length })}</span>
      </h3>
      <VirtualList
        rows={claims}
        keyOf={({ claim }) => claim.id}
        label={title}
        rowHeight={{ wide: 72, narrow: 108 }}
        render={(shelved) => <ClaimLink shelved={shelved} />}
      />
    </>
  );
}

function Statement({ statement }: { readonly statement: ActorStatement }): VNode {
  const words = useWords();
  const { shelved, items, day, denies } = statement;
  const { filed, claim, view } = shelved;
  return (
    <li data-verdict={view.verdict}>
      <time class="eyebrow" dateTime={day}>
        {words.longDay(day)}
      </time>
      <p>
        {denies && <span class="tag">{words.say('actorPage.denies')}</span>}
        <a class="claim-text" href={hrefOf('claims', [filed.pack.id, claim.id])}>
          {claim.text}
        </a>
      </p>
      <p class="small quiet">
        <VerdictLabel verdict={view.verdict} /> {sayTail(entryOfView(view), words)}
      </p>
      <EvidenceRows items={items} claim={claim.id} compared={notCompared} />
    </li>
  );
}
