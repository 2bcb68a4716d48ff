/**
 * Who speaks, told by the browser's `sender` alone; nothing in a message can change it. A compromised page speaks
 * as our content script, so a content script is trusted with nothing but its own page.
 */
import type { Browser } from 'wxt/browser';

/** A content script of ours, and the page it runs in. */
export type PageSpeaker = {
  readonly kind: 'page';
  readonly tabId: number;
  readonly url: string;
  /** Tells two documents of one tab apart; not every browser says it. */
  readonly documentId: string | undefined;
};
/** An extension page of ours: popup, side panel, library; in a tab or not. */
export type PanelSpeaker = { readonly kind: 'panel' };
export type Speaker = PageSpeaker | PanelSpeaker;

/** The extension's own id and origin (`chrome-extension://…`). */
export type Ourselves = { readonly id: string; readonly origin: string };

/** Undefined for everybody else: other extensions, frames inside a page, pages that are neither http nor https. */
export function findSpeaker(sender: Browser.runtime.MessageSender, us: Ourselves): Speaker | undefined {
  if (sender.id !== us.id) return undefined;
  if (isOurPage(sender, us)) return { kind: 'panel' };
  const { tab, url } = sender;
  if (tab?.id === undefined || sender.frameId !== 0 || !isWebUrl(url)) return undefined;
  return { kind: 'page', tabId: tab.id, url: addressNow(url, tab.url), documentId: sender.documentId };
}

function isOurPage({ url, origin }: Browser.runtime.MessageSender, us: Ourselves): boolean {
  // A sandboxed page of ours would have our address and the origin "null"; older Firefox tells no origin at all.
  return url?.startsWith(`${us.origin}/`) === true && (origin === undefined || origin === us.origin);
}

function isWebUrl(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url);
}

/**
 * Chromium names the address at which the document was loaded, whatever the page has pushed into its history since.
 * The tab knows better, but what it shows may already be of another site.
 */
function addressNow(url: string, ofTab: string | undefined): string {
  if (!isWebUrl(ofTab) || !URL.canParse(ofTab)) return url;
  return new URL(ofTab).origin === new URL(url).origin ? ofTab : url;
}
