/**
 * Where the content script runs: registered for what is granted, put into tabs that are already open, and put into
 * one page after a click on the toolbar. The script's own guard makes a second copy harmless.
 */
import { browser } from 'wxt/browser';
import type { LatePart } from '@/core/claims/late-part';
import { askPage } from '@/messaging/ask';
import type { PageSpeaker } from '@/messaging/find-speaker';

const file = '/news.js';
const mostRemembered = 100;
const everywhere = ['*://*/*', '<all_urls>'];

/** The first only tells that a page is coming which will be read, so that the worker is awake by then. */
const scripts = [
  { id: 'begin', js: ['/begin.js'], runAt: 'document_start' },
  { id: 'news', js: [file], runAt: 'document_idle' },
] as const;

/** Registers the scripts for exactly what is granted. Calls must not overlap: see `inTurn`. */
export async function registerNewsScript(): Promise<readonly string[]> {
  const matches = await grantedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id);
  const kept = matches.length === 0 ? [] : scripts.map((script) => rulesOf(script, matches));
  const gone = ids.filter((id) => !kept.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const [old, added] = [
    kept.filter(({ id }) => ids.includes(id)),
    kept.filter(({ id }) => !ids.includes(id)),
  ];
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  return matches;
}

function rulesOf({ id, js, runAt }: (typeof scripts)[number], matches: readonly string[]) {
  return { id, js: [...js], runAt, matches: [...matches], allFrames: false, persistAcrossSessions: true };
}

/** Every open tab that we may read: after an installation or a new permission nobody should have to reload. */
export async function readOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  const ids = tabs.flatMap(({ id: tabId }) => (tabId === undefined ? [] : [tabId]));
  // A tab may be closed, or be a page of a store, in the meantime: the others are not to suffer.
  await Promise.allSettled(ids.map(wake));
}

/** A page that is granted but silent has our script asleep, or not at all: it was open before we came. */
export async function wake(tabId: number): Promise<void> {
  try {
    await askPage(tabId)('recheck', null);
  } catch {
    // Nobody is there to be asked, which is the very reason to put the script in.
    await injectIntoTab(tabId);
  }
}

/** Rejects where the browser lets nobody in: pages of the browser, extension stores, sites without permission. */
export async function injectIntoTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** What comes after the script that reads: `marks` where something is known, the others when a page comes to need them. */
export type ScriptPart = 'marks' | LatePart;
export type LoadPart = (page: Pick<PageSpeaker, 'tabId' | 'documentId'>, part: ScriptPart) => Promise<void>;

/**
 * Into the very document that asked: the tab may have gone on. A second time in one document would change nothing
 * but cost time, so what was put in last is remembered.
 */
export function makePartInjector(): LoadPart {
  const done = new Set<string>();
  return async ({ tabId, documentId }, part) => {
    const key = documentId === undefined ? undefined : `${part} ${documentId}`;
    if (key !== undefined && done.has(key)) return;
    const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
    await browser.scripting.executeScript({ target, files: [`/${part}.js`] });
    if (key !== undefined) remember(done, key);
  };
}

function remember(done: Set<string>, key: string): void {
  done.add(key);
  const [oldest] = done;
  if (done.size > mostRemembered && oldest !== undefined) done.delete(oldest);
}

/**
 * The patterns of our own sites that are granted (their paths count, though permissions are for whole hosts),
 * and whatever else the reader has granted.
 */
export async function grantedPatterns(): Promise<readonly string[]> {
  const manifest = browser.runtime.getManifest();
  const ours = manifest.manifest_version === 3 ? (manifest.host_permissions ?? []) : [];
  const granted = new Set((await browser.permissions.getAll()).origins ?? []);
  const all = everywhere.find((pattern) => granted.has(pattern));
  if (all !== undefined) return [all];
  const wholeHosts = new Set(ours.map(wholeHost));
  return [
    ...ours.filter((pattern) => granted.has(pattern) || granted.has(wholeHost(pattern))),
    ...[...granted].filter((pattern) => !wholeHosts.has(pattern) && !ours.includes(pattern)),
  ];
}

/**
 * Of the patterns by which pages are read now, those that new permissions have brought: for a site of our own list
 * that is its news, not the whole host that the browser names.
 */
export function patternsOf(added: readonly string[], granted: readonly string[]): readonly string[] {
  return granted.filter((pattern) => added.includes(pattern) || added.includes(wholeHost(pattern)));
}

export async function isHostGranted(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

function wholeHost(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');
}
