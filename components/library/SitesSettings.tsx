import type { VNode } from 'preact';
import { useWords } from '@/components/language';

/** Which pages are read. */
export type Reach = {
  /** Hosts that the reader has switched off. */
  readonly off: readonly string[];
  /** Beyond the list that came with the extension, as match patterns; without the one for all sites. */
  readonly allowed: readonly string[];
  /** Whether the reader has allowed all sites at once. */
  readonly everywhere: boolean;
  /** Whether the browser takes the list away together with that permission, and so is asked for it again. */
  readonly asksAgain: boolean;
  /** How many sites are on the list, and how many of them the browser does not let us read. */
  readonly listed: number;
  readonly missing: number;
};
export type SitesWishes = {
  readonly onSwitchOn: (host: string) => void;
  readonly onTakeBack: (site: string) => void;
  /** The browser asks, or takes the permission back. */
  readonly onEverywhere: (on: boolean) => void;
  /** Asks the browser for the sites of the list again. */
  readonly onList: () => void;
};

type SitesSettingsProps = { readonly reach: Reach; readonly wishes: SitesWishes };

/** Where it reads: what the browser has been asked for, and what the reader has switched off. */
export function SitesSettings({ reach, wishes }: SitesSettingsProps): VNode {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('settings.sites')}</h2>
      <p class="quiet">{say('settings.sites.text')}</p>
      <label>
        <input
          type="checkbox"
          checked={reach.everywhere}
          onChange={(event) => {
            // What is so is told by the browser alone.
            event.currentTarget.checked = reach.everywhere;
            wishes.onEverywhere(!reach.everywhere);
          }}
        />
        {say('settings.everywhere')}
      </label>
      <p class="quiet">
        {say(reach.everywhere ? 'settings.everywhere.on' : 'settings.everywhere.off')}
        {reach.everywhere && reach.asksAgain && ` ${say('settings.everywhere.asksAgain')}`}
      </p>
      {reach.missing > 0 && (
        <>
          <p role="status">{say('settings.list.missing', { n: reach.missing, all: reach.listed })}</p>
          <button type="button" class="button" onClick={wishes.onList}>
            {say('settings.list.ask')}
          </button>
        </>
      )}
      <Sites list="allowed" sites={reach.allowed} act={say('settings.takeBack')} onAct={wishes.onTakeBack} />
      <Sites list="off" sites={reach.off} act={say('settings.switchOn')} onAct={wishes.onSwitchOn} />
    </section>
  );
}

type SitesProps = {
  readonly list: 'off' | 'allowed';
  readonly sites: readonly string[];
  readonly act: string;
  readonly onAct: (site: string) => void;
};

function Sites({ list, sites, act, onAct }: SitesProps): VNode {
  const { say } = useWords();
  return (
    <>
      <h3 class="eyebrow">{say(`settings.${list}`)}</h3>
      {sites.length === 0 && <p class="small faint">{say(`settings.${list}.none`)}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{nameOf(site)}</span>
            <button
              type="button"
              class="link"
              aria-label={`${act}: ${nameOf(site)}`}
              onClick={() => onAct(site)}
            >
              {act}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A match pattern by the host in it. */
function nameOf(site: string): string {
  return site.replace(/^\*?[a-z]*:\/\//, '').replace(/\/\*$/, '');
}
