/** What popup and side panel show of a tab, found out when nothing is known of it yet. */
import type { Access } from '@/core/claims/page-state';
import type { ChoicesDb } from '@/storage/choices-db';
import { isSiteOn } from '@/storage/choose-site';
import type { Attempts } from './attempts';
import { matchesPattern } from './matches-pattern';
import { grantedPatterns, injectIntoTab, isHostGranted, wake } from './news-script';
import { hostOf, isStillOpen, type PageFacts } from './page-facts';
import type { PageStates } from './page-states';
import { refusedBy, whyNot } from './why-not';
import type { Tabs } from './tabs';

type Parts = {
  readonly pages: PageStates;
  readonly choices: ChoicesDb;
  readonly attempts: Attempts;
  readonly tabs: Tabs;
};

/** A page is read within this time in milliseconds, or it does not answer at all. */
const patience = 10_000;

/** What is known; else why nothing is. A page that should have been read is asked to begin. */
export async function findFacts(tabId: number, parts: Parts): Promise<PageFacts> {
  const { pages, choices, attempts, tabs } = parts;
  const tab = await tabs.find(tabId);
  const address = tab?.address;
  const kept = await pages.find(tabId);
  const isOpen = kept !== undefined && isStillOpen(kept, address);
  if (isOpen && kept.facts.status !== 'reading') return kept.facts;
  if (kept !== undefined && !isOpen) await pages.forget(tabId);
  // Without permission the browser hides the address, and the host with it.
  if (address === undefined) return { status: 'not-granted', host: '' };
  const host = hostOf(address);
  if (host === undefined) return { status: 'cannot-run', why: whyNot(address) };
  if (!(await isSiteOn(choices, host))) return { status: 'switched-off', host };
  if (!isOpen && (await accessOf(address)) !== 'always') return { status: 'not-granted', host };
  if (await attempts.areSpent({ tabId, url: address })) {
    return { status: 'failed', host, why: 'stopped', detail: '' };
  }
  if (tab?.isLoading === false) void wakeOrSay({ tabId, address }, parts);
  return { status: 'reading', host };
}

/** Reads a tab at the reader's wish, wherever the browser lets us; answers when it is read. */
export async function readNow(tabId: number, { pages, choices, attempts, tabs }: Parts): Promise<PageFacts> {
  const address = (await tabs.find(tabId))?.address;
  const host = hostOf(address) ?? '';
  if (host !== '' && !(await isSiteOn(choices, host))) return { status: 'switched-off', host };
  await attempts.forget(tabId);
  if (address === undefined || host === '') await pages.forget(tabId);
  else await pages.keep(tabId, { url: address, facts: { status: 'reading', host } });
  try {
    await injectIntoTab(tabId);
  } catch (error) {
    await pages.forget(tabId);
    return refusedBy(error, address);
  }
  await pages.waitUntilSettled(tabId, patience);
  const facts = (await pages.find(tabId))?.facts;
  if (facts !== undefined && facts.status !== 'reading') return facts;
  return { status: 'failed', host, why: 'silent', detail: '' };
}

/**
 * Whether a page is read by itself. A site that is more than news is read so on the paths of its news alone, though
 * the browser has given us the whole host.
 */
export async function accessOf(address: string): Promise<Exclude<Access, 'none'>> {
  if (hostOf(address) === undefined || !(await isHostGranted(address))) return 'once';
  return (await grantedPatterns()).some((pattern) => matchesPattern(pattern, address)) ? 'always' : 'part';
}

async function wakeOrSay(
  { tabId, address }: { readonly tabId: number; readonly address: string },
  { pages }: Parts,
): Promise<void> {
  try {
    await wake(tabId);
  } catch (error) {
    await pages.keep(tabId, { url: address, facts: refusedBy(error, address) });
  }
}
