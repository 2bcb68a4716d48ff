/** What a content script is told: the check of its own article, and nothing else. */
import type { ArticleText } from '@/core/claims/article-check';
import { joinNames, type JoinedCheck } from '@/core/claims/join-checks';
import { nameAgencies } from '@/core/claims/name-agencies';
import { markPage } from '@/core/claims/mark-page';
import type { Handlers } from '@/messaging/answer';
import { canonicalOf } from '@/core/notes/normalise-url';
import type { PageSpeaker } from '@/messaging/find-speaker';
import type { CheckAnswer, PageToBackground, ReadAs } from '@/messaging/protocol';
import type { ChoicesDb } from '@/storage/choices-db';
import { getLoudness } from '@/storage/choose-loudness';
import { isOverlayOn } from '@/storage/choose-overlay';
import { getUnwanted } from '@/storage/choose-matches';
import { isSiteOn } from '@/storage/choose-site';
import type { Attempts } from './attempts';
import type { NotesDb } from '@/storage/notes-db';
import type { Knowledge, Known } from './knowledge';
import { fillIn, type WholeArticle } from './fill-in';
import { leaveOut } from './leave-out';
import type { ScriptPart } from './news-script';
import { notesOnPage } from './notes-on-page';
import { speak } from './speak';
import { hostOf, type PageFacts } from './page-facts';
import type { PageStates } from './page-states';
import type { Tabs } from './tabs';

export type PageAnswering<Matcher> = {
  readonly knowledge: Knowledge<Matcher>;
  readonly choices: ChoicesDb;
  readonly notes: NotesDb;
  readonly pages: PageStates;
  readonly attempts: Attempts;
  readonly tabs: Tabs;
  checkArticle(article: ArticleText, known: Known<Matcher>): JoinedCheck;
  /** Puts a part of the content script into the page, which does without it until then. */
  loadPart(page: PageSpeaker, part: ScriptPart): Promise<void>;
  getSign(): Promise<string>;
  /** In the turn of the reader's click. */
  openPanel(tabId: number): Promise<void>;
};

export function answersToPages<Matcher>(
  parts: PageAnswering<Matcher>,
): Handlers<PageToBackground, PageSpeaker> {
  return {
    async openPanel(_, { tabId }) {
      await parts.openPanel(tabId);
      return null;
    },
    async pageInfo(info, page) {
      if ('needs' in info) {
        await parts.loadPart(page, info.needs);
        return null;
      }
      const { read } = info;
      await keep(parts, page, await factsOf(read, page, parts));
      // A worker that was stopped gets ready while the page is still loading.
      if (read === 'begun') await parts.knowledge.get();
      return null;
    },
    check: async (article, page) => {
      const whole = await fillIn(article, page, parts);
      return whole === undefined
        ? { ok: false, reason: 'What this page sent before is not known any more.', isForgotten: true }
        : answerCheck(whole, page, parts);
    },
  };
}

async function factsOf<Matcher>(
  read: ReadAs,
  { url }: PageSpeaker,
  { choices }: PageAnswering<Matcher>,
): Promise<PageFacts> {
  const host = hostOf(url) ?? '';
  if (!(await isSiteOn(choices, host))) return { status: 'switched-off', host };
  if (read === 'viewer') return { status: 'cannot-run', why: 'viewer' };
  return { status: read === 'begun' ? 'reading' : 'not-an-article', host };
}

async function answerCheck<Matcher>(
  article: WholeArticle,
  page: PageSpeaker,
  parts: PageAnswering<Matcher>,
): Promise<CheckAnswer> {
  const host = hostOf(page.url) ?? '';
  // The permission may have been taken back while the page slept in the back/forward cache.
  if (!(await parts.tabs.mayRead(page.tabId))) {
    await parts.pages.forget(page.tabId);
    return { ok: false, reason: `Second Source may not read ${host}.` };
  }
  if (!(await isSiteOn(parts.choices, host))) {
    await keep(parts, page, { status: 'switched-off', host });
    return { ok: false, reason: `Second Source is switched off on ${host}.` };
  }
  if (!(await parts.attempts.begin(page))) {
    await keep(parts, page, { status: 'failed', host, why: 'stopped', detail: '' });
    return { ok: false, reason: 'The browser stopped Second Source twice while it was reading this page.' };
  }
  try {
    return await checkNow(article, page, parts);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await keep(parts, page, { status: 'failed', host, why: 'fault', detail });
    return { ok: false, reason: detail };
  } finally {
    await parts.attempts.end(page);
  }
}

async function checkNow<Matcher>(
  { isCut, ...article }: WholeArticle,
  page: PageSpeaker,
  parts: PageAnswering<Matcher>,
): Promise<CheckAnswer> {
  const { url } = page;
  const { text, title, date } = article;
  const [known, unwanted, loudness, overlay, sign] = await Promise.all([
    parts.knowledge.get(),
    getUnwanted(parts.choices),
    getLoudness(parts.choices),
    isOverlayOn(parts.choices),
    parts.getSign(),
  ]);
  const found = parts.checkArticle({ ...article, url }, known);
  const check = nameAgencies(leaveOut({ article, check: found }, unwanted), known.claimSet);
  const leftOut = found.matches.length - check.matches.length;
  const listed = { ...check, actors: joinNames(check.actors) };
  const canonical = canonicalOf(url, article.canonical ?? null);
  const facts = { url, canonical, host: hostOf(url) ?? '', title, date, text, isCut, check: listed, leftOut };
  const noted = overlay
    ? await notesOnPage(parts.notes, { url, canonical, title, text, matches: check.matches })
    : [];
  const { words, onPage } = speak();
  const today = new Date().toISOString().slice(0, 10);
  const { claimSet, asOf } = known;
  const marks = markPage({ article, check, overlay, claimSet, asOf, today }, words);
  const isMarked = [marks.claims, marks.actors, noted].some(({ length }) => length > 0);
  await Promise.all([
    isMarked && loudness !== 'badge' ? parts.loadPart(page, 'marks') : undefined,
    keep(parts, page, { status: 'checked', ...facts }),
  ]);
  return { ok: true, marks, notes: noted, loudness, words: onPage, sign };
}

/** A tab that was closed, or went on, in the meantime has no use for them. */
async function keep<Matcher>(
  { pages, tabs }: PageAnswering<Matcher>,
  { tabId, url }: PageSpeaker,
  facts: PageFacts,
): Promise<void> {
  if (await tabs.isStillAt(tabId, url)) await pages.keep(tabId, { url, facts });
}
