/**
 * The keyboard on a page. Only combinations with Alt that no browser uses outside its menus, never where somebody
 * types, never when the page has used the key itself or offers it as an access key.
 */
import { pageCommands, type PageCommand } from '@/core/claims/page-command';
import type { View } from '@/page/reading/view';

/** As `KeyboardEvent.code`; `name-of-key.ts` has what they are called. */
const keys: Readonly<Record<PageCommand, string>> = {
  next: 'ArrowDown',
  previous: 'ArrowUp',
  'next-conflict': 'KeyC',
  'open-card': 'Enter',
  'toggle-marks': 'KeyM',
};

type Keyed = {
  /** Says whether it did anything; only then the key is taken from the page. */
  readonly run: (command: PageCommand) => boolean;
  /** Alt is down: a command may follow. */
  readonly prepare: () => void;
};

export function watchKeys(
  view: View,
  { run, prepare }: Keyed,
  { signal }: { readonly signal: AbortSignal },
): void {
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Alt' && event.isTrusted) prepare();
      const command = commandOf(event);
      if (command === undefined || event.defaultPrevented || isTyping(event)) return;
      if (isAccessKey(view.document, keys[command])) return;
      if (run(command)) event.preventDefault();
    },
    { signal },
  );
}

function commandOf(event: KeyboardEvent): PageCommand | undefined {
  if (!event.isTrusted || event.isComposing || event.repeat) return undefined;
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState('AltGraph'))
    return undefined;
  // The pad has an Enter of its own.
  const code = event.code.replace(/^NumpadEnter$/, 'Enter');
  return pageCommands.find((command) => keys[command] === code);
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

function isAccessKey(document: Document, code: string): boolean {
  const letter = /^Key(.)$/.exec(code)?.[1];
  return letter !== undefined && document.querySelector(`[accesskey="${letter}" i]`) !== null;
}
