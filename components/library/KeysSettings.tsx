import type { VNode } from 'preact';
import { useWords } from '@/components/language';

/** What the browser itself lets the reader call us by. */
export type KeysOfBrowser = {
  /** In the browser's words; `keys` is empty where none are given. */
  readonly commands: readonly { readonly name: string; readonly does: string; readonly keys: string }[];
  /** For the address bar; null where it cannot be asked from there. */
  readonly keyword: string | null;
};
export type KeysWishes = {
  /** Opens the page of the browser where keys are changed. Undefined where there is none. */
  readonly onKeys?: (() => void) | undefined;
};

type KeysSettingsProps = { readonly keys: KeysOfBrowser; readonly wishes: KeysWishes };

/** Keys are given and changed by the browser; here one only sees them, and the way there. */
export function KeysSettings({ keys: { commands, keyword }, wishes }: KeysSettingsProps): VNode {
  const { say } = useWords();
  return (
    <section class="keys-of-browser">
      <h2>{say('settings.keys')}</h2>
      <p class="quiet">{say('settings.keys.text')}</p>
      <ul>
        {commands.map(({ name, does, keys }) => (
          <li key={name}>
            {/* Chromium has no words of ours for the command that opens the popup. */}
            <span>{does === '' ? say('command.popup') : does}</span>
            {keys === '' ? <span class="faint">{say('settings.keys.none')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      {keyword !== null && <p class="quiet">{say('settings.keys.address', { keyword })}</p>}
      {wishes.onKeys && (
        <button type="button" class="button" onClick={wishes.onKeys}>
          {say('settings.keys.change')}
        </button>
      )}
    </section>
  );
}
