import { browser } from 'wxt/browser';
import type { Badge } from './badge';

/** Nothing known of a tab gives the button its plain look back. */
export async function showBadge(tabId: number, badge: Badge | undefined): Promise<void> {
  const { text, colour, title } = badge ?? { text: '', colour: '#5f646a', title: 'Second Source' };
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    if (!isTabGone(error)) throw error;
  }
}

/** A tab may be closed before its badge is painted. */
function isTabGone(error: unknown): boolean {
  return error instanceof Error && /No tab with id|Invalid tab ID/i.test(error.message);
}
