/**
 * Tells, before a page is built, that it will be read: the worker of the background, which browsers stop when it is
 * idle, is awake again by the time there is an article to check, and the toolbar does not say "off" meanwhile.
 */
import type { UnlistedScriptDefinition } from 'wxt';
import type { PageToBackground } from '@/messaging/protocol';
import type { Argument } from '@/messaging/envelope';

/** The polyfill is many times as long as this script, and for one message both browsers are alike. */
declare const chrome: { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> } };

const script: UnlistedScriptDefinition = {
  main() {
    if (window.top !== window) return;
    // A page that is only being prepared is nobody's reading yet.
    if (Reflect.get(document, 'prerendering') !== true) begin();
    else document.addEventListener('prerenderingchange', begin, { once: true });
  },
};
export default script;

function begin(): void {
  const argument: Argument<PageToBackground, 'pageInfo'> = { read: 'begun' };
  // Nobody there: nothing is lost, for the article itself is asked about, and that is asked again.
  chrome.runtime.sendMessage({ method: 'pageInfo', argument }).catch(() => undefined);
}
