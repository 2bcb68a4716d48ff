import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item, Match } from '@/core/claims/article-check';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { markedWords, openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { articlePage } from '@/tests/support/article-page';
import { checkedState, type CheckedState } from '@/tests/support/ask-as-panel';
import { hasShared, saySkipped, sharedFolder } from '@/tests/support/shared-folder';

const shots = resolve(import.meta.dirname, '../../shots');
const pack = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../assets/claim-set.json'), 'utf8'),
) as ClaimPack;

/** What must be seen on the page of a report: a claim of one of these ids, and the other reports that back or oppose it. */
type Expected = {
  readonly on: string;
  readonly claims: readonly string[];
  readonly backedBy?: readonly string[];
  readonly opposedBy?: readonly string[];
};

const bloomberg = 'bloomberg-2025-04-25';
const fadiah = 'fadiah-andini-2025-04-25';
const moscow = 'moscow-2025-04-26';
const watan = 'watan-2025-04-25';
const march = 'ceasefire-2025-03-14';

const expected: readonly (Expected & { readonly what: string })[] = [
  {
    what: 'the Moscow meeting',
    on: bloomberg,
    claims: ['witkoff-met-putin-25-april', 'april-meeting-was-in-moscow'],
    backedBy: [fadiah, moscow],
  },
  {
    what: 'the Moscow meeting',
    on: fadiah,
    claims: ['witkoff-met-putin-25-april', 'april-meeting-was-in-moscow', 'april-meeting-was-in-the-kremlin'],
    backedBy: [bloomberg],
  },
  {
    what: 'that it was the fourth',
    on: bloomberg,
    claims: ['fourth-witkoff-putin-meeting'],
    backedBy: [fadiah],
  },
  {
    what: 'that it was the fourth',
    on: fadiah,
    claims: ['fourth-witkoff-putin-meeting'],
    backedBy: [bloomberg],
  },
  {
    what: 'Crimea will stay with Russia',
    on: bloomberg,
    claims: ['trump-said-crimea-will-stay', 'crimea-will-stay-with-russia'],
    backedBy: [fadiah, moscow],
  },
  {
    what: 'Crimea will stay with Russia',
    on: fadiah,
    claims: ['trump-said-crimea-will-stay', 'crimea-will-stay-with-russia'],
    backedBy: [bloomberg, moscow],
  },
  {
    what: 'Crimea will stay with Russia',
    on: moscow,
    claims: ['trump-said-crimea-will-stay', 'crimea-will-stay-with-russia'],
    backedBy: [bloomberg, fadiah],
  },
  {
    what: 'at least 12 dead in Kyiv',
    on: watan,
    claims: ['kyiv-strikes-killed-at-least-12'],
    backedBy: [bloomberg],
  },
  {
    what: 'at least 12 dead in Kyiv',
    on: bloomberg,
    claims: ['kyiv-strikes-killed-at-least-12'],
    backedBy: [watan],
  },
  {
    what: 'the killing of General Moskalik',
    on: bloomberg,
    claims: ['moskalik-killed-by-car-bomb'],
    backedBy: [moscow],
  },
  {
    what: 'the killing of General Moskalik',
    on: moscow,
    claims: ['moskalik-killed-by-car-bomb'],
    backedBy: [bloomberg],
  },
  {
    what: 'fourth against third year',
    on: bloomberg,
    claims: ['war-in-its-fourth-year'],
    opposedBy: [fadiah],
  },
  {
    what: 'third against fourth year',
    on: fadiah,
    claims: ['war-in-its-third-year'],
    opposedBy: [bloomberg],
  },
  {
    what: 'very close to a deal',
    on: moscow,
    claims: ['sides-very-close-to-a-deal', 'trump-says-very-close-to-a-deal'],
    opposedBy: [fadiah],
  },
  { what: 'far from any agreement', on: fadiah, claims: ['far-from-any-agreement'], opposedBy: [moscow] },
  {
    what: 'the ceasefire, April looking back at March',
    on: moscow,
    claims: ['putin-rejected-us-ceasefire'],
    opposedBy: [march],
  },
  {
    what: 'the ceasefire, March',
    on: march,
    claims: ['putin-backs-ceasefire-in-principle'],
    opposedBy: [moscow],
  },
];

saySkipped(expected.length + 5);

describe.runIf(hasShared)('the five reports, each served as a page of a news site', () => {
  let extension: Extension;
  const states = new Map<string, CheckedState>();
  const articles = new Map<string, Page>();

  beforeAll(async () => {
    extension = await openExtension();
    mkdirSync(shots, { recursive: true });
  });
  afterAll(async () => {
    await extension.close();
  });

  it.each(pack.reports.map((report) => report.id))('%s shows actors and claims marked', async (id) => {
    const report = pack.reports.find((each) => each.id === id)!;
    const paragraphs = readFileSync(join(sharedFolder, 'reports', `${id}.txt`), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== report.title);
    const html = articlePage({ title: report.title, paragraphs, date: report.published });
    const page = await extension.openArticle(`https://www.bbc.com/news/articles/${id}`, html);
    await waitForMarks(page);
    const state = await checkedState(extension, page);
    states.set(id, state);
    articles.set(id, page);
    await page.screenshot({ path: join(shots, `report-${id}.png`), fullPage: true });
    const marked = Object.values(await markedWords(page)).flat();
    expect(state.check.report).toBe(id);
    expect(state.check.matches.length).toBeGreaterThan(3);
    for (const match of state.check.matches) {
      expect(marked).toContain(state.text.slice(match.start, match.end).replace(/\s+/g, ' ').trim());
    }
    expect(state.check.actors.map((actor) => actor.id)).toContain('vladimir-putin');
    expect(marked.length).toBeGreaterThan(state.check.matches.length);
  });

  it.each(expected)('$what, on $on', ({ on, claims, backedBy = [], opposedBy = [] }) => {
    const matches = states.get(on)?.check.matches.filter((match) => claims.includes(match.claim.id)) ?? [];
    expect(matches.map((match) => match.claim.id)).not.toEqual([]);
    expect(reportsOf(matches, (match) => match.corroborating)).toEqual(expect.arrayContaining([...backedBy]));
    const against = reportsOf(matches, (match) => match.conflicting.filter((item) => item.kind !== 'later'));
    expect(against).toEqual(expect.arrayContaining([...opposedBy]));
    expect(reportsOf(matches, (match) => match.corroborating)).not.toContain(on);
  });

  it('lists the other reports in the popup, with quotation and date', async () => {
    const popup = await extension.openPopup(articles.get(bloomberg)!);
    await popup.getByText('fourth', { exact: false }).first().click();
    await expect.poll(() => popup.getByText(/25 Apr 2025|Apr 25, 2025/).count()).toBeGreaterThan(0);
    await popup.screenshot({ path: join(shots, 'report-popup.png') });
    await popup.close();
  });
});

function reportsOf(matches: readonly Match[], itemsOf: (match: Match) => readonly Item[]): string[] {
  return [...new Set(matches.flatMap(itemsOf).map((item) => item.report))];
}
