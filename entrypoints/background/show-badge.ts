import { browser } from 'wxt/browser';
import type { Badge } from './badge';

/** What stands on the button wherever a tab has nothing of its own; a tab loses that when it goes to another page. */
export async function showBadgeEverywhere(badge: Badge): Promise<void> {
  await paint({}, badge);
}

export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await paint({ tabId }, badge);
  } catch (error) {
    if (!isTabGone(error)) throw error;
  }
}

async function paint(where: { readonly tabId?: number }, { text, colour, title }: Badge): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ ...where, color: colour });
  await browser.action.setBadgeTextColor({ ...where, color: '#ffffff' });
  await browser.action.setBadgeText({ ...where, text });
  await browser.action.setTitle({ ...where, title });
}

/** A tab may be closed before its badge is painted. */
function isTabGone(error: unknown): boolean {
  return error instanceof Error && /No tab with id|Invalid tab ID/i.test(error.message);
}
