/** Why a page cannot be read, from its address and from what the browser says when it refuses. */
import type { CannotRun } from '@/core/claims/page-state';
import { hostOf, type PageFacts } from './page-facts';

/** Where browsers keep their extensions: none may run there. */
const shops = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
  'addons.mozilla.org',
];

/** Of an address at which nothing can run. */
export function whyNot(address: string): CannotRun {
  const scheme = address.slice(0, address.indexOf(':'));
  if (scheme === 'file') return 'file';
  if (scheme === 'data' || scheme === 'blob' || scheme === 'ftp' || scheme === 'filesystem')
    return 'no-web-page';
  return scheme === 'http' || scheme === 'https' ? 'refused' : 'browser-page';
}

/** `address` is undefined where the browser hides it. */
export function refusedBy(error: unknown, address: string | undefined): PageFacts {
  const message = error instanceof Error ? error.message : String(error);
  const host = hostOf(address);
  if (/gallery cannot be scripted/i.test(message) || (host !== undefined && shops.includes(host)))
    return { status: 'cannot-run', why: 'shop' };
  const named = /access (?:a |contents of url ")([a-z-]+):/i.exec(message)?.[1];
  if (named !== undefined) return { status: 'cannot-run', why: whyNot(`${named}:`) };
  if (address !== undefined && host === undefined) return { status: 'cannot-run', why: whyNot(address) };
  if (/request permission|missing host permission/i.test(message))
    return { status: 'not-granted', host: host ?? '' };
  return { status: 'cannot-run', why: 'refused' };
}
