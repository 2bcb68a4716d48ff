/**
 * The background: wires storage, matching and messages together. Every listener is registered in the first turn,
 * because a worker that wakes for an event is only told of it then.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages, answerPanels } from '@/messaging/answer';
import { askPage, tellPanels } from '@/messaging/ask';
import { openChoices } from '@/storage/choices-db';
import { openLibrary } from '@/storage/library-db';
import { openNotes } from '@/storage/notes-db';
import { tendNotes } from '@/storage/tend-notes';
import { answersToPages } from './answer-page';
import { answersToPanels } from './answer-panel';
import { badgeOf } from './badge';
import { fetchBundledPack } from './fetch-bundled-pack';
import { inTurn } from './in-turn';
import { makeKnowledge } from './knowledge';
import { createLookUpMenu, openLookUp } from './look-up-menu';
import { checkAgainst, makeLookUp, makeMatcherKind } from './matching';
import { injectIntoOpenTabs, isHostGranted, makeMarkingInjector, registerNewsScript } from './news-script';
import { makePageStates } from './page-states';
import { showBadge } from './show-badge';

const background: ReturnType<typeof defineBackground> = defineBackground(() => {
  const { signal } = new AbortController();
  const choices = openChoices();
  const notes = openNotes({ mirror: browser.storage.local });
  const knowledge = makeKnowledge({
    library: openLibrary(),
    matcherKind: makeMatcherKind(),
    fetchBundledPack,
  });
  const pages = makePageStates(browser.storage.session, (tabId) => {
    void tellPanels('pageChanged', { tabId });
    void paintBadge(tabId);
  });
  const registering = inTurn();

  answerPages(
    answersToPages({
      knowledge,
      choices,
      pages,
      checkArticle: checkAgainst,
      loadMarking: makeMarkingInjector(),
      openPanel,
    }),
    { signal },
  );
  answerPanels(answersToPanels({ knowledge, choices, pages, lookUp: makeLookUp(), now: () => new Date() }), {
    signal,
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
    void registering(readWhatIsGranted);
    void createLookUpMenu();
    void knowledge.refresh();
    void tendNotes(notes, new Date());
  });
  browser.runtime.onStartup.addListener(() => {
    void registering(registerNewsScript);
    void createLookUpMenu();
    void knowledge.refresh();
    void tendNotes(notes, new Date());
  });
  browser.permissions.onAdded.addListener(() => void registering(readWhatIsGranted));
  browser.permissions.onRemoved.addListener(() => void registering(leaveWhatIsNotGranted));
  browser.tabs.onRemoved.addListener((tabId) => void pages.forget(tabId));
  browser.tabs.onReplaced.addListener((_, tabId) => void pages.forget(tabId));
  browser.contextMenus.onClicked.addListener((info, tab) => void openLookUp(info, tab));
  hideStorageFromPages();

  async function readWhatIsGranted(): Promise<void> {
    await injectIntoOpenTabs(await registerNewsScript());
  }

  /** Pages that are open keep our script; it takes its marks away and rests. */
  async function leaveWhatIsNotGranted(): Promise<void> {
    await registerNewsScript();
    for (const [tabId, { url }] of await pages.all()) {
      if (await isHostGranted(url)) continue;
      await Promise.allSettled([askPage(tabId)('rest', null)]);
      await pages.forget(tabId);
    }
  }

  async function paintBadge(tabId: number): Promise<void> {
    const page = await pages.find(tabId);
    if (page === undefined) return showBadge(tabId, undefined);
    const { coverage } = await knowledge.get();
    await showBadge(tabId, badgeOf(page.facts, coverage, new Date().toISOString().slice(0, 10)));
  }
});
export default background;

/** The first page explains itself once; an update interrupts nobody. */
async function welcome(): Promise<void> {
  await browser.tabs.create({ url: `${location.origin}/library.html#/welcome` });
}

/** Called in the turn of the reader's click. Firefox opens its sidebar for nobody but its own buttons. */
async function openPanel(tabId: number): Promise<void> {
  if ('sidePanel' in browser) await browser.sidePanel.open({ tabId });
  else await openPopup();
}

async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

/** By default a content script could read `storage.local`, and the notes' second copy in it. Firefox has no such lock. */
function hideStorageFromPages(): void {
  if ('setAccessLevel' in browser.storage.local) {
    void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
