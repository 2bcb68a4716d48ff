import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import type { Shelf } from '@/components/library/shelf';
import type { ClaimPack } from '@/core/claims/claim-pack';

type PacksPageProps = {
  readonly shelf: Shelf;
  /** Packs that cannot be read, and why. */
  readonly broken: readonly { readonly id: string; readonly reason: string }[];
};

export function PacksPage({ shelf, broken }: PacksPageProps): VNode {
  const { say } = useWords();
  return (
    <>
      <PageHead title={say('packs.title')} />
      {broken.map(({ id, reason }) => (
        <p class="none" role="alert" key={id}>
          {say('library.broken', { id, reason })}
        </p>
      ))}
      {shelf.packs.length === 0 && <p class="none">{say('library.empty')}</p>}
      <ul class="packs">
        {shelf.packs.map(({ pack }) => (
          <Pack key={pack.id} pack={pack} />
        ))}
      </ul>
    </>
  );
}

function Pack({ pack }: { readonly pack: ClaimPack }): VNode {
  const { say, longDay } = useWords();
  const counts = say('packs.counts', {
    claims: say('count.claims', { n: pack.claims.length }),
    reports: say('count.reports', { n: pack.reports.length }),
    actors: say('count.actors', { n: pack.actors.length }),
  });
  const made = [
    ...(pack.maker === undefined ? [] : [say('packs.maker', { maker: pack.maker })]),
    ...(pack.licence === undefined ? [] : [say('packs.licence', { licence: pack.licence })]),
    ...(pack.unreviewed ? [say('packs.unreviewed')] : []),
  ];
  return (
    <li>
      <h2>{say('library.packLine', { title: pack.title, day: longDay(pack.asOf) })}</h2>
      {pack.description !== undefined && <p class="quiet">{pack.description}</p>}
      <p class="small quiet">{counts}</p>
      {made.length > 0 && <p class="small faint">{made.join(' · ')}</p>}
      <p class="id">
        {pack.id} {pack.revision}
      </p>
    </li>
  );
}
