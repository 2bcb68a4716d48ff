/**
 * The keyboard on a page. Only combinations with Alt that no browser uses outside its menus, never where somebody
 * types, never when the page has used the key itself or offers it as an access key.
 */
import { pageCommands, type PageCommand } from '@/core/claims/page-command';
import type { View } from '@/page/reading/view';

type Key = { readonly code: string; readonly name: string; readonly letter?: string };

const keys: Readonly<Record<PageCommand, Key>> = {
  next: { code: 'ArrowDown', name: '↓' },
  previous: { code: 'ArrowUp', name: '↑' },
  'next-conflict': { code: 'KeyC', name: 'C', letter: 'c' },
  'open-card': { code: 'Enter', name: 'Enter' },
  'toggle-marks': { code: 'KeyM', name: 'M', letter: 'm' },
};

/** `run` says whether it did anything; only then the key is taken from the page. */
export function watchKeys(
  view: View,
  run: (command: PageCommand) => boolean,
  { signal }: { readonly signal: AbortSignal },
): void {
  view.addEventListener(
    'keydown',
    (event) => {
      const command = commandOf(event);
      if (command === undefined || event.defaultPrevented || isTyping(event)) return;
      if (isAccessKey(view.document, keys[command].letter)) return;
      if (run(command)) event.preventDefault();
    },
    { signal },
  );
}

/** `Alt C`, on a Mac `⌥ C`. */
export function nameOfKey(view: View, command: PageCommand): string {
  const isMac = /Mac|iPhone|iPad/.test(view.navigator.userAgent);
  return `${isMac ? '⌥' : 'Alt'} ${keys[command].name}`;
}

function commandOf(event: KeyboardEvent): PageCommand | undefined {
  if (!event.isTrusted || event.isComposing || event.repeat) return undefined;
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState('AltGraph'))
    return undefined;
  // The pad has an Enter of its own.
  const code = event.code.replace(/^NumpadEnter$/, 'Enter');
  return pageCommands.find((command) => keys[command].code === code);
}

/** Through open shadow roots: the innermost element tells. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  if (target.ownerDocument.designMode === 'on') return true;
  const field =
    'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"]';
  return target.closest(field) !== null;
}

function isAccessKey(document: Document, letter: string | undefined): boolean {
  return letter !== undefined && document.querySelector(`[accesskey="${letter}" i]`) !== null;
}
