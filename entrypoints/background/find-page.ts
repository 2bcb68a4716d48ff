/** What popup and side panel show of a tab, found out when nothing is known of it yet. */
import { browser } from 'wxt/browser';
import { askPage } from '@/messaging/ask';
import type { ChoicesDb } from '@/storage/choices-db';
import { isSiteOn } from '@/storage/choose-site';
import { matchesPattern } from './matches-pattern';
import { grantedPatterns, injectIntoTab, isHostGranted } from './news-script';
import { hostOf, isStillOpen, type PageFacts } from './page-facts';
import type { PageStates } from './page-states';

type Parts = { readonly pages: PageStates; readonly choices: ChoicesDb };

/** A page is read within this time in milliseconds, or it does not answer at all. */
const patience = 10_000;

/** What is known; else why nothing is. A page that should have been read is asked to begin. */
export async function findFacts(tabId: number, { pages, choices }: Parts): Promise<PageFacts> {
  const address = await addressOf(tabId);
  const kept = await pages.find(tabId);
  if (kept !== undefined && isStillOpen(kept, address)) return kept.facts;
  if (kept !== undefined) await pages.forget(tabId);
  const host = hostOf(address);
  // Without permission the browser hides the address, and the host with it.
  if (address === undefined) return { status: 'not-granted', host: '' };
  if (host === undefined) return cannotRun(`It is ${describeScheme(address)}, where no extension may read.`);
  if (!(await isSiteOn(choices, host))) return { status: 'switched-off', host };
  if (!(await isReadByItself(address))) return { status: 'not-granted', host };
  void wake(tabId);
  return { status: 'reading', host };
}

/** Reads a tab at the reader's wish, wherever the browser lets us; answers when it is read. */
export async function readNow(tabId: number, parts: Parts): Promise<PageFacts> {
  const address = await addressOf(tabId);
  const host = hostOf(address) ?? '';
  if (host !== '' && !(await isSiteOn(parts.choices, host))) return { status: 'switched-off', host };
  await parts.pages.forget(tabId);
  try {
    await injectIntoTab(tabId);
  } catch (error) {
    return refusedBy(error, { host, address });
  }
  await parts.pages.waitUntilSettled(tabId, patience);
  const kept = await parts.pages.find(tabId);
  return kept?.facts ?? { status: 'failed', host, why: 'The page did not answer within ten seconds.' };
}

/** A page that is granted but silent has our script asleep or not at all: it was open before we came. */
async function wake(tabId: number): Promise<void> {
  try {
    await askPage(tabId)('recheck', null);
  } catch {
    // Nobody is there to be asked, which is the very reason to put the script in.
    await injectIntoTab(tabId);
  }
}

function refusedBy(
  error: unknown,
  { host, address }: { readonly host: string; readonly address: string | undefined },
): PageFacts {
  const message = error instanceof Error ? error.message : String(error);
  if (/request permission|missing host permission/i.test(message)) return { status: 'not-granted', host };
  return cannotRun(
    address === undefined || host !== ''
      ? `The browser lets no extension read here (${message.replace(/\.$/, '')}).`
      : `It is ${describeScheme(address)}, where no extension may read.`,
  );
}

/** Not only granted: a site that is more than news is read by itself on the paths of its news alone. */
async function isReadByItself(address: string): Promise<boolean> {
  if (!(await isHostGranted(address))) return false;
  return (await grantedPatterns()).some((pattern) => matchesPattern(pattern, address));
}

function cannotRun(why: string): PageFacts {
  return { status: 'cannot-run', why };
}

function describeScheme(address: string): string {
  return address.startsWith('file:') ? 'a file on this computer' : 'a page of the browser';
}

async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId);
  return tab.url === '' ? undefined : tab.url;
}
