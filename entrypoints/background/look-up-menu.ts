/** "Look up selection": a menu of the browser's own, which no page can imitate or press, and a command that does the same. */
import { browser, type Browser } from 'wxt/browser';
import { speak } from './speak';

const id = 'look-up-selection';
/** As long as a question to the look-up may be. */
const longestQuery = 500;

type Place = Pick<Browser.tabs.Tab, 'id' | 'windowId'> | undefined;

/** Twice is once; menus outlive the worker but not an update. */
export async function createLookUpMenu(): Promise<void> {
  if (!('contextMenus' in browser)) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title: speak().words.template('menu.lookUp'), contexts: ['selection'] });
}

/** The browser itself gives the words, so it works on pages that no script of ours may enter. */
export async function lookUpFromMenu(
  info: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText'>,
  tab: Place,
): Promise<void> {
  const query = asQuery(info.selectionText);
  if (info.menuItemId === id && query !== '') await openLookUp(query, tab);
}

/** Asks the page what is selected in it; where no script may enter, the look-up opens empty. */
export async function lookUpSelection(tab: Place): Promise<void> {
  await openLookUp(tab?.id === undefined ? '' : await selectionIn(tab.id), tab);
}

/** Opens the popup with the question; where it does not open, the same page in a tab. */
export async function openLookUp(query: string, tab: Place): Promise<void> {
  const question = new URLSearchParams({ query: asQuery(query) });
  // All in one turn: Firefox opens a popup only while it handles the reader's click.
  const asked = browser.action.setPopup({ popup: `popup.html?${question.toString()}` });
  const opened = browser.action.openPopup(tab === undefined ? {} : { windowId: tab.windowId });
  try {
    await Promise.all([asked, opened]);
  } catch {
    // No window to open it over, or not allowed now: a tab always works.
    if (tab?.id !== undefined) question.set('tabId', String(tab.id));
    await browser.tabs.create({ url: `${location.origin}/popup.html?${question.toString()}` });
  } finally {
    await browser.action.setPopup({ popup: 'popup.html' });
  }
}

async function selectionIn(tabId: number): Promise<string> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => getSelection()?.toString() ?? '',
    });
    return frames.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
  } catch {
    // No script may enter there: the reader types the words.
    return '';
  }
}

function asQuery(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, longestQuery);
}
