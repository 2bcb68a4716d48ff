/** Back to the article from which the reader came: its tab comes to the front, and the words into view. */
import { browser } from 'wxt/browser';
import type { CameFrom } from '@/components/library/place';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';

const ask = askBackground<PanelToBackground>();

/** False when the tab is not there any more. */
export async function goBackToArticle({ tabId, span }: CameFrom): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    if (span !== null) await ask('jump', { tabId, span });
    return true;
  } catch {
    // Closed meanwhile: there is nowhere to go back to.
    return false;
  }
}
