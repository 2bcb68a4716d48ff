import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedWords, openExtension, waitForMarks, type Extension } from '@/builder/open-extension';
import { checkedState, type CheckedState } from '@/tests/support/ask-as-panel';

/** What a reader sets aside on one page goes at once, stays away on others, and comes back when it is undone. */
const html = readFileSync(resolve(import.meta.dirname, '../../assets/samples/after-the-talks.html'), 'utf8');
const killed = 'kyiv-strikes-killed-at-least-12';
const killedText = 'killed at least 12 people';

let extension: Extension;
let article: Page;
let panel: Page;
let before: CheckedState;

beforeAll(async () => {
  extension = await openExtension();
  article = await extension.openArticle('https://www.bbc.com/news/articles/after-the-talks', html);
  await waitForMarks(article);
  before = await checkedState(extension, article);
  panel = await extension.openSidePanel(article);
});
afterAll(async () => {
  await extension.close();
});

describe('after the installation', () => {
  it('the first page is open, once', async () => {
    const welcomes = () => extension.context.pages().filter((page) => page.url().endsWith('#/welcome'));
    await expect.poll(() => welcomes().length).toBe(1);
    expect(await welcomes()[0]?.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

describe('a sentence that does not state the claim', () => {
  it('is unmarked at once, with the way back in its place', async () => {
    const words = wordsOf(before, killed);
    expect(await marked()).toContain(words);
    const full = await badge();
    const row = await openRow();
    await row.getByRole('button', { name: 'Not the same claim' }).click();
    await expect.poll(marked).not.toContain(words);
    await expect.poll(() => panel.getByRole('button', { name: /^Undo/ }).count()).toBe(1);
    await expect.poll(badge).not.toBe(full);
    expect((await checkedState(extension, article)).leftOut).toBe(1);
  });

  it('is unmarked on another page with the same sentence, but the claim is marked elsewhere', async () => {
    const other = await extension.openArticle('https://www.reuters.com/world/after-the-talks', html);
    expect(claimsOf(await checkedState(extension, other))).not.toContain(killed);
    await other.close();
    const ten = html.replace('killed eleven people', 'killed ten people');
    const third = await extension.openArticle('https://www.reuters.com/world/ten-people', ten);
    expect(claimsOf(await checkedState(extension, third))).toContain(killed);
    await third.close();
  });

  it('is marked again at once when it is undone', async () => {
    await panel.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(marked).toContain(wordsOf(before, killed));
    expect(claimsOf(await checkedState(extension, article))).toEqual(claimsOf(before));
  });
});

describe('a muted claim and a muted name', () => {
  it('are gone from marks, panel and popup', async () => {
    const row = await openRow();
    await row.getByRole('button', { name: 'Mute this claim' }).click();
    await panel.getByRole('button', { name: /^Names marked/ }).click();
    await panel.getByRole('button', { name: 'Mute: Vladimir Putin' }).click();
    await expect
      .poll(async () => namesOf(await checkedState(extension, article)))
      .not.toContain('Vladimir Putin');
    await expect.poll(marked).not.toContain('Putin');
    const state = await checkedState(extension, article);
    expect(claimsOf(state)).not.toContain(killed);
    expect(state.check.counts.withActors).toBeLessThanOrEqual(before.check.counts.withActors);
    const popup = await extension.openPopup(article);
    await popup.getByText('1 claim is set aside by you').waitFor();
    await popup.close();
  });

  it('are listed in the library with their page, and undone there', async () => {
    const library = await extension.context.newPage();
    await library.goto(`chrome-extension://${extension.id}/library.html#/settings`);
    await library.getByRole('heading', { name: 'Set aside 2' }).waitFor();
    const row = library.getByRole('listitem').filter({ hasText: 'Muted name' });
    expect(await row.getByRole('link', { name: before.title ?? '' }).getAttribute('href')).toBe(before.url);
    await row.getByRole('button', { name: /^Undo/ }).click();
    await expect
      .poll(async () => namesOf(await checkedState(extension, article)))
      .toContain('Vladimir Putin');
    await library.getByRole('button', { name: /^Undo/ }).click();
    await library.getByText('Nothing is set aside.').waitFor();
    await expect.poll(async () => claimsOf(await checkedState(extension, article))).toEqual(claimsOf(before));
    await library.close();
  });
});

describe('a page that is gone', () => {
  it('is not shown any more in the panel beside it, which follows its tab', async () => {
    await openRow();
    await article.goto('about:blank');
    await panel.getByRole('heading', { name: 'Second Source may not read this tab' }).waitFor();
    expect(await panel.getByText(killedText).count()).toBe(0);
  });
});

async function openRow() {
  const row = panel
    .getByRole('listitem')
    .filter({ has: panel.locator('.head', { hasText: killedText }) })
    .first();
  const head = row.locator('.head');
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  return row;
}

async function marked(): Promise<string[]> {
  return Object.values(await markedWords(article)).flat();
}

async function badge(): Promise<string> {
  const tabId = await extension.tabIdOf(article);
  const text = await (
    await extension.worker()
  ).evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
  return text;
}

function wordsOf({ text, check }: CheckedState, claim: string): string {
  const match = check.matches.find((each) => each.claim.id === claim);
  if (match === undefined) throw new Error(`The sample does not state ${claim}.`);
  return text.slice(match.start, match.end).replace(/\s+/g, ' ').trim();
}

function claimsOf({ check }: CheckedState): readonly string[] {
  return check.matches.map(({ claim }) => claim.id);
}

function namesOf({ check }: CheckedState): readonly string[] {
  return check.actors.map(({ name }) => name);
}
