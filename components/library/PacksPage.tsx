import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { ImportPack } from '@/components/library/ImportPack';
import { PageHead } from '@/components/library/LibraryFrame';
import type { InstalledPack, PacksState, PackWishes } from '@/components/library/packs-state';
import { hrefOf } from '@/components/library/place';
import { sayAgain } from '@/components/say-again';
import type { ClaimPack } from '@/core/claims/claim-pack';

type PacksPageProps = {
  readonly packs: PacksState;
  /** Packs that cannot be read, and why. */
  readonly broken: readonly { readonly id: string; readonly reason: string }[];
  /** The pack of the articles that the reader has added. */
  readonly ownId: string;
  readonly wishes: PackWishes;
};

export function PacksPage({ packs, broken, ownId, wishes }: PacksPageProps): VNode {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <PageHead title={say('packs.title')} />
      <p class="intro quiet">{say('packs.intro')}</p>
      {packs.news !== null && (
        <p class="news" role="status">
          {say(`packs.${packs.news.kind}`, { title: packs.news.title })}{' '}
          <button type="button" class="link" onClick={wishes.onUndoPack}>
            {say('packs.undo')}
          </button>
        </p>
      )}
      {broken.map(({ id, reason }) => (
        <p class="none" role="alert" key={id}>
          {say('library.broken', { id, reason: sayAgain(reason, words) })}
        </p>
      ))}
      {packs.installed.length === 0 && <p class="none">{say('library.empty')}</p>}
      <ul class="packs">
        {packs.installed.map((each) => (
          <Pack key={each.id} installed={each} isOwn={each.id === ownId} wishes={wishes} />
        ))}
      </ul>
      <div class="bring">
        <ImportPack importing={packs.importing} wishes={wishes} />
        <section class="import" aria-label={say('add.title')}>
          <h2>{say('add.title')}</h2>
          <p class="quiet">{say('add.text')}</p>
          <a class="button" href={hrefOf('packs', ['add'])}>
            {say('add.link')}
          </a>
        </section>
      </div>
    </>
  );
}

type PackProps = {
  readonly installed: InstalledPack;
  readonly isOwn: boolean;
  readonly wishes: PackWishes;
};

function Pack({ installed, isOwn, wishes }: PackProps): VNode {
  const { say, longDay } = useWords();
  const { id, title, revision, asOf, source, on, pack } = installed;
  return (
    <li class={on ? undefined : 'off'}>
      <div class="said">
        <h2>{say('library.packLine', { title, day: longDay(asOf) })}</h2>
        {pack !== null && <Contents pack={pack} isOwn={isOwn} />}
        {!on && <p class="quiet">{say('packs.off')}</p>}
        <p class="id">
          {id} {revision} · {say(isOwn ? 'packs.own' : `packs.${source}`)}
        </p>
      </div>
      <div class="do">
        <label class={on ? 'switch' : 'switch off'}>
          <input
            type="checkbox"
            role="switch"
            checked={on}
            aria-label={say('packs.on.of', { title })}
            onChange={(event) => wishes.onSwitchPack(id, event.currentTarget.checked)}
          />
          <span class="track" aria-hidden="true" />
          <span aria-hidden="true">{say('packs.on')}</span>
        </label>
        <button
          type="button"
          class="link"
          aria-label={say('packs.export.of', { title })}
          onClick={() => wishes.onExportPack(id)}
        >
          {say('packs.export')}
        </button>
        {source === 'imported' && (
          <button
            type="button"
            class="link"
            aria-label={say('packs.remove.of', { title })}
            onClick={() => wishes.onRemovePack(id)}
          >
            {say('packs.remove')}
          </button>
        )}
      </div>
    </li>
  );
}

function Contents({ pack, isOwn }: { readonly pack: ClaimPack; readonly isOwn: boolean }): VNode {
  const { say } = useWords();
  const made = [
    ...(pack.maker === undefined ? [] : [say('packs.maker', { maker: pack.maker })]),
    ...(pack.licence === undefined ? [] : [say('packs.licence', { licence: pack.licence })]),
    ...(pack.unreviewed === true && !isOwn ? [say('packs.unreviewed')] : []),
  ];
  return (
    <>
      {pack.description !== undefined && <p class="quiet">{pack.description}</p>}
      {isOwn && <p class="quiet">{say('packs.unreviewed.own')}</p>}
      <p class="small quiet">
        {say('packs.counts', {
          claims: say('count.claims', { n: pack.claims.length }),
          reports: say('count.reports', { n: pack.reports.length }),
          actors: say('count.actors', { n: pack.actors.length }),
        })}
      </p>
      {made.length > 0 && (
        <ul class="made small faint">
          {made.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </>
  );
}
