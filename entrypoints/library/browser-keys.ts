/** The commands and the keyword that the browser gives us, and the page on which the reader changes them. */
import { browser } from 'wxt/browser';
import type { KeysOfBrowser } from '@/components/library/KeysSettings';

export async function readKeys(): Promise<KeysOfBrowser> {
  const { omnibox, commands: declared = {} } = browser.runtime.getManifest();
  const keyword = omnibox?.keyword ?? null;
  // Telephones have no keys to give.
  if (!('commands' in browser)) return { commands: [], keyword };
  const commands = await browser.commands.getAll();
  return {
    commands: commands
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map(({ name = '', description = '', shortcut = '' }) => ({
        name,
        // Chromium says nothing of the command that opens the popup; what we declared it says in the reader's language.
        does: description === '' ? (declared[name]?.description ?? name) : description,
        keys: shortcut,
      })),
    keyword,
  };
}

/** What belongs together stands together; browsers go by the alphabet. */
const order = [
  '_execute_action',
  'open-panel',
  '_execute_sidebar_action',
  'look-up-selection',
  'next-claim',
  'previous-claim',
  'next-conflict',
  'toggle-marks',
  'write-note',
];

function placeOf({ name = '' }: { readonly name?: string }): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}

/** Firefox opens its page when asked; Chromium has an address for it. */
export function findKeysPage(): (() => void) | undefined {
  const commands: object = 'commands' in browser ? browser.commands : {};
  if (canOpen(commands)) return () => void commands.openShortcutSettings();
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

type Opening = { readonly openShortcutSettings: () => Promise<void> };

function canOpen(commands: object): commands is Opening {
  return 'openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function';
}
