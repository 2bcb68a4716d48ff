/** "Look up selection": a menu of the browser's own, which no page can imitate or press. */
import { browser, type Browser } from 'wxt/browser';

const id = 'look-up-selection';
/** As long as a question to the look-up may be. */
const longestQuery = 500;

/** Twice is once; menus outlive the worker but not an update. */
export async function createLookUpMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title: 'Look up “%s” in Second Source', contexts: ['selection'] });
}

/** Opens the popup with the selected words as its question; where it does not open, the same page in a tab. */
export async function openLookUp(
  info: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText'>,
  tab: Pick<Browser.tabs.Tab, 'id' | 'windowId'> | undefined,
): Promise<void> {
  const query = (info.selectionText ?? '').replace(/\s+/g, ' ').trim().slice(0, longestQuery);
  if (info.menuItemId !== id || query === '') return;
  const question = new URLSearchParams({ query });
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
