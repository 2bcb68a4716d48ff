/** What popup, side panel and library are told, and what they may have done. */
import { browser } from 'wxt/browser';
import type { LookUpAnswer } from '@/core/claims/claim-view';
import type { LookUpQuestion } from '@/core/claims/look-up';
import type { PageState } from '@/core/claims/page-state';
import type { RowId } from '@/core/claims/claim-pack';
import type { MadeChoice } from '@/core/claims/set-aside';
import { viewClaim } from '@/core/claims/view-claim';
import type { Handlers } from '@/messaging/answer';
import { askPage } from '@/messaging/ask';
import type { PanelSpeaker } from '@/messaging/find-speaker';
import type { PanelToBackground } from '@/messaging/protocol';
import type { ChoicesDb } from '@/storage/choices-db';
import { keepSetAside, takeBackSetAside } from '@/storage/choose-matches';
import { chooseSite } from '@/storage/choose-site';
import type { AskMarks } from './ask-marks';
import type { Attempts } from './attempts';
import { accessOf, findFacts, readNow } from './find-page';
import type { Knowledge, Known } from './knowledge';
import { hostOf, type PageFacts } from './page-facts';
import type { PageStates } from './page-states';
import type { Tabs } from './tabs';

export type PanelAnswering<Matcher> = {
  readonly knowledge: Knowledge<Matcher>;
  readonly choices: ChoicesDb;
  readonly pages: PageStates;
  readonly attempts: Attempts;
  readonly tabs: Tabs;
  lookUp(question: LookUpQuestion, known: Known<Matcher>): LookUpAnswer;
  /** Asks the marks of a page, wherever they are painted or not. */
  askMarks: AskMarks;
  /** The reader has written, thrown away or imported notes. */
  notesChanged(): Promise<void>;
  now(): Date;
};

export function answersToPanels<Matcher>(
  parts: PanelAnswering<Matcher>,
): Handlers<PanelToBackground, PanelSpeaker> {
  return {
    pageOf: async ({ tabId }) => stateOf(tabId, await findFacts(tabId, parts), parts),
    readPage: async ({ tabId }) => stateOf(tabId, await readNow(tabId, parts), parts),
    jump: ({ tabId, span }) => parts.askMarks(tabId)('jump', span),
    setSite: async ({ host, on }) => {
      await chooseSite(parts.choices, { host, on, now: parts.now() });
      await switchOpenTabs(host, { on, pages: parts.pages });
      return null;
    },
    lookUp: async ({ query, limit, tabId }) => {
      const onPage = tabId === null ? new Set<string>() : await claimsOnPage(tabId, parts.pages);
      return parts.lookUp({ query, limit, onPage }, await parts.knowledge.get());
    },
    setAside: async ({ what, tabId }) => {
      const page = await pageOfChoice(tabId, parts.pages);
      await keepSetAside(parts.choices, { what, since: parts.now().toISOString(), page });
      void recheckOpenPages(parts.pages);
      return null;
    },
    takeBack: async ({ what }) => {
      await takeBackSetAside(parts.choices, what);
      void recheckOpenPages(parts.pages);
      return null;
    },
    changed: async ({ what }) => {
      if (what === 'packs') parts.knowledge.forget();
      if (what === 'notes') await parts.notesChanged();
      await recheckOpenPages(parts.pages);
      return null;
    },
    claim: async ({ pack, id }) => findClaim((await parts.knowledge.get()).claimSet, pack, id),
  };
}

async function stateOf<Matcher>(
  tabId: number,
  facts: PageFacts,
  { knowledge, tabs }: PanelAnswering<Matcher>,
): Promise<PageState> {
  const { coverage } = await knowledge.get();
  if (facts.status === 'cannot-run') return { ...facts, tabId, coverage };
  const address = (await tabs.find(tabId))?.address;
  return { ...facts, tabId, coverage, access: address === undefined ? 'none' : await accessOf(address) };
}

function findClaim(claimSet: Parameters<typeof viewClaim>[0], pack: RowId, id: RowId) {
  return viewClaim(claimSet, pack, id) ?? null;
}

async function claimsOnPage(tabId: number, pages: PageStates): Promise<ReadonlySet<string>> {
  const facts = (await pages.find(tabId))?.facts;
  if (facts?.status !== 'checked') return new Set();
  return new Set(facts.check.matches.map(({ claim }) => `${claim.pack}/${claim.id}`));
}

/** As the library lists it later. Null where no article is in the tab. */
async function pageOfChoice(tabId: number | null, pages: PageStates): Promise<MadeChoice['page']> {
  const facts = tabId === null ? undefined : (await pages.find(tabId))?.facts;
  return facts?.status === 'checked' ? { url: facts.url, title: facts.title } : null;
}

/** Marks, card, badge and panels follow from the new answers. A tab that sleeps need not answer. */
async function recheckOpenPages(pages: PageStates): Promise<void> {
  const open = [...(await pages.all()).keys()];
  await Promise.allSettled(open.map((tabId) => askPage(tabId)('recheck', null)));
}

/** Marks go or come at once on every open page of the site. */
async function switchOpenTabs(
  host: string,
  { on, pages }: { readonly on: boolean; readonly pages: PageStates },
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const here = tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && hostOf(url) === host ? [{ id, url }] : [],
  );
  await Promise.allSettled(here.map(({ id }) => askPage(id)(on ? 'recheck' : 'rest', null)));
  for (const { id, url } of here) {
    if (on) await pages.forget(id);
    else await pages.keep(id, { url, facts: { status: 'switched-off', host } });
  }
}
