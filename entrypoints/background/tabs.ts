/** What the browser tells of a tab. It hides the address of every page that we may not read, which tells just that. */
import { browser } from 'wxt/browser';
import { isStillOpen } from './page-facts';

export type TabNow = { readonly address: string | undefined; readonly isLoading: boolean };

export type Tabs = {
  /** Undefined when it was closed. */
  find(tabId: number): Promise<TabNow | undefined>;
  /** By a permission, or because the reader has just clicked our button on this page. */
  mayRead(tabId: number): Promise<boolean>;
  isStillAt(tabId: number, address: string): Promise<boolean>;
};

export function makeTabs(): Tabs {
  const find = async (tabId: number): Promise<TabNow | undefined> => {
    try {
      const { url, status } = await browser.tabs.get(tabId);
      return { address: url === '' ? undefined : url, isLoading: status === 'loading' };
    } catch {
      // The one thing that can be wrong with a number that the browser gave us: the tab is closed.
      return undefined;
    }
  };
  return {
    find,
    mayRead: async (tabId) => (await find(tabId))?.address !== undefined,
    isStillAt: async (tabId, address) => isStillOpen({ url: address }, (await find(tabId))?.address),
  };
}
