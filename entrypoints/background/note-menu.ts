/** "Note on the selection": a menu and a key of the browser's own. The note itself is typed in the panel, never in the page. */
import { browser, type Browser } from 'wxt/browser';
import { parseSelection, readSelection } from '@/entrypoints/notes/read-selection';
import { wantNote } from '@/entrypoints/notes/wanted-note';
import { speak } from './speak';

const id = 'note-on-selection';
/** As the manifest names the key. */
const command = 'write-note';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'title'>;
type OpenPanel = (tabId: number) => Promise<void>;

/** Behind the look-up, whose making empties the menu first. */
export function createNoteMenu(): void {
  if (!('contextMenus' in browser)) return;
  browser.contextMenus.create({ id, title: speak().words.template('menu.note'), contexts: ['selection'] });
}

/** Registered in the first turn, as every listener of a worker. */
export function watchNoteWishes(openPanel: OpenPanel): void {
  if (!('contextMenus' in browser) || !('commands' in browser)) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== id || tab?.id === undefined) return;
    void openFor({ ...tab, id: tab.id, url: tab.url ?? info.pageUrl }, info.selectionText ?? '', openPanel);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === command && tab?.id !== undefined) void openFor({ ...tab, id: tab.id }, '', openPanel);
  });
}

/** Opens in the same turn: the browser opens a panel only while it handles the reader's click. */
async function openFor(
  tab: Tab & { readonly id: number },
  menuWords: string,
  openPanel: OpenPanel,
): Promise<void> {
  const opened = openPanel(tab.id);
  const selected = await readSelection(tab.id);
  await wantNote({
    tabId: tab.id,
    url: tab.url ?? null,
    title: tab.title ?? null,
    // In a frame, or where we may not look, only the menu knows the words.
    words: selected ?? parseSelection({ exact: menuWords }),
  });
  await opened;
}
