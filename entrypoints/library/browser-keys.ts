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
    commands: inOurOrder(commands, Object.keys(declared)).map(
      ({ name = '', description = '', shortcut = '' }) => ({
        name,
        // Chromium says nothing of the command that opens the popup; what we declared it says in the reader's language.
        does: description === '' ? (declared[name]?.description ?? name) : description,
        keys: shortcut,
      }),
    ),
    keyword,
  };
}

/** As we declared them, which puts together what belongs together; browsers go by the alphabet. */
function inOurOrder<Command extends { name?: string }>(
  commands: readonly Command[],
  names: readonly string[],
): readonly Command[] {
  const place = ({ name = '' }: Command) => (names.includes(name) ? names.indexOf(name) : names.length);
  return commands.toSorted((one, other) => place(one) - place(other));
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
