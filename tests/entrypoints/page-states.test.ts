import { describe, expect, it } from 'vitest';
import type { KeptPage } from '@/entrypoints/background/page-facts';
import { makePageStates, type SessionStore } from '@/entrypoints/background/page-states';

function makeSession(): SessionStore & { readonly items: Map<string, KeptPage> } {
  const items = new Map<string, KeptPage>();
  return {
    items,
    get: () => Promise.resolve(structuredClone(Object.fromEntries(items))),
    set: (added) => {
      for (const [key, page] of Object.entries(structuredClone(added))) items.set(key, page);
      return Promise.resolve();
    },
    remove: (keys) => Promise.resolve(keys.forEach((key) => items.delete(key))),
  };
}

const page = (name: string, text = ''): KeptPage => ({
  url: `https://paper.example/${name}`,
  facts: {
    status: 'checked',
    isCut: false,
    leftOut: 0,
    host: 'paper.example',
    url: `https://paper.example/${name}`,
    title: null,
    date: null,
    text,
    check: {
      report: null,
      read: 'article',
      sentences: [],
      counts: { sentences: 0, withActors: 0, corroborated: 0, conflicting: 0, contested: 0, single: 0 },
      actors: [],
      matches: [],
    },
  },
});
const reading: KeptPage = {
  url: 'https://paper.example/a',
  facts: { status: 'reading', host: 'paper.example' },
};
const deaf = (): void => undefined;

describe('what is known of tabs', () => {
  it('is known again after the worker was stopped', async () => {
    const session = makeSession();
    await makePageStates(session, deaf).keep(7, page('a', 'The article.'));
    const woken = makePageStates(session, deaf);
    expect(await woken.find(7)).toEqual(page('a', 'The article.'));
    expect(await woken.find(8)).toBeUndefined();
  });

  it('is told whenever it changes, and not when nothing was known', async () => {
    const told: number[] = [];
    const pages = makePageStates(makeSession(), (tabId) => told.push(tabId));
    await pages.forget(7);
    await pages.keep(7, page('a'));
    await pages.keep(8, page('b'));
    await pages.forget(7);
    expect(told).toEqual([7, 8, 7]);
  });

  it('is bounded: the tabs whose facts are oldest go first', async () => {
    const session = makeSession();
    const pages = makePageStates(session, deaf);
    for (let tabId = 0; tabId < 70; tabId += 1) await pages.keep(tabId, page(String(tabId)));
    expect(session.items.size).toBe(60);
    expect(await pages.find(9)).toBeUndefined();
    expect(await pages.find(10)).toBeDefined();
  });

  it('never takes more than a session may hold', async () => {
    const session = makeSession();
    const pages = makePageStates(session, deaf);
    const long = 'ж'.repeat(1_000_000);
    for (let tabId = 0; tabId < 10; tabId += 1) await pages.keep(tabId, page(String(tabId), long));
    const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(session.items))).length;
    expect(bytes).toBeLessThan(8_100_000);
    expect(await pages.find(9)).toBeDefined();
  });

  it('can be waited for', async () => {
    const pages = makePageStates(makeSession(), deaf);
    await pages.keep(7, reading);
    const waited = pages.waitUntilSettled(7, 5_000).then(() => pages.find(7));
    await pages.keep(7, reading);
    await pages.keep(7, page('a'));
    expect((await waited)?.facts.status).toBe('checked');
  });

  it('is not waited for without end', async () => {
    const pages = makePageStates(makeSession(), deaf);
    await pages.keep(7, reading);
    await pages.waitUntilSettled(7, 50);
    expect((await pages.find(7))?.facts.status).toBe('reading');
  });
});
