import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOf } from '@/components/library/place';
import { KeysSettings, type KeysOfBrowser, type KeysWishes } from '@/components/library/KeysSettings';
import { SetAsideList } from '@/components/library/SetAsideList';
import { SitesSettings, type Reach, type SitesWishes } from '@/components/library/SitesSettings';
import type { TextKey } from '@/components/texts';
import { loudnesses, type Loudness } from '@/core/claims/page-state';
import type { MadeChoice, SetAside } from '@/core/claims/set-aside';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

export type Settings = {
  readonly loudness: Loudness;
  readonly theme: Theme;
  /** Whether own marks are painted on pages. */
  readonly overlay: boolean;
  readonly reach: Reach;
  readonly keys: KeysOfBrowser;
  /** What is not marked at the reader's wish, newest first. */
  readonly setAside: readonly MadeChoice[];
};
export type SettingsWishes = {
  readonly onLoudness: (loudness: Loudness) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onOverlay: (on: boolean) => void;
  readonly onMarkAgain: (what: SetAside) => void;
} & SitesWishes &
  KeysWishes;

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
        <fieldset>
          <legend>{say('settings.overlay')}</legend>
          <label>
            <input
              type="checkbox"
              checked={settings.overlay}
              onChange={(event) => wishes.onOverlay(event.currentTarget.checked)}
            />
            {say('settings.overlay.show')}
          </label>
          <p class="quiet">{say('settings.overlay.text')}</p>
        </fieldset>
        <SitesSettings reach={settings.reach} wishes={wishes} />
        <KeysSettings keys={settings.keys} wishes={wishes} />
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
