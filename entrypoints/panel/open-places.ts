/** The ways out of the small window. */
import { browser } from 'wxt/browser';
import { hrefOf } from '@/components/library/place';
import type { ClaimRef } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';

/** A place of the library, as its address has it after `#/`. */
export async function openLibrary(place: string): Promise<void> {
  await browser.tabs.create({ url: new URL(`/library.html#/${place}`, location.href).href });
}

export function placeOfClaim({ pack, id }: ClaimRef): string {
  return `claims/${pack}/${id}`;
}

/** The claim's row in the matrix; with a tab, a way leads back from there to the words on its page. */
export function placeInMatrix(
  { pack, id }: ClaimRef,
  { tabId, span }: { readonly tabId: number | null; readonly span: Span | null },
): string {
  const from = tabId === null ? null : { tabId, span };
  return hrefOf('matrix', [pack, id], { from }).slice('#/'.length);
}

/** Where the article of a tab can be added to the reader's own pack. */
export function placeToAdd(tabId: number): string {
  return hrefOf('packs', ['add'], { from: { tabId, span: null } }).slice('#/'.length);
}

/** Undefined where the browser has no panel that we could open. Must be called in the turn of the reader's click. */
export function findPanelOpener(): ((tabId: number) => Promise<void>) | undefined {
  if ('sidePanel' in browser) return (tabId) => browser.sidePanel.open({ tabId });
  const firefox: object = browser;
  if ('sidebarAction' in firefox && isSidebar(firefox.sidebarAction)) {
    const { sidebarAction } = firefox;
    return () => sidebarAction.open();
  }
  return undefined;
}

type Sidebar = { readonly open: () => Promise<void> };

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function';
}

/** Asks the reader to let us read a site from now on; true when he does. Must be called in the turn of his click. */
export async function askForSite(host: string): Promise<boolean> {
  // Permissions are for hosts at all their ports.
  return browser.permissions.request({ origins: [`*://${host.replace(/:\d+$/, '')}/*`] });
}

/** The one permission for all sites at once. */
export const everySite = '*://*/*';

export async function askForEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [everySite] });
}

/**
 * Chromium takes the sites of our own list away together with the permission for all sites, so it is asked for them
 * again in the same turn; nothing is read but by a click until the reader says yes.
 */
export async function takeBackEverywhere(): Promise<boolean> {
  const isTaken = await browser.permissions.remove({ origins: [everySite] });
  // Firefox leaves the list alone, and after this would not let us ask any more.
  return isTaken && !import.meta.env.FIREFOX ? askForList() : isTaken;
}

/** The sites that came with the extension: the browser, or the reader in it, may have taken them away. */
export async function askForList(): Promise<boolean> {
  return browser.permissions.request({ origins: [...listedSites()] });
}

export function listedSites(): readonly string[] {
  const manifest: object = browser.runtime.getManifest();
  const list: unknown = 'host_permissions' in manifest ? manifest.host_permissions : [];
  return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
}
