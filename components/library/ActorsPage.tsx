import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOf } from '@/components/library/place';
import type { Shelf } from '@/components/library/shelf';
import { VirtualList } from '@/components/library/VirtualList';

export function ActorsPage({ shelf, over }: { readonly shelf: Shelf; readonly over: string }): VNode {
  const { say } = useWords();
  return (
    <>
      <PageHead title={say('actors.title')} over={over} />
      <VirtualList
        rows={shelf.actors}
        keyOf={({ filed, actor }) => `${filed.pack.id}/${actor.id}`}
        label={say('actors.title')}
        rowHeight={{ wide: 64, narrow: 64 }}
        render={({ filed, actor, claims }) => (
          <a class="row plain" href={hrefOf('actors', [filed.pack.id, actor.id])}>
            <Icon name={actor.kind} />
            <span class="actor-name">{actor.name}</span>
            <span class="sub">{actor.role ?? say(`actorKind.${actor.kind}`)}</span>
            <span class="n">{say('count.claims', { n: claims.length })}</span>
          </a>
        )}
      />
    </>
  );
}
