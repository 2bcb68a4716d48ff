import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOf } from '@/components/library/place';
import { SetAsideList } from '@/components/library/SetAsideList';
import type { TextKey } from '@/components/texts';
import { loudnesses, type Loudness } from '@/core/claims/page-state';
import type { MadeChoice, SetAside } from '@/core/claims/set-aside';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

export type Settings = {
  readonly loudness: Loudness;
  readonly theme: Theme;
  /** Hosts that the reader has switched off. */
  readonly off: readonly string[];
  /** Sites that the reader has allowed beyond the list. */
  readonly allowed: readonly string[];
  /** What is not marked at the reader's wish, newest first. */
  readonly setAside: readonly MadeChoice[];
};
export type SettingsWishes = {
  readonly onLoudness: (loudness: Loudness) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onSwitchOn: (host: string) => void;
  readonly onTakeBack: (site: string) => void;
  readonly onMarkAgain: (what: SetAside) => void;
};

type SettingsPageProps = { readonly settings: Settings; readonly wishes: SettingsWishes };

export function SettingsPage({ settings, wishes }: SettingsPageProps): VNode {
  const { say } = useWords();
  return (
    <>
      <PageHead title={say('settings.title')} />
      <div class="settings">
        <Choice
          name="loudness"
          legend={say('settings.loudness')}
          options={loudnesses}
          chosen={settings.loudness}
          onChoose={wishes.onLoudness}
        />
        <Choice
          name="theme"
          legend={say('settings.theme')}
          options={themes}
          chosen={settings.theme}
          onChoose={wishes.onTheme}
        />
        <section>
          <h2>{say('settings.sites')}</h2>
          <p class="quiet">{say('settings.sites.text')}</p>
          <Sites list="off" sites={settings.off} act={say('settings.switchOn')} onAct={wishes.onSwitchOn} />
          <Sites
            list="allowed"
            sites={settings.allowed}
            act={say('settings.takeBack')}
            onAct={wishes.onTakeBack}
          />
        </section>
        <SetAsideList choices={settings.setAside} onMarkAgain={wishes.onMarkAgain} />
        <section>
          <h2>{say('settings.first')}</h2>
          <a href={hrefOf('welcome')}>{say('settings.welcome')}</a>
        </section>
      </div>
    </>
  );
}

type ChoiceProps<T extends Loudness | Theme> = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
};

function Choice<T extends Loudness | Theme>(props: ChoiceProps<T>): VNode {
  const { name, legend, options, chosen, onChoose } = props;
  const { say } = useWords();
  const textOf = (option: Loudness | Theme): TextKey => `settings.${option}`;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {say(textOf(option))}
        </label>
      ))}
    </fieldset>
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
            <span>{site}</span>
            <button type="button" class="link" aria-label={`${act}: ${site}`} onClick={() => onAct(site)}>
              {act}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
