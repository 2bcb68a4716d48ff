/** What a content script is told: the check of its own article, and nothing else. */
import type { ArticleCheck, ArticleText } from '@/core/claims/article-check';
import { joinNames, placesOf, type JoinedCheck } from '@/core/claims/join-checks';
import { markPage } from '@/core/claims/mark-page';
import type { Handlers } from '@/messaging/answer';
import type { PageSpeaker } from '@/messaging/find-speaker';
import type { CheckAnswer, PageToBackground } from '@/messaging/protocol';
import type { ChoicesDb } from '@/storage/choices-db';
import { getLoudness } from '@/storage/choose-loudness';
import { isOverlayOn } from '@/storage/choose-overlay';
import { getUnwanted } from '@/storage/choose-matches';
import { isSiteOn } from '@/storage/choose-site';
import type { Knowledge, Known } from './knowledge';
import { leaveOut } from './leave-out';
import { speak } from './speak';
import { hostOf, type PageFacts } from './page-facts';
import type { PageStates } from './page-states';

export type PageAnswering<Matcher> = {
  readonly knowledge: Knowledge<Matcher>;
  readonly choices: ChoicesDb;
  readonly pages: PageStates;
  checkArticle(article: ArticleText, known: Known<Matcher>): JoinedCheck;
  /** Puts the half of the content script that marks into the page, which does without it until then. */
  loadMarking(page: PageSpeaker): Promise<void>;
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
    async pageInfo(_, page) {
      await keep(parts, page, { status: 'not-an-article', host: hostOf(page.url) ?? '' });
      return null;
    },
    check: ({ isCut, ...article }, page) =>
      answerCheck({ article: { ...article, url: page.url }, isCut }, page, parts),
  };
}

async function answerCheck<Matcher>(
  { article, isCut }: { readonly article: ArticleText; readonly isCut: boolean },
  page: PageSpeaker,
  parts: PageAnswering<Matcher>,
): Promise<CheckAnswer> {
  const host = hostOf(page.url) ?? '';
  if (!(await isSiteOn(parts.choices, host))) {
    await keep(parts, page, { status: 'switched-off', host });
    return { ok: false, reason: `Second Source is switched off on ${host}.` };
  }
  try {
    const [known, unwanted, loudness, overlay] = await Promise.all([
      parts.knowledge.get(),
      getUnwanted(parts.choices),
      getLoudness(parts.choices),
      isOverlayOn(parts.choices),
    ]);
    const { text, title, date } = article;
    const found = parts.checkArticle(article, known);
    const check = leaveOut({ text, check: found.check }, unwanted);
    const leftOut = found.check.matches.length - check.matches.length;
    const listed = { ...check, actors: joinNames(check.actors) };
    await Promise.all([
      hasMarks(check) && loudness !== 'badge' ? parts.loadMarking(page) : undefined,
      keep(parts, page, {
        status: 'checked',
        host,
        url: page.url,
        title,
        date,
        text,
        isCut,
        check: listed,
        leftOut,
      }),
    ]);
    const own = placesOf(found.own, check);
    const { words, onPage } = speak();
    const today = new Date().toISOString().slice(0, 10);
    const marks = markPage({ article, check, own, claimSet: known.claimSet, asOf: known.asOf, today }, words);
    return { ok: true, marks, notes: [], overlay, loudness, words: onPage };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await keep(parts, page, { status: 'failed', host, why });
    return { ok: false, reason: why };
  }
}

function hasMarks({ matches, actors }: ArticleCheck): boolean {
  return matches.length > 0 || actors.length > 0;
}

function keep<Matcher>(
  { pages }: PageAnswering<Matcher>,
  { tabId, url }: PageSpeaker,
  facts: PageFacts,
): Promise<void> {
  return pages.keep(tabId, { url, facts });
}
