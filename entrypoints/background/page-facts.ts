/** What the background knows of a tab, without what it knows of the packs and of permissions, which change apart from it. */
import type { PageState } from '@/core/claims/page-state';
import { pageKey } from '@/core/notes/normalise-url';

type WithoutTab<T> = T extends unknown ? Omit<T, 'tabId' | 'coverage' | 'access'> : never;
export type PageFacts = WithoutTab<PageState>;

/** Facts, and the address they are of: a tab goes on, and facts of another page are worth nothing. */
export type KeptPage = { readonly url: string; readonly facts: PageFacts };

/** Whether the tab still shows the page that the facts are of. Without permission the browser hides the address: then it does not. */
export function isStillOpen(kept: Pick<KeptPage, 'url'>, address: string | undefined): boolean {
  return address !== undefined && pageKey(kept.url) === pageKey(address);
}

/** Of an http(s) address, as the site switch names it; undefined for everything else. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).host;
}
