/**
 * The background: wires storage, matching and messages together. Every listener is registered in the first turn,
 * because a worker that wakes for an event is only told of it then.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findPanelOpener } from '@/entrypoints/panel/open-places';
import { answerPages, answerPanels } from '@/messaging/answer';
import { askPage, tellPanels } from '@/messaging/ask';
import { openChoices } from '@/storage/choices-db';
import { openLibrary } from '@/storage/library-db';
import { openNotes } from '@/storage/notes-db';
import { backUpDaily } from './backup';
import { answersToPages } from './answer-page';
import { answersToPanels } from './answer-panel';
import { makeAskMarks } from './ask-marks';
import { makeAttempts } from './attempts';
import { badgeOf, offBadge } from './badge';
import { runCommand } from './commands';
import { fetchBundledPack } from './fetch-bundled-pack';
import { inTurn } from './in-turn';
import { makeKnowledge } from './knowledge';
import { createLookUpMenu, lookUpFromMenu } from './look-up-menu';
import { checkAgainst, makeLookUp, makeMatcherKind } from './matching';
import { makePartInjector, patternsOf, readOpenTabs, registerNewsScript } from './news-script';
import { createNoteMenu, watchNoteWishes } from './note-menu';
import { watchOmnibox } from './omnibox';
import { makePageStates } from './page-states';
import { makeSign } from './sign';
import { showBadge, showBadgeEverywhere } from './show-badge';
import { speak } from './speak';
import { makeTabs } from './tabs';
import { rememberNotes, tendAtStart } from './tend';

const background: ReturnType<typeof defineBackground> = defineBackground(() => {
  const { signal } = new AbortController();
  const choices = openChoices();
  const notes = openNotes({ mirror: browser.storage.local });
  const knowledge = makeKnowledge({
    packsDb: openLibrary(),
    matcherKind: makeMatcherKind(),
    fetchBundledPack,
  });
  const pages = makePageStates(browser.storage.session, (tabId) => {
    void tellPanels('pageChanged', { tabId });
    void paintBadge(tabId);
  });
  const registering = inTurn();
  const lookUp = makeLookUp();
  const loadPart = makePartInjector();
  const askMarks = makeAskMarks({ choices, loadPart });
  const parts = {
    knowledge,
    choices,
    pages,
    attempts: makeAttempts(browser.storage.session),
    tabs: makeTabs(),
  };

  const getSign = makeSign(browser.storage.local, () => crypto.randomUUID());

  answerPages(answersToPages({ ...parts, notes, checkArticle: checkAgainst, loadPart, getSign, openPanel }), {
    signal,
  });
  answerPanels(answersToPanels({ ...parts, lookUp, askMarks, notesChanged, now: () => new Date() }), {
    signal,
  });
  watchOmnibox({
    findClaims: async (query, limit) =>
      lookUp({ query, limit, onPage: new Set() }, await knowledge.get()).claims,
    getClaimSet: async () => (await knowledge.get()).claimSet,
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registering(async () => readOpenTabs(await registerNewsScript()));
    void createLookUpMenu().then(createNoteMenu);
    void knowledge.refresh();
    void tend().then((found) => (reason === 'install' ? welcome(found) : undefined));
  });
  browser.runtime.onStartup.addListener(() => {
    void registering(registerNewsScript);
    void createLookUpMenu().then(createNoteMenu);
    void knowledge.refresh();
    void tend();
  });
  browser.permissions.onAdded.addListener((added) => void registering(() => readWhatIsGranted(added)));
  browser.permissions.onRemoved.addListener(() => void registering(leaveWhatIsNotGranted));
  browser.tabs.onRemoved.addListener((tabId) => void pages.forget(tabId));
  browser.tabs.onReplaced.addListener((_, tabId) => void pages.forget(tabId));
  // Telephones have neither menus nor keys, and what follows is for them, too.
  if ('contextMenus' in browser)
    browser.contextMenus.onClicked.addListener((info, tab) => void lookUpFromMenu(info, tab));
  if ('commands' in browser)
    browser.commands.onCommand.addListener(
      (name, tab) => void runCommand(name, tab, { askMarks, openPanel }),
    );
  watchNoteWishes(findPanelOpener() ?? openPopup);
  hideStorageFromPages();
  void showBadgeEverywhere(offBadge(speak().words));

  async function tend(): ReturnType<typeof tendAtStart> {
    const found = await tendAtStart(notes, new Date());
    if (found === 'kept') void backUpDaily({ notes, choices }, new Date());
    return found;
  }

  async function notesChanged(): Promise<void> {
    await rememberNotes();
    // The panel does not wait for a file.
    void backUpDaily({ notes, choices }, new Date());
  }

  /** Only where it is new: elsewhere everything goes on as it was. */
  async function readWhatIsGranted({
    origins = [],
  }: {
    readonly origins?: readonly string[];
  }): Promise<void> {
    await readOpenTabs(patternsOf(origins, await registerNewsScript()));
  }

  /** Pages that are open keep our script; it takes its marks away and rests. The browser hides their addresses now. */
  async function leaveWhatIsNotGranted(): Promise<void> {
    await registerNewsScript();
    const left = (await browser.tabs.query({})).filter(({ url }) => url === undefined || url === '');
    for (const { id } of left) {
      if (id === undefined) continue;
      await Promise.allSettled([askPage(id)('rest', null)]);
      await pages.forget(id);
    }
  }

  async function paintBadge(tabId: number): Promise<void> {
    const page = await pages.find(tabId);
    const { words } = speak();
    if (page === undefined) return showBadge(tabId, offBadge(words));
    const { coverage } = await knowledge.get();
    const today = new Date().toISOString().slice(0, 10);
    await showBadge(tabId, badgeOf(page.facts, words, { coverage, today }));
  }
});
export default background;

/**
 * The first page explains itself once; an update interrupts nobody. Who had notes before is not new here: a browser
 * that repaired the extension calls that an installation, too.
 */
async function welcome(found: 'new' | 'kept' | 'trouble'): Promise<void> {
  if (found === 'kept') return;
  const place = found === 'new' ? 'welcome' : 'notes';
  await browser.tabs.create({ url: `${location.origin}/library.html#/${place}` });
}

/** Called in the turn of the reader's click in a page, for which Firefox opens a popup but no sidebar. */
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
